import { noAttributes } from "./attribute-habits.ts";
import type { Flavour } from "./flavour.ts";
import { markdownItRefuses } from "./markdown-it-addresses.ts";

/** Eleventy's markdown-it: HTML on, indented code off. */
export const markdownItEleventy: Flavour = {
	id: "markdown-it-eleventy",
	label: "markdown-it (Eleventy)",
	docs: "https://www.11ty.dev/docs/languages/markdown/",
	templates: ["liquid"],
	attributes: noAttributes,
	code: { noIndentedCode: true },
	inline: { refusedAddresses: markdownItRefuses, asciiHosts: true },
	footnotes: { none: true },
};
