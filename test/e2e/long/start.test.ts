import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { repositoryFolder } from "../../harness/files.ts";
import { launchChrome, openingMs, openPage } from "../../harness/launch-chrome.ts";
import { collectComplaints } from "../../harness/page-complaints.ts";
import { until } from "../../harness/until.ts";
import { Workbench } from "../support/workbench.ts";

describe("npm start", () => {
	let start: ChildProcess;
	let printed = "";
	let address: string;
	let browser: Browser;

	before(async () => {
		// As in a terminal without a screen: there is no browser to open.
		const env = { ...process.env, CI: "true" };
		start = spawn(process.execPath, ["--import=tsx", "scripts/start.ts"], { cwd: repositoryFolder, env });
		start.stdout?.on("data", (chunk: Buffer) => {
			printed += chunk.toString();
		});
		browser = await launchChrome(console.error);
		const findAddress = () => /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(printed)?.[0];
		address = await until("the address", findAddress, { progress: () => printed });
	});

	after(async () => {
		await browser?.close();
		start?.kill("SIGINT");
	});

	it("opens the samples with Recap, at the address it prints", async () => {
		const page = await openPage(browser);
		const complaints = collectComplaints(page);
		await page.goto(address);
		await page.locator(".monaco-workbench .part.statusbar").waitFor({ timeout: openingMs });
		const folder = join(repositoryFolder, "samples");
		const workbench = new Workbench({ page, folder, close: () => page.close() });
		const post = (await readdir(join(folder, "_posts"))).find((name) => name.endsWith(".md"));
		await workbench.openFile(`_posts/${post}`);
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		await workbench.previewFrame().locator("h1").first().waitFor();
		await workbench.screenshot("start");
		await workbench.close();
		assert.deepEqual(complaints, []);
	});

	it("ends cleanly on Ctrl+C, and its server with it", async () => {
		start.kill("SIGINT");
		const [exitCode] = await once(start, "exit");
		assert.equal(exitCode, 0);
		assert.match(printed, /Stopped\.\n$/);
		await assert.rejects(fetch(address));
	});
});
