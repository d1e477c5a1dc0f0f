import assert from "node:assert/strict";
import type { Browser, Frame, Locator, Page } from "playwright-core";
import { checkPost } from "../../src/core/check/check-post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { readCards } from "../../src/core/preview-page/read-cards.ts";
import { readMarks } from "../../src/core/preview-page/read-marks.ts";
import { readOutline } from "../../src/core/preview-page/read-outline.ts";
import { previewLayoutSetting } from "../../src/core/settings/preview-layout.ts";
import { SLOT_CLASS } from "../../src/protocol/to-page/site-layout.ts";
import { launchChrome, openPage } from "../harness/launch-chrome.ts";
import { dot, PreviewHost } from "../support/preview-host.ts";
import { accessibilityProblems } from "./support/accessibility-problems.ts";
import { origin, servePreview, settle, tell } from "./support/served-preview.ts";

const text = `---
layout: post
title: A day by the quay
author: Ines Marlow
date: 2026-03-14
tags: [naming, soup]
categories: [events]
excerpt: Two ferries and a very late train.
image: cover.png
published: false
---

Soup[^soup] by [the quay](https://quay.example/), and [the notes][9].

## [Names are a cache](https://quay.example/names)

Speaker: Tomasz Lind

<iframe src="https://player.vimeo.com/video/146022717" title="The opening"></iframe>

| Year | Pages |
| ---- | ----: |
| 2025 |     4 |

## [Sleeping through the pager](https://quay.example/pager)

Speaker: Ada Okoro

### What changed

![The hall](hall.png "Before the doors open")

\`\`\`ts
const night = "a line of code that is so long that it does not fit into the width of a phone's page at all";
\`\`\`

## Where next

> Home.

[^soup]: Tomato, with *bread*.
`;

/** As VS Code's own themes have them. */
const colours = {
	light: {
		foreground: "#3b3b3b",
		background: "#ffffff",
		link: "#005fb8",
		button: "#005fb8",
		warning: "#bf8803",
	},
	dark: {
		foreground: "#cccccc",
		background: "#1f1f1f",
		link: "#4daafc",
		button: "#0078d4",
		warning: "#cca700",
	},
	"high-contrast": {
		foreground: "#ffffff",
		background: "#000000",
		link: "#21a6ff",
		button: "#000000",
		warning: "#ffd370",
	},
};

describe("The preview's page for everybody", () => {
	let browser: Browser;
	let page: Page;
	let frame: Frame;
	let body: Locator;

	before(async () => {
		browser = await launchChrome(console.error);
		page = await openPage(browser, { width: 900, height: 800 });
		await servePreview(page);
		await page.goto(`${origin}/page`);
		frame = page.mainFrame();
		body = frame.locator("body");
		const host = new PreviewHost(text);
		host.hear({ type: "ready" });
		await settle(frame, host);
		const post = readPost(text);
		await show("classic", "marks", "cards");
		await tell(frame, readOutline(post, { hasContents: true }));
		await tell(
			frame,
			readCards(post, () => dot),
		);
		await tell(frame, readMarks(post, checkPost(post)));
	});

	after(() => browser?.close());

	for (const [theme, of] of Object.entries(colours)) {
		it(`has nothing axe-core would complain about, in each layout: ${theme}`, async () => {
			await body.evaluate(
				(element, [name, { foreground, background, link, button, warning }]) => {
					element.setAttribute("class", `vscode-body vscode-${name}`);
					const variables = {
						"editor-foreground": foreground,
						"editor-background": background,
						"textLink-foreground": link,
						"button-background": button,
						"button-foreground": "#ffffff",
						"editorWarning-foreground": warning,
						focusBorder: link,
					};
					for (const [key, value] of Object.entries(variables))
						element.ownerDocument.documentElement.style.setProperty(`--vscode-${key}`, value);
				},
				[theme, of] as const,
			);
			for (const layout of Object.keys(previewLayoutSetting.choices ?? {}).filter(
				(name) => name !== "site",
			)) {
				await show(layout, "marks", "cards");
				assert.deepEqual(await accessibilityProblems(body), [], layout);
			}
		});
	}

	it("names its parts, and steps down one heading at a time", async () => {
		await show("classic", "marks");
		const landmarks = await body
			.locator("[role=main], aside, nav, [role=doc-endnotes]")
			.evaluateAll((all) =>
				all.map((one) => `${one.localName} ${one.getAttribute("aria-label") ?? ""}`.trim()),
			);
		assert.deepEqual(landmarks, ["aside Preview", "div", "nav Contents", "section Footnotes"]);
		const levels = await body
			.locator("h1:visible, h2:visible, h3:visible, h4:visible")
			.evaluateAll((all) => all.map(({ localName }) => localName).join(" "));
		assert.equal(levels, "h1 h2 h2 h3 h2");
	});

	it("can be used by keyboard: switches, contents, findings, players and footnotes, in the order of the page", async () => {
		await show("classic", "marks");
		await page.evaluate(() => window.getSelection()?.removeAllRanges());
		const stops: string[] = [];
		for (let number = 0; number < 30; number++) {
			await page.keyboard.press("Tab");
			const stop = await body.evaluate(({ ownerDocument: { activeElement: active } }) => {
				if (!active || active.localName === "body") return "";
				const { outlineStyle, outlineWidth } = getComputedStyle(active);
				const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
				return `${isSeen ? "" : "unseen: "}${active.getAttribute("aria-label") ?? active.textContent?.trim().split("\n")[0]}`;
			});
			if (stop === "") break;
			stops.push(stop);
		}
		assert.deepEqual(
			stops.filter((stop) => !/^(?:Error|Warning|Note|Hint): /.test(stop)),
			[
				...["Phone", "Cards", "Findings", "In this post"],
				...["Names are a cache", "Sleeping through the pager"],
				...["1", "the quay", "Names are a cache", "Play The opening"],
				...["Sleeping through the pager"],
				'const night = "a line of code that is so long that it does not fit into the width of a phone\'s page at all";',
				"Back to the text",
			],
		);
		assert.ok(stops.some((stop) => stop.startsWith("Error: ")));
	});

	it("says a switch's state, and shows a finding's text at its focus", async () => {
		const pressed = () =>
			body.locator("#preview-tools button").evaluateAll((all) => all.map((one) => one.ariaPressed));
		assert.deepEqual(await pressed(), ["false", "false", "true"]);
		const cards = body.getByRole("button", { name: "Cards" });
		await cards.focus();
		await page.keyboard.press("Space");
		const asked = await page.evaluate(() => (window as unknown as { answers: unknown[] }).answers.at(-1));
		assert.deepEqual(asked, { type: "toggle", part: "cards" });
		const finding = body.locator("#post-body .finding").first();
		await page.keyboard.press("Tab");
		await finding.focus();
		const clip = () => finding.locator(".finding-text").evaluate((one) => getComputedStyle(one).clipPath);
		assert.equal(await clip(), "none");
	});

	it("goes to a footnote and back", async () => {
		await body.getByRole("link", { name: "1", exact: true }).press("Enter");
		const note = body.locator("li[id='fn:1']");
		assert.ok(await isInView(note));
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		await note.getByRole("link", { name: "Back to the text" }).press("Enter");
		assert.ok(await isInView(body.locator("[id='fnref:1']")));
	});

	it("has one main part in a blog's own layout too", async () => {
		await show("classic");
		await tell(frame, {
			type: "siteLayout",
			html: `<header><p>Notes</p></header><main><h1>A day by the quay</h1><div class="${SLOT_CLASS}"></div></main><footer>End</footer>`,
			...{ sheets: [], rootAttributes: {}, bodyAttributes: {}, notes: [] },
		});
		await body.locator("footer").waitFor();
		assert.deepEqual(await accessibilityProblems(body), []);
	});

	async function show(layout: string, ...parts: readonly ("marks" | "cards")[]) {
		await tell(frame, { type: "view", layout, parts });
		await body.and(frame.locator(`.layout-${layout}`)).waitFor();
	}
});

function isInView(element: Locator): Promise<boolean> {
	return element.evaluate((one) => {
		const { top, bottom } = one.getBoundingClientRect();
		return top >= -1 && bottom <= window.innerHeight + 1;
	});
}
