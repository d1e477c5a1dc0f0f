import type { Flavour } from "./flavour.ts";

/** Docusaurus' MDX. */
export const mdx: Flavour = {
	id: "mdx",
	label: "MDX",
	docs: "https://mdxjs.com/docs/what-is-mdx/",
	byteOrderMark: "dropped",
	templates: [],
	// `markdown.mdx1Compat.comments`: https://docusaurus.io/docs/api/docusaurus-config#markdown
	html: { jsx: true, takesComments: true },
	code: { noIndentedCode: true, anyIndent: true },
	lists: { tasks: "start" },
	blocks: { containers: "tight" },
	inline: { bareAddresses: "gfm", bareWww: true },
	footnotes: { firstCounts: true, ignoresCase: true },
};
