import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import * as l10n from "@vscode/l10n";
import { digest } from "./digest.ts";

/** No blog's cache is that long; a longer one is somebody else's file. */
const MOST_CHARACTERS = 200_000_000;

/** What a cache is of. */
export type CacheKind = "check" | "links";

/** Where the current folder's cache is: where JavaScript's tools keep theirs, else in the user's folder for such files. */
function cacheFile(kind: CacheKind, location: string | undefined, here: string): string {
	if (location !== undefined) return resolve(here, location);
	if (existsSync(join(here, "package.json")))
		return join(here, "node_modules", ".cache", "recap", `${kind}.json`);
	const caches = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
	return join(caches, "recap", `${digest(here)}${kind === "check" ? "" : `.${kind}`}.json`);
}

/** How caches begin, by `CheckCache`, `writeVerdicts` and before the first is whole. */
const BEGINNINGS = ['{"run":', '{"links":', "{}"];

/** Why nothing may be kept in the file that the caller names; undefined where nothing is there yet, or a cache, be it cut off. */
export function refuseCache(location: string, here = process.cwd()): string | undefined {
	const file = resolve(here, location);
	try {
		// A pipe would be waited for.
		if (!statSync(file).isFile()) return l10n.t("{0} is not a regular file: name a file.", location);
		const text = readFileSync(file, "utf8");
		if (BEGINNINGS.some((beginning) => text.startsWith(beginning) || beginning.startsWith(text)))
			return undefined;
		return l10n.t("{0} holds something else than a cache: name another file.", location);
	} catch {
		// Nothing is there, or nothing that can be read: then it cannot be written either, which is silent.
		return undefined;
	}
}

/** Undefined where nothing can be read. */
export function loadCache(
	kind: CacheKind,
	location: string | undefined,
	here = process.cwd(),
): string | undefined {
	try {
		const text = readFileSync(cacheFile(kind, location, here), "utf8");
		return text.length > MOST_CHARACTERS ? undefined : text;
	} catch {
		return undefined;
	}
}

/** Written beside and renamed: of two runs at once the last one wins, whole. */
export function saveCache(
	kind: CacheKind,
	location: string | undefined,
	text: string,
	here = process.cwd(),
): void {
	const file = cacheFile(kind, location, here);
	const beside = `${file}.${process.pid}`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		// What somebody left there may lead elsewhere.
		rmSync(beside, { force: true });
		writeFileSync(beside, text, { flag: "wx" });
		renameSync(beside, file);
	} catch {
		rmSync(beside, { force: true });
	}
}
