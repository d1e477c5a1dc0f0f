import assert from "node:assert/strict";
import type { PreviewHeader } from "../../../src/protocol/to-page/show.ts";
import { showHeader } from "../../../src/webview/show-header.ts";
import { openShell } from "../../support/preview-window.ts";

const nothing: PreviewHeader = { categories: [], tags: [] };

describe("showHeader", () => {
	const { document } = openShell();

	it("lays out what a post says of itself", () => {
		const header = show({
			title: "A day out",
			mark: { stage: "draft", label: "Draft" },
			author: "Ada",
			publishedOn: { written: "2026-01-31 10:00", text: "January 31, 2026" },
			updatedOn: { written: "2026-02-01", text: "February 1, 2026" },
			categories: ["Events"],
			tags: ["naming", "caches"],
			excerpt: "What we heard.",
			coverImage: "https://example.org/hall.png",
			permalink: "/a-day-out/",
		});
		assert.equal(header.querySelector("h1")?.textContent, "A day out");
		assert.equal(header.querySelector(".byline")?.textContent, "AdaJanuary 31, 2026Updated February 1, 2026");
		assert.equal(header.querySelector(".published")?.getAttribute("title"), "2026-01-31 10:00");
		assert.deepEqual(
			[...header.querySelectorAll("ul[aria-label=Tags] li")].map(({ textContent }) => textContent),
			["naming", "caches"],
		);
		assert.equal(header.querySelector("img")?.getAttribute("src"), "https://example.org/hall.png");
		assert.equal(header.querySelector(".mark-draft")?.textContent, "Draft");
	});

	it("is empty where a post says nothing", () => {
		assert.equal(show(nothing).childElementCount, 0);
	});

	it("takes markup for text", () => {
		const markup = '<img src=x onerror="alert(1)">';
		const header = show({
			...{
				title: markup,
				author: markup,
				excerpt: markup,
				permalink: markup,
				tags: [markup],
				categories: [markup],
			},
			publishedOn: { written: markup, text: markup },
			mark: { stage: "draft", label: markup },
		});
		assert.equal(header.querySelector("img"), null);
		assert.equal(header.querySelector("h1")?.textContent, markup);
	});

	it("loads a cover from the web or the page's own host only", () => {
		for (const coverImage of ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "x.png"]) {
			assert.equal(
				show({ ...nothing, coverImage })
					.querySelector("img")
					?.hasAttribute("src"),
				false,
				coverImage,
			);
		}
	});

	it("keeps the cover's image while the title is typed", () => {
		const header = show({ ...nothing, title: "A", coverImage: "https://example.org/hall.png" });
		const image = header.querySelector("img");
		showHeader(header, { ...nothing, title: "A d", coverImage: "https://example.org/hall.png" });
		assert.equal(header.querySelector("img"), image);
	});

	function show(header: PreviewHeader): HTMLElement {
		const element = document.createElement("header");
		showHeader(element, header);
		return element;
	}
});
