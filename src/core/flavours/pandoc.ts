import type { Flavour } from "./flavour.ts";

/** Quarto's and Hakyll's. */
export const pandoc: Flavour = {
	id: "pandoc",
	label: "Pandoc's Markdown",
	docs: "https://pandoc.org/MANUAL.html#pandocs-markdown",
	templates: ["shortcodes"],
	definitions: { lastCounts: true },
	lists: { tasks: "start" },
	blocks: { containers: true },
};
