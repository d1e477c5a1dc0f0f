import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import picomatch from "picomatch";
import { reasonOf } from "./reason.ts";
import type { FoundFiles } from "./surroundings.ts";

const MARKDOWN = /\.(?:md|markdown|mdown)$/i;
/** Never posts, however the project's ignore files look. */
const NEVER = new Set(["node_modules", ".git"]);

type ListFolder = (folder: string) => Promise<Dirent[]>;

const listFolder: ListFolder = (folder) => readdir(folder, { withFileTypes: true });

/**
 * Files as named; of folders and globs the Markdown files that `.gitignore` allows, in the order of their names. A folder or
 * an ignore file that cannot be read is one problem, and the others are looked through.
 */
export async function findFiles(paths: readonly string[], list = listFolder): Promise<FoundFiles> {
	const files = new Set<string>();
	const problems: string[] = [];
	const tellWhy = (path: string) => (error: unknown) => {
		problems.push(`Cannot read ${path}: ${reasonOf(error)}.`);
		return undefined;
	};
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
		const troubles = problems.length;
		for await (const file of walk(root, [], { list, tellWhy })) {
			if (matches(file.replaceAll(sep, "/"))) files.add(file);
		}
		if (files.size === before && problems.length === troubles && glob !== undefined)
			problems.push(`No Markdown file matches ${path}.`);
	}
	return { files: [...files], problems };
}

interface IgnoreFile {
	readonly folder: string;
	readonly rules: Ignore;
}

interface Walk {
	readonly list: ListFolder;
	/** Puts down what could not be read. */
	tellWhy(path: string): (error: unknown) => undefined;
}

/** Folders one after the other, so that memory stays small. */
async function* walk(
	folder: string,
	above: readonly IgnoreFile[],
	{ list, tellWhy }: Walk,
): AsyncGenerator<string> {
	const entries = (await list(folder).catch(tellWhy(folder))) ?? [];
	const isIgnoring = entries.some((entry) => entry.name === ".gitignore");
	const own = isIgnoring
		? await readIgnoreFile(folder).catch(tellWhy(join(folder, ".gitignore")))
		: undefined;
	const ignores = own ? [...above, own] : above;
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		if (NEVER.has(entry.name) || isIgnored(path, entry.isDirectory(), ignores)) continue;
		if (entry.isDirectory()) yield* walk(path, ignores, { list, tellWhy });
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
