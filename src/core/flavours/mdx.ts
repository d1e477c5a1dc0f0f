import { docusaurusContainer } from "./containers.ts";
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
	attributes: { list: /\{(#[^{}\n]+)\}/y, onHeadings: true },
	code: { noIndentedCode: true, anyIndent: true },
	tables: { oneColumn: true },
	labels: { spaces: "ascii" },
	lists: { tasks: "start" },
	blocks: { containers: docusaurusContainer },
	inline: { tildes: "one-or-two", bareAddresses: "gfm", bareWww: true },
	footnotes: { firstCounts: true, ignoresCase: true, blanksMakeLinks: true, inLinks: "with-address" },
};
