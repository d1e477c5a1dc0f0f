import assert from "node:assert/strict";
import picomatch from "picomatch";
import { isSiteFile, siteFileGlob } from "../../../../src/core/blog/engine-files.ts";

describe("Site files", () => {
	const matches = picomatch(siteFileGlob, { dot: true });
	const names =
		"_config.yml _config.yaml _config.toml _config.next.yml hugo.toml hugo.yaml hugo.json config.toml config.yml archetypes zola.toml sass " +
		"templates scaffolds astro.config.mjs docusaurus.config.js gatsby-config.ts gatsby-node.js .vuepress .vitepress pelicanconf.py " +
		"publishconf.py .eleventy.js .eleventy.cjs eleventy.config.js svelte.config.js next.config.mjs nuxt.config.ts dune-project _cobalt.yml";
	for (const name of names.split(" ")) {
		it(`${name} is one, and is watched`, () => {
			assert.ok(isSiteFile(name));
			assert.ok(matches(name));
			assert.ok(matches(`blog/${name}`));
		});
	}

	it("are watched by a glob that VS Code reads: no braces within braces", () => {
		assert.doesNotMatch(siteFileGlob, /\{[^}]*\{/);
	});

	it("others are not", () => {
		for (const name of ["README.md", "package.json", "post.md"]) {
			assert.ok(!isSiteFile(name));
			assert.ok(!matches(`blog/${name}`));
		}
	});
});
