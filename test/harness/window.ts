import type { Browser, Page } from "playwright-core";
import { fetchVSCode } from "./fetch-vscode.ts";
import { launchChrome, openPage } from "./launch-chrome.ts";
import { collectComplaints } from "./page-complaints.ts";
import { type ServerOptions, startServer } from "./server.ts";
import type { ReleaseName } from "./vscode-releases.ts";
import { type WorkbenchAddress, workbenchAddress } from "./workbench-address.ts";

export interface WindowOptions
	extends Omit<WorkbenchAddress, "port" | "token">,
		Omit<ServerOptions, "vscode" | "port"> {
	readonly release: ReleaseName;
	readonly size?: { readonly width: number; readonly height: number };
	/** A Chrome to open the page in, kept when it closes; one of its own otherwise. */
	readonly browser?: Browser;
	/** Sees the page before anything is loaded into it. */
	prepare?(page: Page): Promise<void>;
}

/** A VS Code of its own in a headless Chrome: one server, one page that shares nothing with others. */
export interface VSCodeWindow {
	readonly page: Page;
	/** The server's process. */
	readonly serverPid: number;
	/** Errors of VS Code, its extension hosts and its webviews so far, known noise left out: a test run with any has failed. */
	readonly complaints: readonly string[];
	/** Ends the page, the server, and a browser of its own. */
	close(): Promise<void>;
}

/** A workbench in the browser forgets `extensionDevelopmentKind`; this setting outranks the manifest's `extensionKind`. */
const inWebWorker = { "remote.extensionKind": { "recap-editor.recap": ["web"] } };

export async function openWindow(options: WindowOptions): Promise<VSCodeWindow> {
	const vscode = await fetchVSCode(options.release, console.error);
	const settings = { ...options.settings, ...(options.host === "web" && inWebWorker) };
	const server = await startServer({ ...options, settings, vscode });
	try {
		const browser =
			options.browser ?? (await launchChrome(console.error, { brief: options.restricted === true }));
		const closeBrowser = async () => {
			if (!options.browser) await browser.close();
		};
		try {
			const page = await openPage(browser, options.size);
			const complaints = collectComplaints(page);
			await options.prepare?.(page);
			await page.goto(workbenchAddress({ ...options, port: server.port, token: server.token }));
			const close = async () => {
				// What VS Code gives up on while it is closed is no complaint.
				page.removeAllListeners("console");
				// The context goes with a page of `newPage`.
				await page.close();
				await closeBrowser();
				await server.stop();
			};
			return { page, serverPid: server.pid, complaints, close };
		} catch (error) {
			await closeBrowser();
			throw error;
		}
	} catch (error) {
		await server.stop();
		throw error;
	}
}
