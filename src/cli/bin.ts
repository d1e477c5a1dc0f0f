import { readFileSync } from "node:fs";
import { Socket } from "node:net";
import { resolve } from "node:path";
import process from "node:process";
import type { Writable } from "node:stream";
import { isMainThread } from "node:worker_threads";
import * as l10n from "@vscode/l10n";
import { version } from "../../package.json";
import { nodeWeb } from "../node/node-web.ts";
import { type Blogs, blogsFor } from "./blogs.ts";
import { loadCache, refuseCache, saveCache } from "./cache/cache-file.ts";
import { digest } from "./cache/digest.ts";
import { checkFile } from "./check-file.ts";
import { diskFiles } from "./disk-files.ts";
import { fail } from "./exit-code.ts";
import { placesFrom } from "./file-places.ts";
import { findFiles } from "./find-files.ts";
import { type GatheredWrites, gatherWrites } from "./gather-writes.ts";
import { holdSignals } from "./hold-signals.ts";
import { readTranslation } from "./language.ts";
import { main } from "./main.ts";
import { loadSettings, type ProjectSettings } from "./project-settings.ts";
import { readScheduleFile, readTextFile, readTextStream } from "./read-file.ts";
import { reasonOf } from "./reason.ts";
import type { Surroundings } from "./surroundings.ts";
import { tuneEngine } from "./tune-engine.ts";
import { watchFolders } from "./watch-folders.ts";
import { checkInWorkers, serveBatches } from "./workers.ts";
import { writeAll } from "./write-all.ts";
import { replaceTextFile } from "./write-file.ts";

tuneEngine(process.versions.v8);
// In every thread, before anything is said.
const translation = readTranslation(process.env, readBundle);
if (translation) l10n.config({ contents: translation });
if (isMainThread) {
	const stderr = { writeError: (text: string) => process.stderr.write(text) };
	// Even a current folder that is gone is told in a sentence.
	process.on("uncaughtException", (error) => {
		process.exit(fail(stderr, l10n.t("Recap ended early: {0}.", reasonOf(error))));
	});
	const endUnwritten = (error: unknown) =>
		process.exit(fail(stderr, l10n.t("Cannot write the report: {0}.", reasonOf(error))));
	process.stdout.on("error", (error) => {
		// A reader that has seen enough, such as `head`, is no failure.
		if ("code" in error && error.code === "EPIPE") return;
		endUnwritten(error);
	});
	// What cannot be told there shows in the exit code, and is no reason to leave the other files unmended.
	process.stderr.on("error", () => undefined);
	const out = gatherWrites(outputWriter(endUnwritten), process.stdout.isTTY ? 0 : 16_384);
	process.exitCode = await main(process.argv.slice(2), surroundings(out));
	out.flush();
} else {
	const files = filesOf(process.cwd());
	const settings = loadSettings(files).then(assertUnderstood);
	let blogs: Blogs | undefined;
	serveBatches(async (file, job) => {
		blogs ??= blogsFor(files, await settings, job);
		return checkFile(file, { job, settings: await settings, blogs, surroundings: files });
	});
}

/** Writes to standard output. Of a file, Node's own stream writes only what the disk takes at once, and does not say so. */
function outputWriter(endUnwritten: (error: unknown) => void): (text: string) => void {
	const { stdout } = process;
	// Its type says that it always is one.
	if ((stdout as Writable) instanceof Socket) return (text) => stdout.write(text);
	return (text) => {
		try {
			writeAll(stdout.fd, Buffer.from(text), "here");
		} catch (error) {
			endUnwritten(error);
		}
	};
}

/** Undefined where this file stands alone, or nobody has translated Recap into that language. */
function readBundle(language: string): string | undefined {
	try {
		return readFileSync(new URL(`../l10n/bundle.l10n.${language}.json`, import.meta.url), "utf8");
	} catch {
		return undefined;
	}
}

function filesOf(folder: string) {
	const places = placesFrom(folder);
	return {
		readText: async (path: string) => readTextFile(path),
		...places,
		blogFiles: (root: string) => diskFiles(root === "" ? places.project : root),
	};
}

/** The main thread saw them too: only who changes them now gets here. */
function assertUnderstood(settings: ProjectSettings): ProjectSettings {
	const [problem] = settings.problems;
	if (problem !== undefined) throw new Error(problem);
	return settings;
}

function surroundings(out: GatheredWrites): Surroundings {
	const now = new Date();
	const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
		String(part).padStart(2, "0"),
	);
	const files = filesOf(process.cwd());
	return {
		version,
		today: today.join("-"),
		...files,
		writeText: (path, before, after) => holdSignals(() => replaceTextFile(path, before, after)),
		readBytes: async (path) => readScheduleFile(path),
		readStandardInput: () => readTextStream(process.stdin),
		findFiles: (paths) => findFiles(paths, files.placeOf),
		// What it says is kept with what it finds.
		build: () =>
			digest(JSON.stringify([digest(readFileSync(new URL(import.meta.url))), translation ?? null])),
		loadCache,
		refuseCache,
		saveCache,
		now: () => Date.now(),
		openWeb() {
			const control = new AbortController();
			// The second one ends the process, as it always does.
			process.once("SIGINT", () => control.abort());
			return nodeWeb({ version, signal: control.signal });
		},
		...(process.stderr.isTTY && {
			// Back to the line's start, and what was shown there is wiped out.
			showProgress: (text: string) => process.stderr.write(`\r\x1b[K${text}`),
		}),
		watch(paths) {
			const watching = watchFolders(
				files.project,
				paths.map((path) => resolve(path)),
			);
			for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => watching.end());
			return watching;
		},
		again: (instead) => ({ ...surroundings(out), ...instead }),
		...(process.stdout.isTTY && {
			// All of it and what has scrolled away, then to the first line.
			clear: () => out.write("\x1b[2J\x1b[3J\x1b[H"),
		}),
		write: out.write,
		writeError: (output) => {
			out.flush();
			process.stderr.write(output);
		},
		checkInWorkers: (paths, job, ...rest) => checkInWorkers(new URL(import.meta.url), paths, job, ...rest),
	};
}
