import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { until } from "../../harness/until.ts";
import { isStored } from "../support/is-stored.ts";
import { areTogether, linesAtTop, moveInto } from "../support/lines-at-top.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

/** Lines that say their number, from 1, and one that refers to what is not there. */
const lines = ["---", "layout: post", "title: The long way", "---", ""];
while (lines.length < 700) {
	const line = `Line ${lines.length + 1} has words enough to wrap: ${"and more ".repeat(lines.length % 40)}`;
	lines.push(lines.length === 99 ? `${line}[slides][7]` : line, "");
}
const files = {
	"_posts/2026-01-31-long.md": lines.join("\n"),
	"_posts/2026-02-01-short.md": "---\nlayout: post\ntitle: The short one\n---\n\nBrief.\n",
};

/** What belongs to the host or the version shows here; each part by itself is tried in the tests of the latest, in Node's host. */
for (const release of ["floor", "latest"] as const) {
	for (const host of ["node", "web"] as const) {
		describe(`A walk through the preview (VS Code ${release}, ${host} host)`, () => {
			let workbench: Workbench;
			let page: Locator;
			let body: Locator;

			before(async () => {
				workbench = await openWorkbench({
					...{ files, release },
					settings: { "editor.wordWrap": "on" },
					window: { host, size: { width: 1400, height: 800 } },
				});
				page = workbench.previewFrame().locator("body");
				body = page.locator("#post-body");
			});

			after(() => workbench?.close());

			it("opens from the palette", async () => {
				await workbench.openFile("_posts/2026-01-31-long.md");
				await workbench.runCommand("Recap: Open Post Preview to the Side");
				await page.locator("h1", { hasText: "The long way" }).waitFor();
			});

			it("shows what is typed", async () => {
				await focusEditor();
				await workbench.goToLine(6, "Line 6 ".length + 1);
				await workbench.typeInEditor("Zugspitze ");
				await body.getByText("Line 6 Zugspitze has").waitFor();
			});

			it("follows the editor's scrolling, and leads it", async () => {
				await workbench.goToLine(402);
				await until("the page to have followed", async () => areTogether(await tops()));
				const before = await tops();
				assert.ok(before.editor > 340, `${before.editor}`);
				await moveInto(workbench, workbench.page.locator("iframe.webview"));
				for (let turn = 0; turn < 4; turn++) await workbench.page.mouse.wheel(0, 700);
				await until("the editor to have followed", async () => {
					const now = await tops();
					return now.page > before.page + 8 && areTogether(now);
				});
			});

			it("goes to the source of what is clicked twice", async () => {
				await focusEditor();
				await workbench.goToLine(202);
				await until("the page to have followed", async () => areTogether(await tops()));
				await body.getByText("Line 206 ").dblclick({ position: { x: 60, y: 8 } });
				await isAtLine(206);
			});

			it("goes to the source of a finding", async () => {
				await focusEditor();
				await workbench.goToLine(94);
				await page.getByRole("button", { name: "Findings" }).click();
				await page.locator("#post-body .finding").click();
				await isAtLine(100);
			});

			it("keeps to the theme", async () => {
				const background = () => page.evaluate((element) => getComputedStyle(element).backgroundColor);
				const before = await background();
				await mkdir(join(workbench.folder, ".vscode"), { recursive: true });
				const settings = { "workbench.colorTheme": "Default Dark Modern" };
				await writeFile(join(workbench.folder, ".vscode/settings.json"), JSON.stringify(settings));
				await workbench.previewFrame().locator("body.vscode-dark").waitFor();
				assert.notEqual(await background(), before);
			});

			it("exports the article", async () => {
				await focusEditor();
				await workbench.runCommand("Recap: Export Post as HTML");
				await workbench.waitForPrompt("Export Post as HTML");
				const isWritten = () =>
					workbench.savedText("_posts/2026-01-31-long.html").then(
						(html) => html.includes("<h1>The long way</h1>") && html.includes("Line 100 "),
						() => false,
					);
				// While the dialog still lists the folder it takes no answer.
				await until("the file to be written", async () => {
					if (await workbench.page.locator(".quick-input-widget").isVisible()) await workbench.press("Enter");
					return isWritten();
				});
			});

			it("stays with its post where it is locked, beside another, and returns as the text is then", async () => {
				await previewTabs().first().click();
				await workbench.runCommand("Recap: Lock or Unlock Post Preview");
				await until("the lock", async () =>
					/\[Preview\]/.test((await previewTabs().first().textContent()) ?? ""),
				);
				await focusEditor();
				await workbench.openFile("_posts/2026-02-01-short.md");
				await workbench.runCommand("Recap: Open Post Preview to the Side");
				await body.getByText("Brief.").waitFor();
				assert.equal(await previewTabs().count(), 2);
				await workbench.page.locator('.tab[data-resource-name="2026-01-31-long.md"]').click();
				await focusEditor();
				await workbench.goToLine(6, "Line 6 ".length + 1);
				await workbench.typeInEditor("Kilimanjaro. ");
				await previewTabs().first().click();
				await body.getByText("Kilimanjaro.").waitFor();
			});

			it("is there again after the window is reloaded", async () => {
				await workbench.page.locator('.tab[data-resource-name="2026-01-31-long.md"]').click();
				await workbench.save();
				await lookAway();
				await workbench.page.reload();
				await workbench.page.locator(".monaco-workbench .part.statusbar").waitFor();
				await previewTabs().first().click();
				await body.getByText("Kilimanjaro.").waitFor();
				assert.equal(await previewTabs().count(), 2);
			});

			async function focusEditor(): Promise<void> {
				// Within a preview a key may come too early to be passed on.
				await until("the editor to have the focus", async () => {
					await workbench.press("ControlOrMeta+1");
					return (await workbench.page.locator(".editor-instance .monaco-editor :focus").count()) > 0;
				});
			}

			/** VS Code writes down what is open when its window is no longer in front. */
			async function lookAway(): Promise<void> {
				await workbench.page.evaluate(() => {
					document.hasFocus = () => false;
					window.dispatchEvent(new Event("blur"));
				});
				await until("both previews to be written down", async () => {
					const [locked, other] = ["[Preview] The long way", "Preview The long way"];
					return (
						(await isStored(workbench, `"title":"${locked}"`)) &&
						(await isStored(workbench, `"title":"${other}"`))
					);
				});
			}

			function tops() {
				return linesAtTop(workbench, body);
			}

			function previewTabs(): Locator {
				return workbench.page.locator('.tab[data-resource-name^="webview-"]');
			}

			function isAtLine(line: number): Promise<void> {
				return workbench.page.locator(`.statusbar-item a[aria-label^="Ln ${line},"]`).waitFor();
			}
		});
	}
}
