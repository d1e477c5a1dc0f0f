import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

/** Counts from now on how often an editor is met that has the focus and no gaps yet. */
async function watchEarlyFocus(page: Page): Promise<() => Promise<number>> {
	const seen = await page.evaluateHandle(() => {
		const met = { early: 0 };
		const timer = setInterval(() => {
			const editor = document.activeElement?.closest(".editor-instance");
			if (!editor) return;
			if (editor.querySelector("[class*=snippet-placeholder]")) clearInterval(timer);
			else met.early++;
		}, 1);
		return met;
	});
	return () => seen.evaluate(({ early }) => early);
}

describe("A new post by keyboard", () => {
	let workbench: Workbench;
	const day = new Date().toLocaleDateString("sv");
	const path = "content/posts/looking-back-at-tidewater-2026.md";

	before(async () => {
		workbench = await openWorkbench({ files: {} });
	});

	after(() => workbench?.close());

	it("begins in an empty folder from the New File menu", async () => {
		const menu = workbench.page.locator(".quick-input-widget input[placeholder^='Select File Type']");
		// A window that is still starting takes the focus from the menu, which closes then.
		await until("the New File menu", async () => {
			await workbench.runCommand("Create: New File...");
			return menu.waitFor({ timeout: 10_000 }).then(
				() => true,
				() => false,
			);
		});
		await workbench.screenshot("new-file-menu");
		await workbench.choose("New Post");
		await workbench.answer("The blog's engine", "Hugo");
		await workbench.answer("The event's name", "Tidewater");
		await workbench.answer("Its edition", "2026");
		await workbench.answer("Where it took place", "Bergen");
		await workbench.answer("Its day or days", "in spring");
		await workbench.waitForPrompt("Write the days as 2026-01-31");
		await workbench.answer("Write the days as", "2026-01-29 to 2026-01-31");
		await workbench.waitForPrompt("The post's title");
		await workbench.screenshot("new-post-title");
		const early = await watchEarlyFocus(workbench.page);
		await workbench.press("Enter");
		// The first gap is the event's page.
		await workbench.page.locator(".tab.active", { hasText: "looking-back-at-tidewater-2026.md" }).waitFor();
		await until("the first gap to be selected", async () => {
			const status = workbench.page.locator(".statusbar-item", { hasText: /selected/ });
			return (await status.count()) > 0;
		});
		assert.equal(await early(), 0, "a key could have reached the text before its gaps were there");
		await workbench.screenshot("new-post");
		await workbench.typeInEditor("https://tidewater.example.org/2026");
		await workbench.save();
		const saved = await workbench.savedText(path);
		const date = /^date: (.*)$/m.exec(saved)?.[1] ?? "";
		assert.ok(date.startsWith(`${day}T`), date);
		assert.equal(
			saved.replace(date, "…"),
			`---
title: Looking back at Tidewater 2026
date: …
draft: true
tags: [Tidewater]
---

For those who have never been: [Tidewater](https://tidewater.example.org/2026) is a conference about something worth a trip. Its 2026 edition took place in Bergen from January 29 to January 31, 2026.

What was special this year, in two sentences. Here are my notes from the sessions I keep thinking about.

## Conclusion

What the event was worth to you, in two sentences. If you work on something similar, put [Tidewater](https://tidewater.example.org/2026) on your list for next year.
`,
		);
	});

	it("goes on with a snippet, chosen by what it writes", async () => {
		await workbench.goToLine(11);
		await workbench.runCommand("Recap: Insert Snippet");
		await workbench.waitForPrompt("The part of the write-up to insert");
		await workbench.screenshot("insert-snippet");
		await workbench.answer("The part of the write-up", "word for word");
		await until("the quote to be inserted", async () =>
			((await workbench.editor().textContent()) ?? "").replace(/\u00A0/g, " ").includes("> — Ann Lee"),
		);
		await workbench.typeInEditor("Ship it.");
		await workbench.save();
		assert.match(
			await workbench.savedText(path),
			/thinking about\.\n\n> Ship it\.\n>\n> — Ann Lee, in the closing keynote\n\n## Conclusion\n/,
		);
	});
});

/** Collects what stands in empty boxes from now on. */
async function watchPlaceholders(page: Page): Promise<() => Promise<readonly string[]>> {
	const seen = await page.evaluateHandle(() => {
		const met = new Set<string>();
		new MutationObserver(() => {
			const boxes = document.querySelectorAll<HTMLInputElement>(".quick-input-widget input");
			for (const { placeholder } of boxes) met.add(placeholder);
		}).observe(document.body, { subtree: true, childList: true, attributes: true });
		return met;
	});
	return () => seen.evaluate((met) => [...met]);
}

describe("A new post in a blog with many", () => {
	let workbench: Workbench;
	const posts = Array.from({ length: 2000 }, (_, order) => `content/posts/day-${order}.md`);
	const text = "---\ntitle: A day out\ndate: 2026-01-31\n---\n\nWords.\n";

	before(async () => {
		const files = Object.fromEntries(posts.map((path) => [path, text]));
		workbench = await openWorkbench({ files: { ...files, "hugo.toml": 'title = "Days"\n' } });
	});

	after(() => workbench?.close());

	it("has a box from the first moment, which no letter passes by", async () => {
		await workbench.openFile("content/posts/day-1.md");
		const placeholders = await watchPlaceholders(workbench.page);
		await workbench.runCommand("Recap: New Post");
		await workbench.waitForPrompt("The event's name");
		assert.ok((await placeholders()).includes("Looking at the blog's posts"));
		await workbench.press("Escape");
		assert.equal(await workbench.savedText("content/posts/day-1.md"), text);
	});
});
