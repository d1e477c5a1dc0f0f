import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { until } from "../harness/until.ts";
import { postFiles } from "../support/preview-post.ts";
import { openWorkbench, type Workbench } from "./support/open-workbench.ts";

const postPath = "_posts/2026-01-31-harbour-days.md";
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

describe("The post preview, as a person", () => {
	let workbench: Workbench;
	let article: Locator;

	before(async () => {
		workbench = await openWorkbench({
			files: {
				...postFiles,
				"_posts/2026-02-01-short.md": "---\nlayout: post\ntitle: Short\n---\n\nBrief.\n",
			},
			window: { size: { width: 1600, height: 1000 } },
		});
		article = workbench.previewFrame().locator("article");
		await workbench.openFile(postPath);
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		await article.locator("h1.title").waitFor();
	});

	after(() => workbench?.close());

	it("lays the post out as a blog would", async () => {
		assert.equal(await article.locator(".title").textContent(), "Harbour Days 2026: what we brought home");
		assert.equal(await article.locator(".published").textContent(), "January 31, 2026");
		// Jekyll makes no caption of a picture's title.
		assert.equal(await article.locator("figcaption").count(), 0);
		await until("the pictures to be loaded", () => article.locator("img").evaluateAll(areLoaded));
		await workbench.screenshot("preview-light");
	});

	it("shows letters as they are typed, and touches nothing else", async () => {
		const image = article.locator("img").nth(1);
		await image.evaluate((element) => element.setAttribute("data-kept", "yes"));
		await workbench.goToLine(14);
		await workbench.press("End");
		await workbench.typeInEditor(" Zugspitze");
		await article.getByText("Zugspitze").waitFor();
		assert.equal(await image.getAttribute("data-kept"), "yes");
	});

	for (const theme of ["Light Modern", "Dark Modern", "High Contrast"]) {
		it(`can be read by everybody: ${theme}`, async () => {
			await chooseTheme(workbench, theme);
			assert.deepEqual(await accessibilityProblems(article), []);
			await workbench.screenshot(`preview-${theme.toLowerCase().replace(" ", "-")}`);
		});
	}

	it("shows another post of the workspace that a link leads to", async () => {
		await article.getByRole("link", { name: "short note" }).click();
		await article.getByText("Brief.").waitFor();
	});

	it("comes back current, and where it was, after it was hidden", async () => {
		await workbench.page.locator(".editor-instance .monaco-editor .view-line").first().click();
		await article.getByText("Zugspitze").waitFor();
		await until("the editor to have the focus", () =>
			workbench.editor().locator(":focus").count().then(Boolean),
		);
		await scrollToEnd(article);
		await article.click();
		await workbench.page
			.locator('.editor-group-container.active .tab.active[data-resource-name^="webview-"]')
			.waitFor();
		// In the group of the preview, which it hides.
		await workbench.openFile("_config.yml");
		await workbench.page.locator("iframe.webview").waitFor({ state: "hidden" });
		await workbench.press("ControlOrMeta+1");
		await workbench.goToLine(14);
		await workbench.typeInEditor("Kilimanjaro. ");
		await previewTab(workbench).click();
		await article.getByText("Kilimanjaro").waitFor();
		await until("the place to be found again", () => isScrolled(article));
	});
});

function previewTab({ page }: Workbench): Locator {
	return page.locator('.tab[data-resource-name^="webview-"]');
}

function scrollToEnd(article: Locator): Promise<void> {
	return article.evaluate(
		(element) =>
			new Promise((resolve) => {
				element.ownerDocument.addEventListener("scrollend", () => resolve(), { once: true });
				element.scrollIntoView({ block: "end" });
			}),
	);
}

function isScrolled(article: Locator): Promise<boolean> {
	return article.evaluate(({ ownerDocument }) => (ownerDocument.defaultView?.scrollY ?? 0) > 500);
}

function areLoaded(images: readonly (HTMLElement | SVGElement)[]): boolean {
	return images.every(
		(image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0,
	);
}

async function chooseTheme({ folder, page }: Workbench, theme: string): Promise<void> {
	await mkdir(join(folder, ".vscode"), { recursive: true });
	const settings = { "workbench.colorTheme": `Default ${theme}` };
	await writeFile(join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
	const kind = theme === "High Contrast" ? "hc-black" : theme.includes("Dark") ? "vs-dark" : "vs";
	await page.locator(`.monaco-workbench.${kind}`).waitFor();
}

/** What axe-core finds in the page: rule and element of everything serious. */
async function accessibilityProblems(article: Locator): Promise<readonly string[]> {
	const axe = await readFile(axePath, "utf8");
	await article.evaluate((_, source) => new Function(source)(), axe);
	return article.evaluate(async ({ ownerDocument }) => {
		const { axe } = window as unknown as { axe: typeof import("axe-core") };
		// Chrome, since 130, gives what scrolls the focus by itself; axe-core does not know.
		const rules = { "scrollable-region-focusable": { enabled: false } };
		const { violations } = await axe.run(ownerDocument, { rules });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
		);
	});
}
