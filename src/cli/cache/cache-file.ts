import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";
import * as l10n from "@vscode/l10n";
import { isMissing, tellFailure } from "../reason.ts";
import { digest } from "./digest.ts";

/** No blog's cache is that long; a longer one is somebody else's file. */
const MOST_CHARACTERS = 200_000_000;

/** What a cache is of. */
export type CacheKind = "check" | "links";

/** Where the current folder's cache is: where JavaScript's tools keep theirs, else in the user's folder for such files. */
function cacheFile(kind: CacheKind, location: string | undefined, here: string): string {
	if (location !== undefined) return resolve(here, location);
	if (existsSync(join(here, "package.json")))
		return join(here, "node_modules", ".cache", "recap", `${kind}.cache`);
	const { XDG_CACHE_HOME: caches = "" } = process.env;
	// One that is not absolute counts as none: https://specifications.freedesktop.org/basedir-spec/latest/#variables
	const folder = isAbsolute(caches) ? caches : join(homedir(), ".cache");
	return join(folder, "recap", `${digest(here)}.${kind}.cache`);
}

/** How every cache begins, and nothing else. */
const MARK = "recap cache\n";

/** Why nothing may be kept in the file that the caller names; undefined where nothing is there yet, or a cache. */
export function refuseCache(location: string, here = process.cwd()): string | undefined {
	const file = resolve(here, location);
	try {
		const found = statSync(file);
		// A pipe would be waited for.
		if (!found.isFile()) return l10n.t("{0} is not a regular file: name a file.", location);
		if (found.size === 0 || beginningOf(file) === MARK) return undefined;
		return l10n.t("{0} holds something else than a cache: name another file.", location);
	} catch (error) {
		// What nobody may read could be renamed over all the same.
		return isMissing(error) ? undefined : tellFailure("read", location, error);
	}
}

function beginningOf(path: string): string {
	const bytes = Buffer.alloc(MARK.length);
	const file = openSync(path, "r");
	try {
		return bytes.toString("latin1", 0, readSync(file, bytes));
	} finally {
		closeSync(file);
	}
}

/** Undefined where nothing can be read, or where it is not as it was written: what somebody changed by hand must let no fault pass. */
export function loadCache(
	kind: CacheKind,
	location: string | undefined,
	here = process.cwd(),
): string | undefined {
	try {
		const text = readFileSync(cacheFile(kind, location, here), "utf8");
		const kept = text.slice(text.indexOf("\n", MARK.length) + 1);
		return text.length <= MOST_CHARACTERS && text === whole(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

/** Written beside and renamed: of two runs at once the last one wins, whole. What has come to the place meanwhile and is no cache stays. */
export function saveCache(
	kind: CacheKind,
	location: string | undefined,
	text: string,
	here = process.cwd(),
): void {
	if (location !== undefined && refuseCache(location, here) !== undefined) return;
	const file = whereLinksLead(cacheFile(kind, location, here));
	const beside = `${file}.${process.pid}`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		// What somebody left there may lead elsewhere.
		rmSync(beside, { force: true });
		writeFileSync(beside, whole(text), { flag: "wx" });
		renameSync(beside, file);
	} catch {
		rmSync(beside, { force: true });
	}
}

function whole(text: string): string {
	return `${MARK}${digest(text)}\n${text}`;
}

/** The file itself, where the path is a link to it. */
function whereLinksLead(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
