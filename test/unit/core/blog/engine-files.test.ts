import assert from "node:assert/strict";
import { isSiteFile } from "../../../../src/core/blog/engine-files.ts";

describe("isSiteFile", () => {
	const names =
		"_config.yml _config.yaml _config.toml _config.next.yml hugo.toml hugo.yaml hugo.json config.toml config.yml archetypes zola.toml sass " +
		"templates scaffolds astro.config.mjs docusaurus.config.js gatsby-config.ts gatsby-node.js .vuepress .vitepress pelicanconf.py " +
		"publishconf.py .eleventy.js .eleventy.cjs eleventy.config.js svelte.config.js next.config.mjs nuxt.config.ts dune-project _cobalt.yml";
	for (const name of names.split(" ")) it(`${name} tells an engine`, () => assert.ok(isSiteFile(name)));

	for (const name of ["README.md", "package.json", "post.md"])
		it(`${name} tells none`, () => assert.ok(!isSiteFile(name)));
});
