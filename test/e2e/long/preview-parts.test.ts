import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { until } from "../../harness/until.ts";
import { postFiles } from "../../support/preview-post.ts";
import { accessibilityProblems } from "../support/accessibility-problems.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const post = `---
layout: post
title: "Quay Days &amp; nights: everything we wrote down between two ferries and a very late train home"
author: Ines Marlow
date: 2026-03-14
tags: [naming]
image: /images/cover.svg
---

Two days by the water. The whole programme is in [the notes][9].
{: .lead}

<!--more-->

## [Names are a cache](https://quay.example/names) {#names}

Speaker: Tomasz Lind

::: tip Before you go
Read the *second* slide twice.
:::

{% vimeo 146022717 %}

## [Sleeping through the pager](https://quay.example/pager)

Speaker: Ada Okoro

{% include figure image_path="/images/hall.svg" alt="The hall" caption="The hall, before the doors open" %}

{% include related.html %}

Counted by {{ site.counter }}.
`;

describe("The parts of the preview's page", () => {
	let workbench: Workbench;
	let page: Locator;

	before(async () => {
		workbench = await openWorkbench({
			files: { ...postFiles, "_posts/2026-03-14-quay.md": post },
			settings: { "recap.preview.contents": true },
			window: { size: { width: 1600, height: 1000 } },
		});
		await workbench.page.route("https://player.vimeo.com/**", (route) =>
			route.fulfill({ contentType: "text/html", body: "<title>Player</title><p>Playing.</p>" }),
		);
		page = workbench.previewFrame().locator("body");
		await workbench.openFile("_posts/2026-03-14-quay.md");
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		await page.locator("h1.title").waitFor();
	});

	after(() => workbench?.close());

	it("shows what the engine adds, with contents that lead into the post", async () => {
		assert.equal(await page.locator("p.lead").count(), 1);
		assert.equal(await page.locator("figcaption").first().textContent(), "The hall, before the doors open");
		assert.equal(await page.locator(".engine-tag").textContent(), "Include: related.html");
		await page.locator(".reading-time").waitFor();
		await workbench.screenshot("preview-parts-classic");
		await page.getByRole("navigation").getByRole("button", { name: "Sleeping" }).click();
		await until("the session to be in view", () =>
			page.locator("h2", { hasText: "Sleeping" }).evaluate((heading) => {
				const view = heading.ownerDocument.defaultView;
				const { top, bottom } = heading.getBoundingClientRect();
				return view !== null && view.scrollY > 0 && top >= 0 && bottom <= view.innerHeight;
			}),
		);
	});

	it("loads a player when it is asked to", async () => {
		assert.equal(await page.locator("iframe").count(), 0);
		await page.getByRole("button", { name: "Play Vimeo video" }).click();
		await page.frameLocator(".video iframe").getByText("Playing.").waitFor();
	});

	it("marks findings in their place, and goes to their source", async () => {
		await page.getByRole("button", { name: "Findings" }).click();
		const finding = page.locator("#post-body .finding").first();
		await finding.hover();
		await workbench.screenshot("preview-parts-findings");
		await finding.click();
		await workbench.page.locator(".statusbar-item", { hasText: "Ln 10" }).waitFor();
	});

	it("shows cards, and the post as wide as a phone", async () => {
		await workbench.runCommand("Recap: Show Cards in the Preview");
		await page.locator("#preview-cards .card").first().waitFor();
		await page.evaluate((body) => body.ownerDocument.defaultView?.scrollTo(0, 0));
		await workbench.screenshot("preview-parts-cards");
		assert.deepEqual(await accessibilityProblems(page), []);
		assert.deepEqual(
			await page
				.locator("#preview-cards .card-details")
				.filter({ hasText: /^quay\.example$/ })
				.count(),
			(await page.locator("#preview-cards .card").count()) - 1,
		);
		assert.match((await page.locator(".card-warnings").textContent()) ?? "", /cuts the title after/);
		await page.getByRole("button", { name: "Cards" }).click();
		await page.locator("#preview-cards").waitFor({ state: "hidden" });
		await page.getByRole("button", { name: "Phone" }).click();
		await until("the post to be narrow", () =>
			page.locator("article").evaluate((article) => article.getBoundingClientRect().width <= 390),
		);
		await workbench.screenshot("preview-parts-phone");
		await page.getByRole("button", { name: "Phone" }).click();
		await page.getByRole("button", { name: "Findings" }).click();
	});

	const kinds = {
		"Light Modern": "vscode-light",
		"Dark Modern": "vscode-dark",
		"High Contrast": "vscode-high-contrast",
	} as const;
	for (const [layout, theme] of [
		["wordpress", "Light Modern"],
		["minimal", "Dark Modern"],
		["classic", "High Contrast"],
		["wordpress", "Dark Modern"],
		["minimal", "Light Modern"],
		["classic", "Dark Modern"],
	] as const) {
		it(`has the layout ${layout}, ${theme}`, async () => {
			const settings = {
				"workbench.colorTheme": `Default ${theme}`,
				"recap.preview.layout": layout,
			};
			await writeSettings(workbench.folder, settings);
			await workbench.previewFrame().locator(`body.layout-${layout}`).waitFor();
			const kind = kinds[theme];
			await workbench.previewFrame().locator(`body.${kind}`).waitFor();
			await page.evaluate((body) => body.ownerDocument.defaultView?.scrollTo(0, 0));
			assert.deepEqual(await accessibilityProblems(page), []);
			await workbench.screenshot(`preview-parts-${layout}-${kind}`);
		});
	}
});

async function writeSettings(folder: string, settings: Readonly<Record<string, string>>): Promise<void> {
	await mkdir(join(folder, ".vscode"), { recursive: true });
	await writeFile(join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
}
