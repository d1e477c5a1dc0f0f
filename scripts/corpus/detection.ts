import { identifyPost } from "../../src/core/post/identify-post.ts";
import type { CorpusPost } from "./read-corpus.ts";

/** What the labels of a collection's maker are called here. What is no engine of ours is `custom`. */
const DIALECT_OF: Readonly<Record<string, string>> = {
	wpsync: "wordpress",
	"hugo-toml": "hugo",
	"zola-toml": "zola",
	"eleventy-json": "eleventy",
	none: "plain",
	"custom-yaml": "custom",
	cobalt: "custom",
	mdx: "custom",
	sveltekit: "custom",
};

/** What a site of the engine cannot do without, by its least telling names: `_config.yml` may be Hexo's, too. */
const SITE_FILES: Readonly<Record<string, readonly string[]>> = {
	jekyll: ["_config.yml"],
	hexo: ["_config.yml"],
	hugo: ["config.toml"],
	"hugo-toml": ["config.toml"],
	"zola-toml": ["config.toml", "templates"],
	eleventy: [".eleventy.js"],
	"eleventy-json": [".eleventy.js"],
	astro: ["astro.config.mjs"],
	docusaurus: ["docusaurus.config.js"],
	gatsby: ["gatsby-config.js"],
	vuepress: [".vuepress"],
	pelican: ["pelicanconf.py"],
	cobalt: ["_cobalt.yml"],
	hakyll: ["site.hs"],
	sveltekit: ["svelte.config.js"],
};

export interface Detection {
	readonly file: string;
	readonly path: string;
	readonly wanted: string;
	/** By text and path alone. */
	readonly found: string;
	/** With what every site of the engine has. */
	readonly foundInSite: string;
}

/** How many texts are taken for posts without being told to. */
export function countPosts(posts: readonly CorpusPost[], today: string): number {
	return posts.filter(({ path, text }) => identifyPost(text, { path, today }).isPost).length;
}

/** What is detected of each labelled post. */
export function detectAll(posts: readonly CorpusPost[], today: string): readonly Detection[] {
	return posts.flatMap(({ file, path, label, text }) => {
		if (label === undefined) return [];
		const found = identifyPost(text, { path, today }).dialect.id;
		const siteFiles = SITE_FILES[label] ?? [];
		const foundInSite = identifyPost(text, { path, today, siteFiles }).dialect.id;
		return [{ file, path, wanted: DIALECT_OF[label] ?? label, found, foundInSite }];
	});
}
