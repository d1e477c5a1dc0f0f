import type { Field } from "../front-matter/model.ts";
import { readDataFile } from "./data-file.ts";
import type { SiteNames } from "./relate-posts.ts";

/** A site's files; paths are from the workspace folder. */
export interface SiteFolders {
	/** The names in a folder; undefined where there is no such folder. */
	list(folder: string): Promise<readonly string[] | undefined>;
	/** Undefined where there is no such file, or it cannot be read. */
	read(path: string): Promise<string | undefined>;
}

const AUTHOR_FILES = ["_data/authors", "data/authors", "blog/authors", "authors"].flatMap((file) =>
	["yml", "yaml", "json", "toml"].map((extension) => `${file}.${extension}`),
);
const deepestLayout = 3;

/** Reads what a site's layouts and authors are called; `site` is its folder, `""` the workspace folder itself. */
export async function readSiteNames(site: string, folders: SiteFolders): Promise<SiteNames> {
	const prefix = site === "" ? "" : `${site}/`;
	const [layouts, otherLayouts, config, ...authorFiles] = await Promise.all([
		listStems(`${prefix}_layouts`, folders, deepestLayout),
		listStems(`${prefix}layouts`, folders, deepestLayout),
		folders.read(`${prefix}_config.yml`),
		...AUTHOR_FILES.map((file) => folders.read(prefix + file)),
	]);
	const authors = authorFiles.flatMap((text = "", at) => namesIn(text, AUTHOR_FILES[at] ?? ""));
	return {
		layouts: layouts ?? otherLayouts?.flatMap((name) => [name, name.split("/").at(-1) ?? name]),
		// Hugo takes another layout where one is missing; without a configuration nothing is known of a theme.
		hasTheme: layouts === undefined || config === undefined || /^(?:remote_)?theme\s*:\s*\S/m.test(config),
		authors: authors.length > 0 ? authors : undefined,
	};
}

/** Files below a folder, without their extensions. */
async function listStems(
	folder: string,
	folders: SiteFolders,
	depth: number,
): Promise<readonly string[] | undefined> {
	const names = await folders.list(folder);
	if (!names) return undefined;
	const stems = await Promise.all(
		names.map(async (name) => {
			const below =
				name.includes(".") || depth === 1
					? undefined
					: await listStems(`${folder}/${name}`, folders, depth - 1);
			return below ? below.map((stem) => `${name}/${stem}`) : [name.replace(/\.[^.]+$/, "")];
		}),
	);
	return stems.flat();
}

/** Keys and names of a mapping of authors. */
function namesIn(text: string, file: string): readonly string[] {
	return readDataFile(file, text).flatMap(({ key, fields: inner = [] }) => [key, ...inner.flatMap(nameOf)]);
}

function nameOf({ key, value }: Field): readonly string[] {
	return /^(?:name|display_?name|title|short_?name|username)$/i.test(key) && typeof value === "string"
		? [value]
		: [];
}
