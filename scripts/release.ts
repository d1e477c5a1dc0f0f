/**
 * `npm run release -- DIR`: the command line as something to install, a Git repository with one commit, tagged `v<version>`.
 * It holds what is run and nothing that installers would try to build: pre-commit, npm and npx each take another way through a
 * package's scripts, and some end without an executable (https://github.com/pre-commit/pre-commit/issues/3743).
 */
import { spawnSync } from "node:child_process";
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { exists, repositoryFolder } from "../test/harness/files.ts";
import { PlainError, runScript } from "../test/harness/plain-error.ts";
import { build } from "./build.ts";
import { productBundles } from "./bundles.ts";
import { resolveTexts } from "./generate/resolve-texts.ts";
import { sourceDate } from "./reproducible-zip.ts";

/** What of the repository goes along, and under which name. */
const copied: Readonly<Record<string, string>> = {
	LICENSE: "LICENSE",
	"docs/cli.md": "README.md",
	"release/.pre-commit-hooks.yaml": ".pre-commit-hooks.yaml",
	"release/action.yml": "action.yml",
	"release/recap.gitlab-ci.yml": "recap.gitlab-ci.yml",
};

/** Writes the release into a folder that is empty or not there yet, and returns its tag. The same sources make the same commit. */
export async function release(folder: string): Promise<string> {
	if ((await exists(folder)) && (await readdir(folder)).length > 0)
		throw new PlainError(`${folder} is not empty: name a folder that is not there yet.`);
	await mkdir(folder, { recursive: true });
	const cli = productBundles.filter(({ output }) => output === "dist/cli.mjs");
	await build({ into: folder, bundles: cli });
	for (const [from, to] of Object.entries(copied))
		await copyFile(join(repositoryFolder, from), join(folder, to));
	// The command line looks for them beside its own folder.
	await cp(join(repositoryFolder, "l10n"), join(folder, "l10n"), { recursive: true });
	const manifest = await readManifest();
	await writeFile(join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
	const tag = `v${manifest.version}`;
	git(folder, "init", "--quiet", "--initial-branch=release");
	git(folder, "add", "--all", "--force");
	git(folder, "commit", "--quiet", "--message", `Recap ${manifest.version}`);
	git(folder, "tag", tag);
	return tag;
}

/** No scripts and no dependencies: nothing is left to build or to fetch. */
async function readManifest() {
	const read = (path: string) => readFile(join(repositoryFolder, path), "utf8");
	const { name, version, description, license, bin, engines } = JSON.parse(
		resolveTexts(await read("package.json"), await read("package.nls.json")),
	);
	return {
		...{ name, version, description, license, bin },
		files: ["dist", "l10n"],
		engines: { node: engines.node },
	};
}

/** The writer's own name, signature and hooks stay out of it. */
function git(folder: string, ...words: readonly string[]): void {
	const time = sourceDate(process.env.SOURCE_DATE_EPOCH ?? lastCommit()).toISOString();
	const who = { NAME: "Recap", EMAIL: "recap@localhost", DATE: time };
	const { status, stderr } = spawnSync(
		"git",
		["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false", ...words],
		{
			cwd: folder,
			encoding: "utf8",
			env: {
				...withoutGit(process.env),
				...Object.fromEntries(
					Object.entries(who).flatMap(([key, value]) => [
						[`GIT_AUTHOR_${key}`, value],
						[`GIT_COMMITTER_${key}`, value],
					]),
				),
				TZ: "UTC",
			},
		},
	);
	if (status !== 0) throw new PlainError(`git ${words[0]} failed: ${stderr.trim()}`);
}

/** Without what a hook of another repository, or a rebase in it, is told by: Git would take that one for the new one. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GIT_")));
}

/** Seconds since 1970; undefined where these sources are no repository. */
function lastCommit(): string | undefined {
	const { status, stdout } = spawnSync("git", ["log", "-1", "--format=%ct"], {
		cwd: repositoryFolder,
		encoding: "utf8",
		env: withoutGit(process.env),
	});
	return status === 0 ? stdout.trim() : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	await runScript(async () => {
		const [folder] = process.argv.slice(2);
		if (folder === undefined) throw new PlainError("Name the folder: npm run release -- DIR");
		console.log(`${resolve(folder)}: ${await release(resolve(folder))}`);
		return 0;
	});
}
