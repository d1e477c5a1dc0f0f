import type { Flavour } from "./flavour.ts";
import { pythonAutolinks, pythonBrackets, pythonDefinition, pythonLabels } from "./python-habits.ts";
import { pythonElements } from "./python-html.ts";

/** Pelican's: the extensions extra, codehilite and meta. */
export const pythonMarkdown: Flavour = {
	id: "python-markdown",
	label: "Python-Markdown",
	docs: "https://python-markdown.github.io/extensions/extra/",
	html: { elements: pythonElements },
	definitions: { lastCounts: true, form: pythonDefinition },
	labels: pythonLabels,
	brackets: pythonBrackets,
	autolinks: pythonAutolinks,
	blocks: { abbreviations: true },
};
