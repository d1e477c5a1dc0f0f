import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import process from "node:process";
import { text } from "node:stream/consumers";
import { isMainThread } from "node:worker_threads";
import manifest from "../../package.json" with { type: "json" };
import { checkFile } from "./check-file.ts";
import { findFiles } from "./find-files.ts";
import { type GatheredWrites, gatherWrites } from "./gather-writes.ts";
import { imageFolders } from "./image-folders.ts";
import { loadSettings, main } from "./main.ts";
import type { Surroundings } from "./surroundings.ts";
import { tuneEngine } from "./tune-engine.ts";
import { checkInWorkers, serveBatches } from "./workers.ts";

const files = {
	// A post is read faster than a thread that would read it beside is asked.
	readText: async (path: string) => readFileSync(path, "utf8"),
	writeText: (path: string, content: string) => writeFile(path, content),
	imageFolders: imageFolders("."),
};

tuneEngine(process.versions.v8);
if (isMainThread) {
	// A reader that has seen enough, such as `head`, is no failure.
	process.stdout.on("error", (error) => {
		if (!("code" in error && error.code === "EPIPE")) throw error;
	});
	const out = gatherWrites((text) => process.stdout.write(text), process.stdout.isTTY ? 0 : 16_384);
	process.exitCode = await main(process.argv.slice(2), surroundings(out));
	out.flush();
} else {
	const settings = loadSettings(files);
	serveBatches(async (file, job) => checkFile(file, job, await settings, files));
}

function surroundings(out: GatheredWrites): Surroundings {
	const now = new Date();
	const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
		String(part).padStart(2, "0"),
	);
	return {
		version: manifest.version,
		today: today.join("-"),
		...files,
		readStandardInput: () => text(process.stdin),
		findFiles,
		write: out.write,
		writeError: (output) => {
			out.flush();
			process.stderr.write(output);
		},
		checkInWorkers: (paths, job, checkHere) =>
			checkInWorkers(new URL(import.meta.url), paths, job, checkHere),
	};
}
