/** `npm start [-- FOLDER] [-- --port N] [-- --desktop]`: Recap in a real VS Code, built from this checkout. */
import { mkdir, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fetchVSCode } from "../test/harness/fetch-vscode.ts";
import { repositoryFolder } from "../test/harness/files.ts";
import { PlainError, runScript } from "../test/harness/plain-error.ts";
import { quietSettings } from "../test/harness/quiet-settings.ts";
import { isMissingProgram, runProcess } from "../test/harness/run-process.ts";
import { startServer } from "../test/harness/server.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../test/harness/temporary-folder.ts";
import { vscodeReleases } from "../test/harness/vscode-releases.ts";
import { build } from "./build.ts";
import { openBrowser } from "./open-browser.ts";
import { readStartArguments, type StartArguments } from "./start-arguments.ts";

await runScript(async () => {
	// npm runs scripts in the package's folder and tells where the person was.
	const here = process.env.INIT_CWD ?? process.cwd();
	const request = readStartArguments(process.argv.slice(2), {
		here,
		samples: join(repositoryFolder, "samples"),
	});
	const isFolder = await stat(request.folder)
		.then((found) => found.isDirectory())
		.catch(() => false);
	if (!isFolder) throw new PlainError(`There is no folder ${request.folder}.`);
	await build({ dev: true });
	return request.desktop ? openDesktop(request.folder) : serve(request);
});

async function serve({ folder, port }: StartArguments): Promise<number> {
	const stopped = stopSignal();
	const vscode = await fetchVSCode("latest", console.log);
	const extensionsFolder = await newTemporaryFolder("extensions");
	await installFromSource(extensionsFolder);
	const settings = { ...quietSettings, "git.enabled": true };
	const server = await startServer({ vscode, port, settings, extensionsFolder, defaultFolder: folder });
	const address = `http://127.0.0.1:${server.port}/?tkn=${server.token}`;
	console.log(welcome(address, folder));
	openBrowser(address);
	const ended = await Promise.race([stopped, server.ended.then(() => "ended" as const)]);
	await server.stop();
	await removeTemporaryFolder(extensionsFolder);
	if (ended === "ended") throw new PlainError("VS Code's server ended by itself: run npm start again.");
	console.log("\nStopped.");
	return 0;
}

/** A link in place of an installed copy: reloading the page is enough to see a new build. */
async function installFromSource(extensionsFolder: string): Promise<void> {
	await mkdir(extensionsFolder, { recursive: true });
	await symlink(repositoryFolder, join(extensionsFolder, "recap-editor.recap-0.0.0"), "junction");
}

async function openDesktop(folder: string): Promise<number> {
	const args = ["--new-window", `--extensionDevelopmentPath=${repositoryFolder}`, folder];
	try {
		const { exitCode, output } = await runProcess("code", args, { shell: process.platform === "win32" });
		console.log(exitCode === 0 ? `VS Code opened ${folder} with Recap.` : output.trim());
		return exitCode;
	} catch (error) {
		if (!isMissingProgram(error)) throw error;
		throw new PlainError(
			'There is no "code" on the PATH: in VS Code run "Shell Command: Install \'code\' command in PATH", or leave --desktop out.',
		);
	}
}

function stopSignal(): Promise<"stopped"> {
	return new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
			process.once(signal, () => resolve("stopped"));
	});
}

function welcome(address: string, folder: string): string {
	return `
VS Code ${vscodeReleases.latest.vscode} with Recap, on ${folder}:

  ${address}

Try first, with a post open from the list on the left:
  1. F1, "Recap: Open Post Preview to the Side"; type in the post, and the preview follows.
  2. Write a date in the front matter as 31/01/2026 and save: the Problems panel (Ctrl+Shift+M) names it, Ctrl+. mends it.
  3. F1, "Recap: Insert Session" where the next talk belongs; or type "recap-" and Ctrl+Space for the snippets.

Ctrl+C ends it.`;
}
