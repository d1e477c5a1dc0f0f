import { oldDepartures } from "./departures.ts";
import type { Flavour } from "./flavour.ts";
import { phpElements } from "./php-html.ts";

/** WordPress plugins'. */
export const phpMarkdown: Flavour = {
	id: "php-markdown",
	label: "PHP Markdown Extra",
	docs: "https://michelf.ca/projects/php-markdown/extra/",
	departures: [...oldDepartures, "takesNoShortcutImages", "takesNoTitleInSingleQuotes"],
	templates: [],
	footnotes: {
		labelsHoldBlanks: true,
		neverLink: true,
		wantsBlankBelow: true,
		fillsEmpty: true,
		ignoresNested: true,
	},
	byteOrderMark: "dropped",
	html: { elements: phpElements },
	definitions: {
		lastCounts: true,
		form: {
			pattern:
				/\[(?<label>[^\n]{1,999})\] ?:[ \t]*\n?[ \t]*(?=(?<address><[^\n>]+>|\S+))\k<address>[ \t]*\n?[ \t]*(?:(?<=\s)(?<title>["(][^\n]*[")])[ \t]*)?(?:\{[ #.a-z][-\w:=#. ]+\})?(?=\n|$)/dy,
			atLineStart: true,
			noEscapes: true,
		},
	},
	labels: { case: "ascii", spaces: "exact", noMarkup: true },
	brackets: {
		beforeLabel: / ?(?:\n *)?/y,
		beforeImageAddress: /\s?/y,
		address: "one-word",
		noShortcutImages: true,
	},
	attributes: {
		list: / ?\{( *[#.a-z][-\w:=]+(?:(?: +[a-z]| *[#.])[-\w:=]+)*) *\}/iy,
		behind: "inline-links",
		onHeadings: true,
	},
	code: {
		closedFences: {
			info: /^(?:\.?[-\w:]+)? *(?:\{ *[#.a-z][-\w:=]+(?:(?: +[a-z]| *[#.])[-\w:=]+)* *\} *)?$/i,
			neverEmpty: true,
			greatestIndent: 0,
			everywhere: true,
		},
	},
	tables: {
		anyIndent: true,
		untilBlank: true,
		seesCode: true,
		columns: "head",
		lastTakesRest: true,
		startsWithDash: true,
	},
	lists: { kind: "outdented" },
	headings: { atLineStart: true, beforeAll: true },
	inline: {
		codeSpans: "trimmed",
		typography: "wptexturize",
		emphasisByBlanks: /[a-zA-Z0-9_]/,
		noStrikethrough: true,
		noBackslashBreak: true,
	},
	blocks: { wordpressEmbeds: true, abbreviations: true, definitionLists: "outdented" },
};
