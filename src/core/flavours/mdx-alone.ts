import type { Flavour } from "./flavour.ts";
import { mdx } from "./mdx.ts";

const { blocks: _, ...without } = mdx;

/**
 * MDX with tables and the like (`remark-gfm`) as sites other than Docusaurus' set it: no `:::` containers. Astro gives a file its front
 * matter (https://docs.astro.build/en/guides/integrations-guide/mdx/) and takes a style that is a text, where React does not.
 */
export const mdxAlone: Flavour = {
	...without,
	id: "mdx-alone",
	label: "MDX (`@mdx-js/mdx`)",
	html: {
		jsx: true,
		givenNames: ["frontmatter", "children", "components", "file", "url"],
		takesStyleText: true,
	},
};
