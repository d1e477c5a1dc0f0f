import { markdownItAttributes } from "./attribute-habits.ts";
import { vueContainer } from "./containers.ts";
import { vuePressEmbed } from "./embeds.ts";
import type { Flavour } from "./flavour.ts";
import { markdownItRefuses } from "./markdown-it-addresses.ts";

/** VitePress' markdown-it and its plugins. */
export const markdownItVitepress: Flavour = {
	id: "markdown-it-vitepress",
	label: "markdown-it (VitePress)",
	docs: "https://vitepress.dev/guide/markdown",
	byteOrderMark: "dropped",
	templates: [],
	embeds: vuePressEmbed,
	attributes: markdownItAttributes,
	blocks: { alerts: true, containers: vueContainer },
	inline: { bareAddresses: "linkify-mail", refusedAddresses: markdownItRefuses, asciiHosts: true },
	footnotes: { none: true },
};
