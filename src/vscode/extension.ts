import * as vscode from "vscode";
import { isInBrowser } from "./is-in-browser.ts";
import type { start } from "./main.ts";

interface Main {
	readonly start: typeof start;
}

/** A bundle of its own, as all but this file is in it. */
declare function require(path: "./main.js"): Main;

/**
 * VS Code reads and runs nothing but this file before it goes on; the rest is loaded a turn later. What wakes Recap up (a command, a
 * view, a preview that comes back, a tool) VS Code holds back until the promise is kept, so that nothing is lost meanwhile.
 */
export async function activate(context: vscode.ExtensionContext): Promise<ReturnType<typeof start>> {
	await new Promise((resolve) => setTimeout(resolve));
	const main = isInBrowser() ? await mainInBrowser(context.extensionUri) : require("./main.js");
	return main.start(context);
}

/** The web host's `require` knows no files: this is what it does with an extension's first one. */
async function mainInBrowser(extension: vscode.Uri): Promise<Main> {
	const file = vscode.Uri.joinPath(extension, "dist", "main.js");
	const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
	const module = { exports: {} };
	const run = new Function("module", "exports", "require", `${code}\n//# sourceURL=${file}`);
	run(module, module.exports, () => vscode);
	return module.exports as Main;
}
