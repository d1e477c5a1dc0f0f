import assert from "node:assert/strict";
import { isFromPage } from "../../../src/protocol/from-page/index.ts";
import { isToPage } from "../../../src/protocol/to-page/index.ts";
import type { ShowMessage } from "../../../src/protocol/to-page/show.ts";
import { leavesOf, withValue } from "./leaves.ts";

const show: ShowMessage = {
	type: "show",
	version: 2,
	base: 1,
	post: "file:///post.md",
	header: {
		title: "A day out",
		mark: { stage: "draft", label: "Draft" },
		author: "Ada",
		publishedOn: { written: "2026-01-31", text: "January 31, 2026" },
		updatedOn: { written: "2026-02-01", text: "February 1, 2026" },
		categories: ["Events"],
		tags: ["naming"],
		excerpt: "What we heard.",
		coverImage: "https://example.org/a.png",
		permalink: "/a-day-out/",
	},
	notice: "post.md was deleted.",
	isLocked: true,
	patch: {
		keptAtStart: 0,
		keptAtEnd: 3,
		lineShift: -2,
		blocks: [
			{ key: "k", line: 4, endLine: 6, html: "<p>x</p>" },
			{ key: "l", line: 7, endLine: 8, rows: [0, 2] },
		],
	},
};

describe("isFromPage", () => {
	it("takes what the page sends", () => {
		for (const message of [
			{ type: "ready" },
			{ type: "shown", version: 1 },
			{ type: "openLink", href: "a.md" },
			{ type: "didScroll", line: 12.5 },
			{ type: "reveal", line: 0 },
		]) {
			assert.ok(isFromPage(message), message.type);
		}
	});

	it("refuses everything else", () => {
		for (const message of [
			...[
				null,
				undefined,
				7,
				"ready",
				[],
				["ready"],
				{},
				{ type: "Ready" },
				{ type: "command", command: "quit" },
			],
			...[
				{ type: "shown" },
				{ type: "shown", version: "1" },
				{ type: "shown", version: -1 },
				{ type: "shown", version: 1.5 },
			],
			...[{ type: "shown", version: Number.NaN }, { type: "openLink" }, { type: "openLink", href: ["a"] }],
			...[{ type: "openLink", href: "a".repeat(10_000) }, { type: "constructor" }, { type: "__proto__" }],
			...[
				{ type: "didScroll", line: Number.NaN },
				{ type: "didScroll", line: -1 },
				{ type: "reveal", line: "1" },
			],
		]) {
			assert.equal(isFromPage(message), false, JSON.stringify(message));
		}
	});
});

describe("isToPage", () => {
	it("takes a show, whole or as little as there can be", () => {
		assert.ok(isToPage(show));
		const patch = { keptAtStart: 0, keptAtEnd: 0, lineShift: 0, blocks: [] };
		assert.ok(isToPage({ type: "show", version: 1, base: 0, post: "", patch }));
	});

	it("refuses a show with any part of another type", () => {
		for (const path of leavesOf(show)) {
			for (const wrong of [Symbol("no"), { no: true }, -1.5]) {
				assert.equal(isToPage(withValue(show, path, wrong)), false, `${path.join(".")} = ${String(wrong)}`);
			}
		}
	});

	it("takes a line to scroll to, and nothing else there", () => {
		assert.ok(isToPage({ type: "scrollTo", line: 3.25 }));
		for (const line of [-1, Number.NaN, Number.POSITIVE_INFINITY, "3", undefined])
			assert.equal(isToPage({ type: "scrollTo", line }), false, String(line));
	});

	it("refuses a patch of a version that is not earlier", () => {
		assert.equal(isToPage({ ...show, base: 2 }), false);
		assert.equal(isToPage({ ...show, version: 0, base: 0 }), false);
	});
});
