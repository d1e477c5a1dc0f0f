import assert from "node:assert/strict";
import { until } from "../../harness/until.ts";
import { postFiles } from "../../support/preview-post.ts";
import { isStored } from "../support/is-stored.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

describe("A post preview in a window that is reloaded", () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ files: postFiles });
		await workbench.openFile("_posts/2026-01-31-harbour-days.md");
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		await workbench.previewFrame().locator("article h1.title").waitFor();
	});

	after(() => workbench?.close());

	it("is there again, with the parts that were switched on", async () => {
		const cards = workbench.previewFrame().getByRole("button", { name: "Cards" });
		// A second try finds what the first one left.
		if ((await cards.getAttribute("aria-pressed")) === "false") await cards.click();
		await workbench.previewFrame().locator("#preview-cards").waitFor();
		await until("VS Code to have written down what is on", () => isStored(workbench, '"parts":["cards"]'));
		await workbench.page.reload();
		await workbench.page.locator(".monaco-workbench .part.statusbar").waitFor();
		// VS Code writes down now and then which tab is in front: it may not be the last one.
		await workbench.page.locator('.tab[data-resource-name^="webview-"]').click();
		await workbench
			.previewFrame()
			.locator("article")
			.getByText("Harbour Days is the small conference")
			.waitFor();
		await workbench.previewFrame().locator("#preview-cards").waitFor();
		assert.equal(await cards.getAttribute("aria-pressed"), "true");
	});
});
