import type { Flavour } from "./flavour.ts";

/** Material for MkDocs': Python-Markdown with pymdownx. */
export const material: Flavour = {
	id: "material",
	label: "Python-Markdown (Material for MkDocs)",
	docs: "https://squidfunk.github.io/mkdocs-material/setup/extensions/",
	templates: [],
	definitions: { lastCounts: true },
	lists: { tasks: "start" },
	footnotes: { numbersNotes: true, wantsBlankBelow: true, endsAtTwoBlanks: true },
};
