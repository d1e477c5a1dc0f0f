import { noAttributes } from "./attribute-habits.ts";
import type { Flavour } from "./flavour.ts";

/** Hexo's, hexo-renderer-marked. */
export const marked: Flavour = {
	id: "marked",
	label: "marked",
	docs: "https://github.com/hexojs/hexo-renderer-marked",
	templates: ["liquid"],
	attributes: noAttributes,
	tables: { oneColumn: true, startsWithDash: true },
	lists: { tasks: "start" },
	blocks: { definitionLists: "shown-only" },
	definitions: { blanksCount: true, wantsSpaces: true },
	labels: { case: "lower" },
	inline: {
		nestedLinks: true,
		altAsWritten: true,
		tildes: "one-or-two",
		typography: "smartypants",
		breaks: true,
		bareAddresses: "marked",
		bareWww: true,
		unpairedBrackets: "everywhere",
	},
	footnotes: { none: true },
};
