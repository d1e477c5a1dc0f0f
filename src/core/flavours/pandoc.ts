import { pandocContainer } from "./containers.ts";
import { oldDepartures } from "./departures.ts";
import type { Flavour } from "./flavour.ts";
import { pandocDefinition } from "./pandoc-definition.ts";
import { pandocTags } from "./pandoc-html.ts";

/** Quarto's and Hakyll's. */
export const pandoc: Flavour = {
	id: "pandoc",
	label: "Pandoc's Markdown",
	docs: "https://pandoc.org/MANUAL.html#pandocs-markdown",
	departures: oldDepartures,
	templates: ["shortcodes"],
	byteOrderMark: "dropped",
	html: { tags: pandocTags },
	definitions: {
		lastCounts: true,
		headings: true,
		form: pandocDefinition,
	},
	footnotes: { neverLink: true, wantsBlankAbove: "below-text", wantsBlankBelow: true, fillsEmpty: true },
	labels: { case: "lower" },
	brackets: {
		beforeLabel: /(?:)/y,
		address: "words",
		noFallback: true,
		nestedLabels: true,
		noAutolinksInside: true,
	},
	attributes: {
		list: /\{[ \t]*((?:[#.][^\s{}]|-|[\w:-]+=)[^{}\n]*)\}/y,
		behind: "links-and-code",
		onHeadings: true,
	},
	code: {
		closedFences: {
			info: /^(?:[^\s`{}]+)?[ \t]*(?:\{[^\n]*\}[ \t]*)?$/,
			greatestIndent: 3,
			mayCloseLonger: true,
			everywhere: true,
		},
	},
	tables: { seesCode: true, columns: "dashes", oneNeedsBar: true, startsWithDash: true, ruled: true },
	lists: {
		joinsBullets: true,
		looseByParagraphs: true,
		lettered: true,
		tasks: "start",
		definedBoxesAreLinks: true,
	},
	inline: {
		tildes: "raise-and-lower",
		notes: true,
		typography: "pandoc",
		codeSpans: "last-marks",
		emphasisByBlanks: /[\p{L}\p{N}]/u,
		maths: true,
	},
	blocks: {
		lineBlocks: true,
		metadata: true,
		tex: true,
		containers: pandocContainer,
		figures: true,
		definitionLists: "one-term",
		wantBlankAbove: true,
	},
};
