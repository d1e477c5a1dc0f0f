import type { DefinitionForm } from "./reference-habits.ts";

const label = String.raw`(?<label>(?:[^[\]\\]|\\[^]|\[(?:[^[\]\\]|\\[^])*\])+)`;
/** In a quotation its mark is text before a letter; a quotation within goes on to its own end. */
const quoted = (mark: string) =>
	`${mark}(?:[^${mark}\\\\\\n]|\\n(?![ \\t]*\\n)|\\\\.|${mark}(?=[\\p{L}\\p{N}])){0,500}${mark}(?![\\p{L}\\p{N}])`;
const nested = String.raw`"(?:[^"\\\n]|\\.){0,500}[ (]"(?=[\p{L}\p{N}])[^"\n]{1,200}"(?:[^"\\\n]|\\.){0,500}"`;
const title = String.raw`(?:${nested}|${quoted('"')}|${quoted("'")}|\((?:[^()\\\n]|\n(?![ \t]*\n)|\\.|\([^()\n]{0,500}\)){0,500}\))`;
const attributes = String.raw`\{[ \t]*(?:[#.][^\s{}]|[\w:-]+=)[^{}\n]*\}`;
/** No word of an address begins with text in brackets that close. */
const reference = String.raw`\[[^[\]\n]*\]`;
const word = String.raw`(?!${title}|${attributes}|${reference})\S+`;
const gap = String.raw`[ \t]*(?:\n[ \t]*)?`;

/** Pandoc's `referenceKey` (`Readers/Markdown.hs`): all words of the line are the address, up to a title or attributes. `[@name]` is a citation. */
export const pandocDefinition: DefinitionForm = {
	pattern: new RegExp(
		String.raw`\[(?![\^@])${label}\]:[ \t]*(?:\n[ \t]*(?=\S))?(?!\[)(?=(?<address><[^<>\n]*>|(?:${word}(?:[ \t]+${word})*)?))\k<address>` +
			String.raw`(?:${gap}(?<title>${title}))?(?:${gap}${attributes})?[ \t]*(?=\n|$)`,
		"dyu",
	),
	endsNoParagraph: true,
	mayBeEmpty: true,
};
