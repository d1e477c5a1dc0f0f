import { dialects } from "../dialects/index.ts";
import type { ConfigFiles } from "../dialects/site-places.ts";
import type { Field } from "../front-matter/model.ts";
import { type BlogFiles, pathIn, readText } from "./blog-files.ts";
import { readDataFile } from "./data-file.ts";
import type { SiteNames } from "./relate-posts.ts";
import { readSiteConfig, siteConfigNames } from "./site-config.ts";

const sites = dialects.flatMap(({ site }) => site ?? []);
const authorFiles = sites
	.flatMap(({ authors = [] }) => authors)
	.flatMap((file) => ["yml", "yaml", "json", "toml"].map((ending) => `${file}.${ending}`));
const deepestLayout = 3;

/** Reads what a site's layouts and authors are called; `site` is its folder, `""` the blog's own. */
export async function readSiteNames(
	site: string,
	files: Pick<BlogFiles, "list" | "read">,
): Promise<SiteNames> {
	const [layouts, timeZone, authors] = await Promise.all([
		readLayouts(site, files),
		readTimeZone(site, files),
		Promise.all(authorFiles.map((file) => readText(files, pathIn(site, file)))),
	]);
	const listed = authors.flatMap((text = "", at) => authorsIn(text, authorFiles[at] ?? ""));
	if (listed.length === 0) return { ...layouts, timeZone, authors: undefined };
	const keys = new Set(listed.map(({ key }) => key));
	const byName = listed.flatMap(({ key, names }) => names.map((name) => [name, key] as const));
	return {
		...layouts,
		timeZone,
		authors: listed.flatMap(({ key, names }) => [key, ...names]),
		authorKeys: new Map(byName.filter(([name]) => !keys.has(name))),
	};
}

/** What the first configuration says that names a zone. */
async function readTimeZone(site: string, files: Pick<BlogFiles, "read">): Promise<string | undefined> {
	for (const name of siteConfigNames) {
		const text = await readText(files, pathIn(site, name));
		const zone = text === undefined ? undefined : readSiteConfig(name, text).timeZone;
		if (zone !== undefined) return zone;
	}
	return undefined;
}

/** Of the first engine whose folder for layouts is there. */
async function readLayouts(
	site: string,
	files: Pick<BlogFiles, "list" | "read">,
): Promise<Pick<SiteNames, "layouts" | "hasTheme">> {
	for (const { layouts: places, config } of sites) {
		const found = places && (await listStems(pathIn(site, places.folder), files, deepestLayout));
		if (!found) continue;
		const { takesLastName, themeKeys } = places;
		return {
			layouts: takesLastName ? found.flatMap((name) => [name, name.split("/").at(-1) ?? name]) : found,
			hasTheme: !themeKeys || !config || (await namesTheme(site, config, themeKeys, files)),
		};
	}
	return { layouts: undefined, hasTheme: true };
}

/** Without a configuration nothing is known of a theme. */
async function namesTheme(
	site: string,
	{ files: [name = ""] }: ConfigFiles,
	keys: readonly string[],
	files: Pick<BlogFiles, "read">,
): Promise<boolean> {
	const config = await readText(files, pathIn(site, name));
	if (config === undefined) return true;
	return readDataFile(name, config).some(({ key, value }) => keys.includes(key) && value !== null);
}

/** Files below a folder, without their extensions. */
async function listStems(
	folder: string,
	files: Pick<BlogFiles, "list">,
	depth: number,
): Promise<readonly string[] | undefined> {
	const entries = await files.list(folder);
	if (!entries) return undefined;
	const stems = await Promise.all(
		entries.map(async ({ name, kind }) => {
			if (kind !== "folder") return [name.replace(/\.[^.]+$/, "")];
			const below = depth > 1 ? await listStems(pathIn(folder, name), files, depth - 1) : undefined;
			return (below ?? []).map((stem) => `${name}/${stem}`);
		}),
	);
	return stems.flat();
}

interface ListedAuthor {
	readonly key: string;
	readonly names: readonly string[];
}

/** A mapping of authors. */
function authorsIn(text: string, file: string): readonly ListedAuthor[] {
	return readDataFile(file, text).map(({ key, fields: inner = [] }) => ({
		key,
		names: inner.flatMap(nameOf),
	}));
}

function nameOf({ key, value }: Field): readonly string[] {
	return /^(?:name|display_?name|title|short_?name|username)$/i.test(key) && typeof value === "string"
		? [value]
		: [];
}
