import assert from "node:assert/strict";
import { isToPage } from "../../../src/protocol/to-page/index.ts";

const message = {
	type: "siteLayout",
	html: "<p>x</p>",
	sheets: [
		{ kind: "link", href: "a.css", media: "print" },
		{ kind: "inline", css: "p {}" },
	],
	rootAttributes: { class: "a" },
	bodyAttributes: {},
	notes: ["One."],
};

describe("isToPage", () => {
	it("takes what VS Code's side sends", () => {
		assert.ok(isToPage(message));
		assert.ok(isToPage({ type: "builtInLayout", sheets: [], notes: [] }));
		assert.ok(
			isToPage({
				type: "builtInLayout",
				sheets: [{ kind: "link", href: "a.css" }],
				notes: ["One."],
			}),
		);
	});

	it("refuses everything else", () => {
		for (const wrong of [
			{ ...message, html: 7 },
			{ ...message, sheets: [{ kind: "link", css: "x" }] },
			{ ...message, sheets: [{ kind: "other", href: "x" }] },
			{ ...message, rootAttributes: { class: 1 } },
			{ ...message, notes: "One." },
			{ type: "builtInLayout", sheets: [], notes: [1] },
			{ type: "builtInLayout", sheets: [], notes: "One." },
			{ type: "builtInLayout", notes: [] },
			{ type: "layout" },
		]) {
			assert.equal(isToPage(wrong), false, JSON.stringify(wrong));
		}
	});
});
