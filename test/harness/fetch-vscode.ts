import { rm } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { type FetchStep, fetchOnce } from "./fetch-once.ts";
import { npmInstall, npmPack } from "./npm-client.ts";
import { PlainError } from "./plain-error.ts";
import { isMissingProgram, runProcess } from "./run-process.ts";
import { type ReleaseName, type VSCodeRelease, vscodeReleases } from "./vscode-releases.ts";

/** A VS Code server ready to start. */
export interface FetchedVSCode {
	readonly nodeProgram: string;
	readonly serverMain: string;
}

/** Finds a release in the user's cache folder or fetches it there from npm: some 150 MB and 20 s the first time. */
export async function fetchVSCode(name: ReleaseName, report: (line: string) => void): Promise<FetchedVSCode> {
	const release = vscodeReleases[name];
	const server = await fetchServer(release, report);
	return { nodeProgram: await fetchNode(release.node, report), serverMain: server };
}

async function fetchServer(
	{ codeServer, vscode }: VSCodeRelease,
	report: (line: string) => void,
): Promise<string> {
	const folder = join(cacheFolder(), `code-server-${codeServer}`);
	const inside = (partial: string, ...path: string[]) => join(partial, "package", "lib", "vscode", ...path);
	const steps: readonly FetchStep[] = [
		...packageSteps("code-server", codeServer),
		{ name: "installing the server's packages", run: (partial) => npmInstall(inside(partial)) },
		{
			name: "installing its extensions' packages",
			run: (partial) => npmInstall(inside(partial, "extensions")),
		},
	];
	await fetchOnce(folder, steps, (line) => report(`Fetching VS Code ${vscode}: ${line}`));
	return inside(folder, "out", "server-main.js");
}

/** The server's native parts are built for one major of Node; npm's `node` package brings it by an install script, which its platform packages do without. */
async function fetchNode(version: string, report: (line: string) => void): Promise<string> {
	const [major] = version.split(".");
	if (process.versions.node.split(".")[0] === major) return process.execPath;
	const platform = process.platform === "win32" ? "win" : process.platform;
	const name = `node-${platform}-${process.arch}`;
	const folder = join(cacheFolder(), `${name}-${version}`);
	await fetchOnce(folder, packageSteps(name, version), (line) =>
		report(`Fetching Node.js ${version}: ${line}`),
	);
	return join(folder, "package", "bin", platform === "win" ? "node.exe" : "node");
}

function packageSteps(name: string, version: string): readonly FetchStep[] {
	const archive = `${name}-${version}.tgz`;
	return [
		{ name: "downloading", run: async (partial) => void (await npmPack(name, version, partial)) },
		{
			name: "unpacking",
			run: async (partial) => {
				await unpack(archive, partial);
				await rm(join(partial, archive));
			},
		},
	];
}

async function unpack(archive: string, folder: string): Promise<void> {
	try {
		const { exitCode, output } = await runProcess("tar", ["-xzf", archive], { cwd: folder });
		if (exitCode !== 0) {
			throw new PlainError(
				`Could not unpack ${join(folder, archive)} (${output.trim()}): remove ${folder} and run the same command again.`,
			);
		}
	} catch (error) {
		if (isMissingProgram(error))
			throw new PlainError("tar is not on the PATH: install it to unpack VS Code.");
		throw error;
	}
}
