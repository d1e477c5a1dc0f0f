import { noAttributes } from "./attribute-habits.ts";
import { zennContainer } from "./containers.ts";
import { zennEmbed } from "./embeds.ts";
import type { Flavour } from "./flavour.ts";
import { markdownItRefuses } from "./markdown-it-addresses.ts";

/** Zenn's markdown-it: HTML is shown as text. */
export const zenn: Flavour = {
	id: "zenn-markdown",
	label: "Zenn's Markdown",
	docs: "https://zenn.dev/zenn/articles/markdown-guide",
	templates: [],
	embeds: zennEmbed,
	attributes: noAttributes,
	html: { asText: true },
	lists: { tasks: "start", definedBoxesAreLinks: true },
	inline: {
		notes: true,
		maths: true,
		breaks: true,
		imageSizes: true,
		bareAddresses: "linkify",
		refusedAddresses: markdownItRefuses,
		asciiHosts: true,
	},
	blocks: { maths: true, containers: zennContainer },
	footnotes: { blanksMakeLinks: true, wantsBlankAbove: "below-quotes" },
};
