import { dialects } from "../dialects/index.ts";
import type { ConfigFiles } from "../dialects/site-places.ts";
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
	/** The time zone in which posts are shown, e.g. `Europe/Berlin`. */
	readonly timeZone?: string | undefined;
	/** How many words an automatic excerpt has. */
	readonly excerptWords?: number | undefined;
}

const configs = dialects.flatMap(({ site }) => site?.config ?? []);

/** Configurations that are data, the likeliest first. */
export const siteConfigNames: readonly string[] = [...new Set(configs.flatMap(({ files }) => files))];

/**
 * Reads a site's configuration as the engines read it whose file `name`, one of `siteConfigNames`, may be. Never throws: of a
 * broken file, what could be read.
 */
export function readSiteConfig(name: string, text: string): SiteConfig {
	const fields = readDataFile(name, text);
	const engines = configs.filter(({ files }) => files.includes(name));
	// Hugo does not mind the case of its keys.
	const fieldAt = (key: string | undefined) =>
		key === undefined ? undefined : fields.find((field) => field.key.toLowerCase() === key);
	const first = <Value>(read: (engine: ConfigFiles) => Value | undefined): Value | undefined => {
		for (const engine of engines) {
			const value = read(engine);
			if (value !== undefined) return value;
		}
		return undefined;
	};
	return {
		address: first(({ address }) => textOf(fieldAt(address)?.value)),
		defaultPicture: first(({ pictures }) => firstPicture(fieldAt(pictures)?.fields ?? [])),
		excerptSeparator: first(({ excerptSeparator }) => textOf(fieldAt(excerptSeparator)?.value)),
		timeZone: first(({ timeZone }) => textOf(fieldAt(timeZone)?.value)),
		excerptWords: first(({ excerptWords }) => countOf(fieldAt(excerptWords)?.value)),
	};
}

function countOf(value: FieldData | undefined): number | undefined {
	return typeof value === "number" && value > 0 ? value : undefined;
}

function textOf(value: FieldData | undefined): string | undefined {
	return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Hugo's embedded Open Graph template takes the first of `params.images` (https://gohugo.io/templates/embedded/#open-graph). */
function firstPicture(params: readonly Field[]): string | undefined {
	const pictures = params.find(({ key }) => key.toLowerCase() === "images")?.value;
	return textOf(Array.isArray(pictures) ? pictures[0] : pictures);
}
