import type { Field } from "../front-matter/model.ts";
import { type BlogFiles, pathIn, readText } from "./blog-files.ts";
import { readDataFile } from "./data-file.ts";
import type { SiteNames } from "./relate-posts.ts";

const AUTHOR_FILES = ["_data/authors", "data/authors", "blog/authors", "authors"].flatMap((file) =>
	["yml", "yaml", "json", "toml"].map((extension) => `${file}.${extension}`),
);
const deepestLayout = 3;

/** Reads what a site's layouts and authors are called; `site` is its folder, `""` the workspace folder itself. */
export async function readSiteNames(
	site: string,
	files: Pick<BlogFiles, "list" | "read">,
): Promise<SiteNames> {
	const [layouts, otherLayouts, config, ...authorFiles] = await Promise.all([
		listStems(pathIn(site, "_layouts"), files, deepestLayout),
		listStems(pathIn(site, "layouts"), files, deepestLayout),
		readText(files, pathIn(site, "_config.yml")),
		...AUTHOR_FILES.map((file) => readText(files, pathIn(site, file))),
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

/** Keys and names of a mapping of authors. */
function namesIn(text: string, file: string): readonly string[] {
	return readDataFile(file, text).flatMap(({ key, fields: inner = [] }) => [key, ...inner.flatMap(nameOf)]);
}

function nameOf({ key, value }: Field): readonly string[] {
	return /^(?:name|display_?name|title|short_?name|username)$/i.test(key) && typeof value === "string"
		? [value]
		: [];
}
