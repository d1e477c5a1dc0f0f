import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { dirname, join, resolve } from "node:path";
import picomatch from "picomatch";
import { passedOver } from "./passed-over.ts";

/** Milliseconds without a change before one is told: editors write a file in several steps. */
const PAUSE = 100;
/** Folders past which no more are watched. */
const MOST_FOLDERS = 20_000;

/** Tells of changes until somebody ends it. */
export interface Watching {
	/** True once something has changed since the last time, false once it is ended. */
	next(): Promise<boolean>;
	/** Whether every folder is watched: systems have so many watches to give. */
	isWhole(): boolean;
	end(): void;
}

/** Watches the current folder, where settings and the site stand, and the folders of files, folders and globs elsewhere. */
export function watchFolders(here: string, paths: readonly string[], most = MOST_FOLDERS): Watching {
	const roots = [here, ...paths.map((path) => resolve(here, folderOf(path)))];
	const watchers = new Map<string, FSWatcher>();
	let hasChanged = false;
	let isEnded = false;
	let isWhole = true;
	let soon: ReturnType<typeof setTimeout> | undefined;
	let wake: (() => void) | undefined;
	const note = (name: string | null) => {
		if (name !== null && passedOver.has(name)) return;
		clearTimeout(soon);
		soon = setTimeout(() => {
			// A new folder brings its own.
			for (const root of roots) add(root);
			hasChanged = true;
			wake?.();
		}, PAUSE);
	};
	const forget = (folder: string) => {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	};
	const add = (root: string) => {
		for (const folder of foldersIn(root)) {
			if (watchers.has(folder)) continue;
			if (watchers.size >= most) {
				isWhole = false;
				return;
			}
			try {
				const watcher = watch(folder, (_, name) => note(name));
				// A folder that is gone.
				watcher.on("error", () => forget(folder));
				watchers.set(folder, watcher);
			} catch {
				// It went while it was looked for, or there are no watches left.
				if (isFolder(folder)) isWhole = false;
			}
		}
		for (const folder of watchers.keys()) if (!isFolder(folder)) forget(folder);
	};
	for (const root of roots) add(root);
	return {
		async next() {
			while (!hasChanged && !isEnded) {
				await new Promise<void>((resolveNext) => {
					wake = resolveNext;
				});
			}
			hasChanged = false;
			return !isEnded;
		},
		isWhole: () => isWhole,
		end() {
			isEnded = true;
			clearTimeout(soon);
			for (const folder of [...watchers.keys()]) forget(folder);
			wake?.();
		},
	};
}

/** A path's own folder, or the one that a glob starts from. */
function folderOf(path: string): string {
	if (isFolder(path)) return path;
	const { base, isGlob } = picomatch.scan(path.replaceAll("\\", "/"));
	return isGlob ? base || "." : dirname(path);
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A folder and all below it; links to folders are not followed. */
function* foldersIn(root: string): Generator<string> {
	const left = [root];
	for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
		yield folder;
		try {
			for (const entry of readdirSync(folder, { withFileTypes: true }))
				if (entry.isDirectory() && !passedOver.has(entry.name)) left.push(join(folder, entry.name));
		} catch {
			// It is gone, or not ours to read.
		}
	}
}
