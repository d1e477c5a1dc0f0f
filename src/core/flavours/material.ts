import { pythonAttributes } from "./attribute-habits.ts";
import { oldDepartures } from "./departures.ts";
import type { Flavour } from "./flavour.ts";
import {
	pythonAutolinks,
	pythonBrackets,
	pythonDefinition,
	pythonLabels,
	pythonTables,
	superFences,
} from "./python-habits.ts";
import { pythonElements } from "./python-html.ts";

/** Material for MkDocs': Python-Markdown with pymdownx. */
export const material: Flavour = {
	id: "material",
	label: "Python-Markdown (Material for MkDocs)",
	docs: "https://squidfunk.github.io/mkdocs-material/setup/extensions/",
	departures: [...oldDepartures, "takesSpacesInAddresses", "readsIndentedText"],
	templates: [],
	footnotes: { numbersNotes: true, labelsHoldBlanks: true, wantsBlankBelow: true, endsAtTwoBlanks: true },
	byteOrderMark: "dropped",
	html: { elements: pythonElements },
	definitions: { lastCounts: true, form: pythonDefinition },
	labels: pythonLabels,
	brackets: pythonBrackets,
	autolinks: pythonAutolinks,
	attributes: pythonAttributes,
	code: { closedFences: superFences },
	tables: pythonTables,
	lists: { kind: "indented-by-four", tasks: "start" },
	headings: { atLineStart: true },
	blocks: { definitionLists: "indented-by-four", markedContainers: true },
	inline: {
		codeSpans: "first-marks",
		emphasisByBlanks: /[\p{L}\p{N}_]/u,
		noStrikethrough: true,
		noBackslashBreak: true,
	},
};
