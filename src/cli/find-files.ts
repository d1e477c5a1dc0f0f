import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import * as l10n from "@vscode/l10n";
import ignore, { type Ignore } from "ignore";
import picomatch from "picomatch";
import { isPostFile } from "../core/dialects/post-files.ts";
import type { FilePlace } from "./file-places.ts";
import { passedOver } from "./passed-over.ts";
import { readTextFile } from "./read-file.ts";
import { tellFailure } from "./reason.ts";
import type { FoundFiles } from "./surroundings.ts";

type ListFolder = (folder: string) => Promise<Dirent[]>;

const listFolder: ListFolder = (folder) => readdir(folder, { withFileTypes: true });

/**
 * Files as named, each once however its path is spelt; of folders and globs the Markdown files that `.gitignore` allows, in the
 * order of their names. A folder or an ignore file that cannot be read is one problem, and the others are looked through.
 */
export async function findFiles(
	paths: readonly string[],
	placeOf: (file: string) => FilePlace,
	list = listFolder,
): Promise<FoundFiles> {
	const files = new Map<string, string>();
	const add = (file: string) => {
		const { absolute } = placeOf(file);
		if (!files.has(absolute)) files.set(absolute, file);
	};
	const problems: string[] = [];
	const tellWhy = (path: string) => (error: unknown) => {
		problems.push(tellFailure("read", path, error));
		return undefined;
	};
	for (const path of paths) {
		const kind = await kindOf(path);
		if (kind === "file" || (kind === undefined && !isGlob(path))) {
			add(path);
			continue;
		}
		const glob = kind === undefined ? path.replaceAll("\\", "/").replace(/^\.\//, "") : undefined;
		const root = glob === undefined ? path : picomatch.scan(glob).base || ".";
		const matches = glob === undefined ? () => true : picomatch(glob, { dot: true });
		const troubles = problems.length;
		let isFound = false;
		for await (const file of walk(root, [], { list, tellWhy })) {
			if (!matches(file.replaceAll(sep, "/"))) continue;
			add(file);
			isFound = true;
		}
		if (!isFound && problems.length === troubles && glob !== undefined)
			problems.push(l10n.t("No Markdown file matches {0}.", path));
	}
	return { files: [...files.values()], problems };
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
		if (passedOver.has(entry.name) || isIgnored(path, entry.isDirectory(), ignores)) continue;
		if (entry.isDirectory()) yield* walk(path, ignores, { list, tellWhy });
		else if (entry.isFile() && isPostFile(entry.name)) yield path;
	}
}

async function readIgnoreFile(folder: string): Promise<IgnoreFile> {
	return { folder, rules: ignore().add(readTextFile(join(folder, ".gitignore"))) };
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
