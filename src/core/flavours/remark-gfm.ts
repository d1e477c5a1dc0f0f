import { noAttributes } from "./attribute-habits.ts";
import type { Flavour } from "./flavour.ts";

/** Astro's: remark with remark-gfm and smart punctuation. */
export const remarkGfm: Flavour = {
	id: "remark-gfm",
	label: "remark (GFM)",
	docs: "https://docs.astro.build/en/guides/markdown-content/",
	byteOrderMark: "dropped",
	templates: [],
	attributes: noAttributes,
	code: { textBelowDefinitions: true },
	tables: { oneColumn: true },
	labels: { spaces: "ascii" },
	lists: { tasks: "start" },
	inline: { tildes: "one-or-two", typography: "retext", bareAddresses: "gfm", bareWww: true },
	footnotes: { firstCounts: true, ignoresCase: true, blanksMakeLinks: true, inLinks: "with-address" },
};
