import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { until } from "../../harness/until.ts";
import { areTogether, type LinesAtTop, linesAtTop, moveInto } from "../support/lines-at-top.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

/** Lines that say their number, from 1: paragraphs, and in the middle a long list; more than what the page gets at once. */
const lines = ["---", "title: Long", "---", ""];
while (lines.length < 4_000) {
	const line = `Line ${lines.length + 1} has words enough to wrap in a narrow page: ${"and more ".repeat(lines.length % 40)}`;
	const isInList = lines.length >= 2_000 && lines.length < 2_400;
	lines.push(...(isInList ? [`- ${line}`] : [line, ""]));
}

describe("Scrolling the preview and its editor", () => {
	let workbench: Workbench;
	let body: Locator;

	before(async () => {
		workbench = await openWorkbench({
			files: { "long.md": lines.join("\n") },
			settings: { "editor.wordWrap": "on" },
			window: { size: { width: 1600, height: 900 } },
		});
		body = workbench.previewFrame().locator("#post-body");
		await workbench.openFile("long.md");
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		await body.getByText("Line 3999 ").waitFor();
	});

	after(() => workbench?.close());

	for (const line of [2_601, 2_201, 3_501, 801]) {
		it(`brings the page to the editor's line: ${line}`, async () => {
			await workbench.goToLine(line);
			await until("the page to have followed", async () => areTogether(await tops()));
			assert.ok((await tops()).editor > line - 60);
		});
	}

	it("brings the editor to the page's line, and leaves the page where the reader put it", async () => {
		await moveInto(workbench, workbench.page.locator("iframe.webview"));
		const before = (await tops()).page;
		for (let turn = 0; turn < 6; turn++) await workbench.page.mouse.wheel(0, 700);
		await until("the editor to have followed", async () => {
			const now = await tops();
			return now.page > before + 10 && areTogether(now);
		});
		const [first, second] = [await tops(), await tops()];
		assert.deepEqual(first, second);
	});

	it("follows the editor again when the writer scrolls there", async () => {
		const before = (await tops()).page;
		await moveInto(workbench, workbench.page.locator(".editor-instance .monaco-editor").first());
		// The editor takes each for one notch.
		for (let turn = 0; turn < 20; turn++) await workbench.page.mouse.wheel(0, 700);
		await until("the page to have followed", async () => {
			const now = await tops();
			return now.page > before + 6 && areTogether(now);
		});
	});

	it("goes to the source of what is clicked twice", async () => {
		await workbench.goToLine(2_601);
		await until("the page to have followed", async () => areTogether(await tops()));
		const paragraph = body.getByText("Line 2601 ");
		await paragraph.dblclick({ position: { x: 60, y: 8 } });
		await workbench.page.locator(".monaco-editor.focused").waitFor();
		await workbench.page.locator('.statusbar-item a[aria-label^="Ln 2601,"]').waitFor();
	});

	function tops(): Promise<LinesAtTop> {
		return linesAtTop(workbench, body);
	}
});
