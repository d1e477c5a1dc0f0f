import { pythonAttributes } from "./attribute-habits.ts";
import { oldDepartures } from "./departures.ts";
import type { Flavour } from "./flavour.ts";
import {
	pythonAutolinks,
	pythonBrackets,
	pythonDefinition,
	pythonFences,
	pythonLabels,
	pythonTables,
} from "./python-habits.ts";
import { pythonElements } from "./python-html.ts";

/** Pelican's: the extensions extra, codehilite and meta. */
export const pythonMarkdown: Flavour = {
	id: "python-markdown",
	label: "Python-Markdown",
	docs: "https://python-markdown.github.io/extensions/extra/",
	departures: [
		...oldDepartures,
		"takesSpacesInAddresses",
		"keepsOpenHtmlToEnd",
		"readsIndentedText",
		"takesBareMarkdownAttribute",
	],
	templates: ["file-links"],
	footnotes: { numbersNotes: true, labelsHoldBlanks: true, wantsBlankBelow: true, endsAtTwoBlanks: true },
	byteOrderMark: "dropped",
	html: { elements: pythonElements },
	definitions: { lastCounts: true, form: pythonDefinition },
	labels: pythonLabels,
	brackets: pythonBrackets,
	autolinks: pythonAutolinks,
	attributes: pythonAttributes,
	code: { closedFences: pythonFences },
	tables: pythonTables,
	lists: { kind: "indented-by-four" },
	headings: { atLineStart: true },
	inline: {
		codeSpans: "first-marks",
		emphasisByBlanks: /[\p{L}\p{N}_]/u,
		noStrikethrough: true,
		noBackslashBreak: true,
	},
	blocks: { abbreviations: true, definitionLists: "indented-by-four" },
};
