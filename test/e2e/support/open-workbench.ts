import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { repositoryFolder } from "../../harness/files.ts";
import { launchChrome, openingMs } from "../../harness/launch-chrome.ts";
import { quietSettings } from "../../harness/quiet-settings.ts";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import type { ReleaseName } from "../../harness/vscode-releases.ts";
import { openWindow, type WindowOptions } from "../../harness/window.ts";
import { Workbench } from "./workbench.ts";

export { Workbench };

export interface WorkbenchOptions {
	/** Files by path, put into the folder that opens; beside a copy of `samples/` where that is asked for. */
	readonly files?: Readonly<Record<string, string>>;
	readonly samples?: boolean;
	/** User settings beside the quiet ones. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** The VS Code to use: the latest unless said otherwise. */
	readonly release?: ReleaseName;
	/** Window size, and the rest of what a window takes. */
	readonly window?: Partial<
		Pick<
			WindowOptions,
			"size" | "restricted" | "extension" | "extensionsFolder" | "host" | "prepare" | "keybindings"
		>
	>;
	/** Complaints that the test itself brings about: they fail nothing. */
	readonly foreseen?: readonly RegExp[];
	/** False leaves Recap's source out, for a window that has the packaged extension installed. */
	readonly fromSource?: boolean;
}

let chrome: Promise<Browser> | undefined;

/** The Chrome of all this process's windows: to start one takes seconds. It ends with the process. */
async function sharedChrome(): Promise<Browser> {
	if (!(await chrome)?.isConnected()) chrome = launchChrome(console.error, { brief: true });
	return (await chrome) as Browser;
}

/** Those not closed yet. */
export const openWorkbenches = new Set<Workbench>();

/** Opens a new VS Code with Recap on a temporary folder of its own, ready for a person. Close it in `after`. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
	const {
		files = {},
		samples = false,
		settings = {},
		release = "latest",
		window = {},
		fromSource = true,
		foreseen = [],
	} = options;
	const folder = await newTemporaryFolder("workspace");
	if (samples) await cp(join(repositoryFolder, "samples"), folder, { recursive: true });
	for (const [path, text] of Object.entries(files)) await writeNewFile(join(folder, path), text);
	const { page, serverPid, complaints, close } = await openWindow({
		browser: await sharedChrome(),
		...{ release, folder, settings: { ...quietSettings, ...settings } },
		...(fromSource && { extension: repositoryFolder }),
		...window,
	});
	const closeAll = async () => {
		openWorkbenches.delete(workbench);
		await close();
		await removeTemporaryFolder(folder);
		const unforeseen = complaints.filter((text) => !foreseen.some((pattern) => pattern.test(text)));
		if (unforeseen.length > 0) throw new Error(`VS Code complained:\n${unforeseen.join("\n")}`);
	};
	const workbench = new Workbench({ page, folder, serverPid, close: closeAll });
	openWorkbenches.add(workbench);
	await page.locator(".monaco-workbench .part.statusbar").waitFor({ timeout: openingMs });
	return workbench;
}

async function writeNewFile(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
}
