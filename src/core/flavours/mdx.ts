import type { Flavour } from "./flavour.ts";

/** Docusaurus' MDX. */
export const mdx: Flavour = {
	id: "mdx",
	label: "MDX",
	docs: "https://mdxjs.com/docs/what-is-mdx/",
	html: { jsx: true },
	code: { noIndentedCode: true, anyIndent: true },
	footnotes: { firstCounts: true },
	lists: { tasks: "start" },
	blocks: { containers: true },
	inline: { bareAddresses: "gfm", bareWww: true },
};
