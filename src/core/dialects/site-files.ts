import { dialects } from "./index.ts";

/** Whether a file or folder of this name at a site's root tells which engine makes the site. */
export function isSiteFile(name: string): boolean {
	return dialects.some(({ marks }) => marks.some(({ siteFile }) => siteFile?.test(name)));
}

/** Matches every path whose last part `isSiteFile`, and little else: for watching them. */
export const siteFileGlob = `**/{${[
	"_config.*",
	"config.{toml,yaml,yml,json}",
	"hugo.*",
	"zola.toml",
	"{archetypes,scaffolds,sass,templates,.vuepress,.vitepress}",
	"{pelican,publish}conf.py",
	".eleventy.{js,cjs}",
	"{astro,docusaurus,eleventy,svelte,next,nuxt,remix,quartz}.config.*",
	"gatsby-*",
	"dune-project",
	"_cobalt.yml",
].join(",")}}`;
