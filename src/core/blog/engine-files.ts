import { dialects } from "../dialects/index.ts";

/** Whether a file or folder of this name at a site's root tells which engine makes the site. */
export function isSiteFile(name: string): boolean {
	return dialects.some(({ marks }) => marks.some(({ siteFile }) => siteFile?.test(name)));
}

/** Matches every path whose last part `isSiteFile`, and little else: for watching them. VS Code knows no braces within braces. */
export const siteFileGlob = `**/{${[
	"_config.*",
	..."toml yaml yml json".split(" ").map((ending) => `config.${ending}`),
	"hugo.*",
	"zola.toml",
	...["archetypes", "scaffolds", "sass", "templates", ".vuepress", ".vitepress"],
	...["pelicanconf.py", "publishconf.py", ".eleventy.js", ".eleventy.cjs"],
	..."astro docusaurus eleventy svelte next nuxt remix quartz".split(" ").map((name) => `${name}.config.*`),
	"gatsby-*",
	"dune-project",
	"_cobalt.yml",
].join(",")}}`;
