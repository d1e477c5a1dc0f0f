/**
 * By file of src, expressions that begin with a loop and read a line, a word or a value alone. That none of these is long enough to take
 * time, `test/proof/core/growth` holds; a new one is better begun at one place: `(?<!\s)\s+$`, or `trimEnd`.
 */
export const shortTexts: Readonly<Record<string, readonly string[]>> = {
	"core/blog/find-linked-files.ts": ["[^./]+$", String.raw`^(?:\.{0,2}\/)+|\/+$`],
	"core/dates/readers/javascript-date.ts": [String.raw`\d+:\d+(?::\d+)?`],
	"core/dates/readers/ruby-time.ts": [
		String.raw`(\d+\s*:\s*\d+(?:\s*:\s*\d+(?:[,.]\d*)?)?|\d+\s*h(?:\s*\d+m?(?:\s*\d+s?)?)?)(?:\s*([ap])(?:m\b|\.m\.))?|(\d+)\s*([ap])(?:m\b|\.m\.)`,
		String.raw`(\d+)(?:st|nd|rd|th)\b`,
	],
	"core/dialects/engine-date.ts": [String.raw`^[ \t\r\n]+|[ \t\r\n]+$`],
	"core/front-matter/read/entries.ts": [String.raw`[\r\n]+[ \t]*`],
	"core/inserts/session-line.ts": [String.raw`[)）\]]+$`],
	"core/looks/learn-look.ts": [String.raw`(\d+)[.)][ \t]*$`],
	"core/looks/read-rows.ts": [String.raw`(?: {2,}|\\|<br ?\/?>)$`],
	"core/looks/write-look.ts": [String.raw`\d+(?=[.)])`, String.raw`[\s,，、:：|/–—-]+$`],
	"core/new-post/slug.ts": ["^-+|-+$"],
	"core/post/markdown/bare-address.ts": [String.raw`\*+$`, "[.]+$"],
	"core/post/markdown/bare-rule.ts": ["[a-zA-Z0-9._+-]+$"],
	"core/post/markdown/kramdown/table.ts": ["^`+|`+$", String.raw`\n+$`],
	"core/post/markdown/maths-rule.ts": [String.raw`^\$+|\$+$`],
	"core/post/mentions/media-mentions.ts": [
		String.raw`[.!?。！？]+(?=[\s)"”’<]|$)|:?[ \t]*\r?\n[ \t]*\r?\n|:\s*$`,
		String.raw`(?:<[^>]*>|[\s)])+$`,
	],
	"core/post/session/list-items.ts": [String.raw`[^\r\n]*(?:\r\n?|\n|$)`, String.raw`[\r\n]+$`],
	"core/post/session/marked-people.ts": [
		String.raw`[.)\]]+$`,
		String.raw`\s*(?:[,&+/]|and|und|et|y)?\s*$`,
		String.raw`(?:\s*(?:[,，:：/|(（–—-]|by|par|von|with|w\/))*\s*$`,
		String.raw`[\s,–—:/-]+$`,
	],
	"core/post/session/media-label.ts": [String.raw`[^\r\n]*$`],
	"core/post/session/section-words.ts": [String.raw`[^\p{L}\p{N}）)"”」』]+$`],
	"core/post/session/speaker-names.ts": [
		String.raw`\s*[,，]?\s+(?:and|And|und|et|y|e|och|en|with|avec|con|mit|i)\s+|\s*(?:&amp;|[&＆+/;；|、]|と(?=\S))\s*`,
		String.raw`\s*[,，]\s*`,
		String.raw`\s*[（([].*$|\s+(?:from|of|at|@|aka|chez|from the|of the)\s.*$|\s+[-–—|:]\s.*$|\s*:\s.*$|(?<=\p{Ll}{3})\.\s.*$`,
		String.raw`^[\s*_"“”'‘’「『([（]+|[\s*_"“”’」』.。:：,)\]）]+$`,
	],
	"core/post/session/talk-line.ts": [
		String.raw`^["”’»*_\s]+|[\s*_.:：,、。]+$`,
		"[.;:,]+$",
		String.raw`[\s"“”'’»,]+$`,
	],
	"core/post/session/title-parts.ts": [
		String.raw`\s+(?:by|von|par|por|door|di|przez|w\/|presented by|feat\.?|featuring)[ :]\s*`,
		String.raw`\s+(?:with|mit|avec|con|com)\s+`,
		String.raw`\s+(?:[-–−|·•/]|--)\s+|\s*[—／｜]\s*`,
		String.raw`\s*[:：]\s+`,
	],
	"core/post/template-verdicts.ts": [String.raw`\s*,\s*`],
	"core/preview/engine/attribute-list.ts": [
		String.raw`([#.])([\w:-]+)|([\w-]+)=(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(\S+))|(\S+)`,
	],
	"core/references/address-like.ts": [
		String.raw`[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\))$`,
		String.raw`[ \t]*\{[^{}]*\}$`,
	],
	"core/references/contested/definition-place.ts": [String.raw`[\r\n]+$`],
	"core/references/lost/mend-lost.ts": [String.raw`[ \t]+$`],
	"core/references/slips/unclosed-link.ts": [String.raw`[.,;:!?*"'”’\]]+$`],
	"core/rules/backslash-in-path.ts": [String.raw`\\+(?=[\p{L}\p{N}])`],
	"core/rules/swallowed-as-tag.ts": [String.raw`[\w.:</=-]*$`, "[.:=<-]+$"],
	"core/rules/yaml-surprise/broken-lines.ts": [String.raw`\s*\n\s*`],
	"core/schedule/writing/match-titles.ts": [
		String.raw`\s+(?:[-–—|]|by|von|par|with)\s+|\s*\(|\s*\[|\s{2,}|\t`,
	],
	"core/tidy/archive-line.ts": [String.raw`^["'“‘«]\s*|\s*["'”’»]$`],
	"core/tidy/closing-words.ts": [String.raw`[^\p{L}\p{N}]+$`],
	"core/tidy/date-line.ts": [
		String.raw`\s*[|·•;]\s*|,?(?<!\b(?:originally|first|last))\s+(?=(?:\(?(?:originally|first|last) )?(?:published|posted|updated|modified|edited)\b)`,
		String.raw`\s+by\s+(?:[\p{L}\p{N}.@_’'-]+\s*){1,4}$`,
	],
	"core/tidy/front-fields.ts": [String.raw`\s*[:=]`],
	"core/tidy/page-furniture.ts": [String.raw`\s*[|·•]\s*`],
};
