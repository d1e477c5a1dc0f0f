import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { until } from "../harness/until.ts";
import { postFiles } from "../support/preview-post.ts";
import { openWorkbench, type Workbench } from "./support/open-workbench.ts";

describe("The post preview, as a person", () => {
	let workbench: Workbench;
	let article: Locator;

	before(async () => {
		workbench = await openWorkbench({ files: postFiles, window: { size: { width: 1600, height: 1000 } } });
		article = workbench.previewFrame().locator("article");
		await workbench.openFile("_posts/2026-01-31-harbour-days.md");
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		await article.locator("h1.title").waitFor();
	});

	after(() => workbench?.close());

	it("lays the post out as a blog would", async () => {
		assert.equal(await article.locator(".title").textContent(), "Harbour Days 2026: what we brought home");
		assert.equal(await article.locator(".published").textContent(), "January 31, 2026");
		assert.equal(await article.locator("figcaption").first().textContent(), "The hall before the doors open");
		await until("the pictures to be loaded", () => article.locator("img").evaluateAll(allLoaded));
		await workbench.screenshot("preview-light");
	});

	it("shows a letter as it is typed, and touches nothing else", async () => {
		const image = article.locator("figure img").first();
		await image.evaluate((element) => element.setAttribute("data-kept", "yes"));
		await workbench.goToLine(14);
		await workbench.press("End");
		await workbench.typeInEditor(" Zugspitze");
		await article.getByText("Zugspitze").waitFor();
		assert.equal(await image.getAttribute("data-kept"), "yes");
	});
});

function allLoaded(images: readonly (HTMLElement | SVGElement)[]): boolean {
	return images.every(
		(image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0,
	);
}
