import { markdownItAttributes } from "./attribute-habits.ts";
import type { Flavour } from "./flavour.ts";
import { markdownItRefuses } from "./markdown-it-addresses.ts";

/** Lume's markdown-it: HTML on, with markdown-it-attrs and markdown-it-deflist; footnotes are a plugin of the site's. */
export const markdownItLume: Flavour = {
	id: "markdown-it-lume",
	label: "markdown-it (Lume)",
	docs: "https://lume.land/plugins/markdown/",
	templates: ["liquid"],
	attributes: markdownItAttributes,
	inline: { refusedAddresses: markdownItRefuses, asciiHosts: true },
	blocks: { definitionLists: "one-term" },
};
