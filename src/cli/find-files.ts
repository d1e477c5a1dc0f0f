import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import picomatch from "picomatch";
import { reasonOf } from "./reason.ts";
import type { FoundFiles } from "./surroundings.ts";

const MARKDOWN = /\.(?:md|markdown|mdown)$/i;
/** Never posts, however the project's ignore files look. */
const NEVER = new Set(["node_modules", ".git"]);

/** Files as named; of folders and globs the Markdown files that `.gitignore` allows, in the order of their names. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
	const files = new Set<string>();
	const problems: string[] = [];
	for (const path of paths) {
		const kind = await kindOf(path);
		if (kind === "file" || (kind === undefined && !isGlob(path))) {
			files.add(path);
			continue;
		}
		const before = files.size;
		const glob = kind === undefined ? path.replaceAll("\\", "/").replace(/^\.\//, "") : undefined;
		const root = glob === undefined ? path : picomatch.scan(glob).base || ".";
		const matches = glob === undefined ? () => true : picomatch(glob, { dot: true });
		try {
			for await (const file of walk(root, [])) if (matches(file.replaceAll(sep, "/"))) files.add(file);
		} catch (error) {
			problems.push(`Cannot read ${root}: ${reasonOf(error)}.`);
			continue;
		}
		if (files.size === before && glob !== undefined) problems.push(`No Markdown file matches ${path}.`);
	}
	return { files: [...files], problems };
}

interface IgnoreFile {
	readonly folder: string;
	readonly rules: Ignore;
}

/** Folders one after the other, so that memory stays small. */
async function* walk(folder: string, above: readonly IgnoreFile[]): AsyncGenerator<string> {
	const entries = await readdir(folder, { withFileTypes: true });
	const own = entries.some(({ name }) => name === ".gitignore") ? await readIgnoreFile(folder) : undefined;
	const ignores = own ? [...above, own] : above;
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		if (NEVER.has(entry.name) || isIgnored(path, entry.isDirectory(), ignores)) continue;
		if (entry.isDirectory()) yield* walk(path, ignores);
		else if (entry.isFile() && MARKDOWN.test(entry.name)) yield path;
	}
}

async function readIgnoreFile(folder: string): Promise<IgnoreFile> {
	return { folder, rules: ignore().add(await readFile(join(folder, ".gitignore"), "utf8")) };
}

function isIgnored(path: string, isFolder: boolean, ignores: readonly IgnoreFile[]): boolean {
	return ignores.some(({ folder, rules }) => {
		const name = relative(folder, path).replaceAll(sep, "/");
		return rules.ignores(isFolder ? `${name}/` : name);
	});
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
	try {
		return (await stat(path)).isDirectory() ? "folder" : "file";
	} catch {
		return undefined;
	}
}

function isGlob(path: string): boolean {
	return /[*?[\]{}]/.test(path);
}
