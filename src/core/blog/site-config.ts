import type { Field, FieldData } from "../front-matter/model.ts";
import { readDataFile } from "./data-file.ts";

/** What a site's configuration says of it, where a post's cards depend on it. All optional. */
export interface SiteConfig {
	/** Where the site is, e.g. `https://example.org/blog`: cards show its host. */
	readonly address?: string | undefined;
	/** The picture shared posts have without one of their own. */
	readonly defaultPicture?: string | undefined;
	/** What ends an excerpt, e.g. `<!--more-->` or Jekyll's `\n\n`. */
	readonly excerptSeparator?: string | undefined;
	/** How many words an automatic excerpt has. */
	readonly excerptWords?: number | undefined;
}

/** Configurations that are data, the likeliest first. Those that are code (`astro.config.mjs`, `pelicanconf.py`) are never run. */
export const siteConfigNames: readonly string[] = [
	...["_config.yml", "_config.yaml"],
	...["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json"],
	...["config.toml", "config.yaml", "config.yml", "config.json", "zola.toml"],
];

/**
 * Reads the configuration of Jekyll (`url`, `excerpt_separator`: https://jekyllrb.com/docs/configuration/default/), Hexo
 * (`url`), Hugo (`baseURL`, `summaryLength`, `params.images`: https://gohugo.io/configuration/all/) and Zola (`base_url`).
 * `name` is one of `siteConfigNames`. Never throws: of a broken file, what could be read.
 */
export function readSiteConfig(name: string, text: string): SiteConfig {
	const fields = readDataFile(name, text);
	// Hugo does not mind the case of its keys.
	const valueAt = (key: string) => fields.find((field) => field.key.toLowerCase() === key)?.value;
	const words = valueAt("summarylength");
	return {
		address: textOf(valueAt("url")) ?? textOf(valueAt("baseurl")) ?? textOf(valueAt("base_url")),
		defaultPicture: firstPicture(fields.find(({ key }) => key.toLowerCase() === "params")?.fields ?? []),
		excerptSeparator: textOf(valueAt("excerpt_separator")),
		excerptWords: typeof words === "number" && words > 0 ? words : undefined,
	};
}

function textOf(value: FieldData | undefined): string | undefined {
	return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Hugo's embedded Open Graph template takes the first of `params.images` (https://gohugo.io/templates/embedded/#open-graph). */
function firstPicture(params: readonly Field[]): string | undefined {
	const pictures = params.find(({ key }) => key.toLowerCase() === "images")?.value;
	return textOf(Array.isArray(pictures) ? pictures[0] : pictures);
}
