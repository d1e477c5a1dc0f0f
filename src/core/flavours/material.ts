import type { Flavour } from "./flavour.ts";
import { pythonAutolinks, pythonBrackets, pythonDefinition, pythonLabels } from "./python-habits.ts";
import { pythonElements } from "./python-html.ts";

/** Material for MkDocs': Python-Markdown with pymdownx. */
export const material: Flavour = {
	id: "material",
	label: "Python-Markdown (Material for MkDocs)",
	docs: "https://squidfunk.github.io/mkdocs-material/setup/extensions/",
	html: { elements: pythonElements },
	definitions: { lastCounts: true, form: pythonDefinition },
	labels: pythonLabels,
	brackets: pythonBrackets,
	autolinks: pythonAutolinks,
};
