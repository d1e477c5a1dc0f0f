import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exists, repositoryFolder } from "../test/harness/files.ts";
import { PlainError } from "../test/harness/plain-error.ts";
import type { BundledPackage } from "./bundled-packages.ts";

const head = `Third-party notices

Recap contains code of the packages below, each under its own licence.
`;
const rule = `\n${"=".repeat(80)}\n`;

/** Licence texts that packages come without, each as `<package's name>.txt`. */
const ourTexts = join(repositoryFolder, "scripts", "licences");
const isLicence = /^(?:(?:un)?licen[cs]e|copying|notice|third-?party)/i;

/**
 * What has to go with the code of these packages: name, version and licence of each, its licence texts, and what else its
 * bundled files say of copyright. Throws where a package has no licence text.
 */
export async function thirdPartyNotices(
	packages: readonly BundledPackage[],
	texts = ourTexts,
): Promise<string> {
	return [head, ...(await Promise.all(packages.map((bundled) => noticeOf(bundled, texts))))].join(rule);
}

/** The title of each package's notice, such as `yaml 2.9.1 (ISC)`. */
export function noticeTitles(notices: string): readonly string[] {
	return notices
		.split(rule)
		.slice(1)
		.map((notice) => notice.split("\n", 1).join());
}

function noticeTitle({ name, version, licence }: BundledPackage): string {
	return `${name} ${version} (${licence})`;
}

async function noticeOf(bundled: BundledPackage, texts: string): Promise<string> {
	const { name, version } = bundled;
	const own = await Promise.all(foldersOf(bundled).map(licencesIn));
	const ours = join(texts, `${name}.txt`);
	const paths = [...own.flat(), ...((await exists(ours)) ? [ours] : [])];
	if (paths.length === 0) {
		throw new PlainError(
			`${name} ${version} is bundled, but comes without a licence text: put one into scripts/licences/${name}.txt.`,
		);
	}
	const licences = await Promise.all(paths.map(readText));
	return `${[noticeTitle(bundled), ...licences, ...(await otherNotices(bundled, licences))].join("\n\n")}\n`;
}

/** The package's own folder, and those around its bundled files: code of others has its licence beside it. */
function foldersOf({ folder, files }: BundledPackage): readonly string[] {
	const folders = new Set([folder]);
	for (const file of files)
		for (let around = dirname(file); around.length > folder.length; around = dirname(around))
			folders.add(around);
	return [...folders].sort();
}

async function licencesIn(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile() && isLicence.test(entry.name))
		.map(({ name }) => name);
	return names.sort().map((name) => join(folder, name));
}

/** Packages come with code of others in their files, which a comment there tells. */
async function otherNotices(
	{ files }: BundledPackage,
	licences: readonly string[],
): Promise<readonly string[]> {
	const said = licences.map(words);
	const others: string[] = [];
	for (const file of files) {
		if (file.endsWith(".wasm")) continue;
		for (const comment of copyrightComments(await readText(file))) {
			if (said.some((text) => text.includes(words(comment)))) continue;
			said.push(words(comment));
			others.push(comment);
		}
	}
	return others;
}

function copyrightComments(source: string): readonly string[] {
	const comments = source.match(/\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
	return comments
		.filter((comment) => /copyright|\(c\) \d{4}|@licen[cs]e/i.test(comment))
		.map((comment) => comment.trim());
}

/** Two texts that differ in layout alone have the same words. */
function words(text: string): string {
	return text.toLowerCase().match(/\w+/g)?.join(" ") ?? "";
}

async function readText(path: string): Promise<string> {
	return (await readFile(path, "utf8"))
		.replaceAll("\r\n", "\n")
		.replace(/^\s*\n/, "")
		.trimEnd();
}
