import type { Flavour } from "./flavour.ts";

/** Docusaurus' MDX. */
export const mdx: Flavour = {
	id: "mdx",
	label: "MDX",
	docs: "https://mdxjs.com/docs/what-is-mdx/",
	code: { noIndentedCode: true },
};
