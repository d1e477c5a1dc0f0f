import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { type FetchStep, fetchOnce } from "./fetch-once.ts";
import { archiveName, npmInstall, npmPack } from "./npm-client.ts";
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
	const serverMain = await fetchServer(release, report);
	return { nodeProgram: await fetchNode(release.node, report), serverMain };
}

async function fetchServer(release: VSCodeRelease, report: (line: string) => void): Promise<string> {
	const folder = join(cacheFolder(), `code-server-${release.codeServer}`);
	const inside = (partial: string, ...path: string[]) => join(partial, "package", "lib", "vscode", ...path);
	const steps: readonly FetchStep[] = [
		...packageSteps("code-server", release.codeServer),
		{ name: "installing the server's packages", run: (partial) => npmInstall(inside(partial)) },
		{
			name: "installing its extensions' packages",
			run: (partial) => npmInstall(inside(partial, "extensions")),
		},
		...(release.ripgrep ? [ripgrepStep(release.ripgrep, (partial) => inside(partial, "node_modules"))] : []),
	];
	await fetchOnce(folder, steps, (line) => report(`Fetching VS Code ${release.vscode}: ${line}`));
	return inside(folder, "out", "server-main.js");
}

/** Without it nothing can be searched: neither a person's Go to File nor an extension's `findFiles`. */
function ripgrepStep(version: string, modules: (partial: string) => string): FetchStep {
	const name = "@vscode/ripgrep-universal";
	const program = process.platform === "win32" ? "rg.exe" : "rg";
	const run = async (partial: string) => {
		const beside = join(partial, "ripgrep");
		await mkdir(beside, { recursive: true });
		for (const step of packageSteps(name, version)) await step.run(beside);
		const built = join(beside, "package", "bin", `${process.platform}-${process.arch}`, program);
		const bin = join(modules(partial), "@vscode", "ripgrep", "bin");
		await mkdir(bin, { recursive: true });
		await copyFile(built, join(bin, program));
		await rm(beside, { recursive: true });
	};
	return { name: "bringing its search program", run };
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
	const archive = archiveName(name, version);
	return [
		{ name: "downloading", run: (partial) => npmPack(name, version, partial) },
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
