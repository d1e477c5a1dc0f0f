/**
 * `tsx scripts/release-notes.ts FILE`: whether a release is due, for `.github/workflows/release.yml`. One is where CHANGELOG.md's newest
 * section is that of a version which has no tag yet. Then its text goes to FILE, and `version=…` and `major=…` to standard output.
 */
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryFolder } from "../test/harness/files.ts";
import { PlainError, runScript } from "../test/harness/plain-error.ts";

export interface Release {
	readonly version: string;
	/** What the changelog says of it, without the heading. */
	readonly notes: string;
}

/**
 * The newest release of a changelog in the manner of Keep a Changelog: undefined where the first section with something in it is none.
 * Throws where what stands there is not fit to be published: without a date, without text, or another version than the manifest's.
 */
export function newestRelease(changelog: string, manifestVersion: string): Release | undefined {
	const sections = changelog
		.replaceAll("\r\n", "\n")
		.split(/^## /m)
		.slice(1)
		.map((section) => ({
			heading: section.split("\n", 1).join().trim(),
			notes: section.slice(section.indexOf("\n") + 1).trim(),
		}));
	const newest = sections.find(({ heading, notes }) => notes !== "" || !isUnreleased(heading));
	if (!newest || isUnreleased(newest.heading)) return undefined;
	const [, version, date] = /^\[(\d+\.\d+\.\d+)\](?: - (\d{4}-\d{2}-\d{2}))?$/.exec(newest.heading) ?? [];
	if (version === undefined || date === undefined)
		throw new PlainError(`Write "## ${newest.heading}" in CHANGELOG.md as "## [1.2.3] - 2026-01-31".`);
	if (newest.notes === "") throw new PlainError(`Say in CHANGELOG.md what ${version} brings.`);
	if (version !== manifestVersion)
		throw new PlainError(
			`CHANGELOG.md's newest version is ${version}, package.json's is ${manifestVersion}: make them one.`,
		);
	return { version, notes: newest.notes };
}

function isUnreleased(heading: string): boolean {
	return /^\[?unreleased\]?$/i.test(heading);
}

function hasTag(tag: string): boolean {
	const { status } = spawnSync("git", ["rev-parse", "--quiet", "--verify", `refs/tags/${tag}`], {
		cwd: repositoryFolder,
	});
	return status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	await runScript(async () => {
		const [file] = process.argv.slice(2);
		if (file === undefined) throw new PlainError("Name the file for the notes.");
		const read = (path: string) => readFile(join(repositoryFolder, path), "utf8");
		const found = newestRelease(await read("CHANGELOG.md"), JSON.parse(await read("package.json")).version);
		if (!found || hasTag(`v${found.version}`)) return 0;
		await writeFile(file, `${found.notes}\n`);
		console.log(`version=${found.version}\nmajor=v${found.version.split(".", 1).join()}`);
		return 0;
	});
}
