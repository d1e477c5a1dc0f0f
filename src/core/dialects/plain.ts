import type { Dialect } from "./dialect.ts";

/** Markdown without front matter: nothing to check but the body. */
export const plain: Dialect = {
	id: "plain",
	label: "Plain Markdown",
	docs: "https://spec.commonmark.org/0.31.2/",
	formats: [],
	keys: {},
	knownKeys: {},
	stages: [{ id: "published", label: "published", when: [], required: [] }],
	signs: [],
	posts: [],
	dateFormats: ["YYYY-MM-DD", "any"],
	extensions: ["md", "markdown"],
};
