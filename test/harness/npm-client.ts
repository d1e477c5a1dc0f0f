import { basename } from "node:path";
import { PlainError } from "./plain-error.ts";
import { isMissingProgram, type ProcessResult, runProcess } from "./run-process.ts";

/** The file name npm gives a package's archive. */
export function archiveName(name: string, version: string): string {
	return `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`;
}

/** Downloads a package's archive into `folder` with the npm client as it is set up here; npm checks its hash. */
export async function npmPack(name: string, version: string, folder: string): Promise<void> {
	const spec = `${name}@${version}`;
	await npm(["pack", spec, "--pack-destination", "."], folder, `download ${spec}`);
}

/** Installs what `<folder>/package.json` asks for to run, without any install script. */
export async function npmInstall(folder: string): Promise<void> {
	const flags = ["--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--engine-strict=false"];
	await npm(["install", ...flags], folder, "install what VS Code's server needs");
}

async function npm(args: readonly string[], cwd: string, task: string): Promise<void> {
	const result = await startNpm(args, cwd);
	if (result.exitCode !== 0) throw new PlainError(npmFailure(task, result));
}

async function startNpm(args: readonly string[], cwd: string): Promise<ProcessResult> {
	// Under `npm run` this names the very npm that is running; other package managers set it too.
	const running = process.env.npm_execpath;
	if (running && basename(running) === "npm-cli.js") {
		return runProcess(process.execPath, [running, ...args], { cwd });
	}
	try {
		return await runProcess("npm", args, { cwd, shell: process.platform === "win32" });
	} catch (error) {
		if (isMissingProgram(error)) throw new PlainError("npm is not on the PATH: install Node.js with npm.");
		throw error;
	}
}

/** One sentence for a failed npm call, with the reason npm gave. */
export function npmFailure(task: string, { exitCode, output }: ProcessResult): string {
	const reasons = output
		.split("\n")
		.filter((line) => /^npm (error|ERR!)/i.test(line))
		.map((line) => line.replace(/^npm (error|ERR!)\s*/i, "").trim())
		.filter((line) => line !== "" && !/^(code|errno|syscall|A complete log)/.test(line));
	const reason = reasons[0] ?? `exit code ${exitCode}`;
	return `npm could not ${task} (${reason}): check the network and npm's settings, then run the same command again; it goes on where it stopped.`;
}
