import assert from "node:assert/strict";
import type { BlockPatch, ShowMessage } from "../../../src/protocol/to-page/show.ts";
import { PreviewPage } from "../../../src/webview/preview-page.ts";
import { FakeApi, openShell, parseOnly } from "../../support/preview-window.ts";

describe("PreviewPage", () => {
	let window: Window & typeof globalThis;
	let api: FakeApi;
	let page: PreviewPage;

	beforeEach(() => {
		window = openShell();
		api = new FakeApi();
		page = new PreviewPage(window, api, parseOnly(window));
	});

	it("shows header and blocks, and says so", () => {
		page.receive(whole("a"));
		assert.equal(text("#post-header"), "A day out");
		assert.equal(text("#post-body"), "a");
		assert.deepEqual(api.sent, [{ type: "shown", version: 1 }]);
	});

	it("applies a patch of what it shows", () => {
		page.receive(whole("a"));
		page.receive({ ...whole("b"), version: 2, base: 1, header: undefined, patch: adding("b") });
		assert.equal(text("#post-body"), "ab");
		assert.equal(text("#post-header"), "A day out");
		assert.deepEqual(api.sent.at(-1), { type: "shown", version: 2 });
	});

	it("asks again where a message got lost", () => {
		page.receive(whole("a"));
		page.receive({ ...whole("b"), version: 4, base: 3, patch: adding("b") });
		assert.equal(text("#post-body"), "a");
		assert.deepEqual(api.sent.at(-1), { type: "ready" });
		page.receive(whole("b"));
		assert.equal(text("#post-body"), "b");
	});

	it("asks again where a patch does not fit", () => {
		page.receive(whole("a"));
		page.receive({ ...whole("b"), version: 2, base: 1, patch: { ...adding("b"), keptAtStart: 5 } });
		assert.deepEqual(api.sent.at(-1), { type: "ready" });
	});

	it("says a notice above the post until there is none", () => {
		const notice = window.document.getElementById("notice");
		page.receive({ ...whole("a"), notice: "post.md was moved or deleted." });
		assert.equal(notice?.textContent, "post.md was moved or deleted.");
		assert.equal(notice?.hidden, false);
		page.receive(whole("a"));
		assert.equal(notice?.hidden, true);
	});

	it("keeps its post, so that VS Code can restore the preview", () => {
		page.receive(whole("a"));
		assert.deepEqual(api.state, { post: "file:///post.md", line: 0, offset: 0 });
	});

	it("keeps whether it is locked to its post", () => {
		page.receive(whole("a"));
		page.receive({ ...whole("a"), isLocked: true });
		assert.deepEqual(api.state, { post: "file:///post.md", line: 0, offset: 0, isLocked: true });
		page.receive(whole("a"));
		assert.deepEqual(api.state, { post: "file:///post.md", line: 0, offset: 0 });
	});

	it("is not led astray by ids in the post", () => {
		page.receive(whole('<p id="post-header">mine</p><p id="notice">mine</p>'));
		page.receive(whole("b"));
		assert.equal(text("#post-header"), "A day out");
	});

	function text(selector: string): string | null | undefined {
		return window.document.querySelector(selector)?.textContent;
	}
});

function whole(html: string): ShowMessage {
	return {
		...{ type: "show", version: 1, base: 0, post: "file:///post.md" },
		header: { title: "A day out", categories: [], tags: [] },
		patch: { keptAtStart: 0, keptAtEnd: 0, lineShift: 0, blocks: [{ key: html, line: 0, endLine: 1, html }] },
	};
}

function adding(html: string): BlockPatch {
	return { keptAtStart: 1, keptAtEnd: 0, lineShift: 0, blocks: [{ key: html, line: 2, endLine: 3, html }] };
}
