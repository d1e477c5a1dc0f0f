import assert from "node:assert/strict";
import { PageFeed, type PagePost } from "../../../../src/core/preview/page-feed.ts";
import type { ShowMessage } from "../../../../src/protocol/preview-protocol.ts";

describe("PageFeed", () => {
	let words: string;
	let title: string;
	let notice: string | undefined;
	let isReadable: boolean;
	let sent: ShowMessage[];
	let feed: PageFeed;

	beforeEach(() => {
		[words, title, notice, isReadable, sent] = ["one two", "A day out", undefined, true, []];
		feed = new PageFeed(
			() => (isReadable ? toPagePost(words, title, notice) : undefined),
			(message) => sent.push(message),
		);
	});

	it("sends nothing before the page says that it is ready, then everything", () => {
		feed.postHasChanged();
		assert.equal(sent.length, 0);
		feed.pageIsReady();
		assert.deepEqual(texts(), ["v1 on v0: one two"]);
		assert.equal(sent[0]?.header?.title, "A day out");
	});

	it("sends a change at once, and only what changed", () => {
		showAll();
		words = "one three";
		feed.postHasChanged();
		assert.deepEqual(texts(), ["v2 on v1: three"]);
		assert.equal(sent[0]?.header, undefined);
	});

	it("keeps only the newest text while the page is busy", () => {
		showAll();
		for (words of ["a two", "b two", "c two"]) feed.postHasChanged();
		assert.deepEqual(texts(), ["v2 on v1: a"]);
		assert.ok(feed.pageHasShown(2));
		assert.deepEqual(texts(), ["v2 on v1: a", "v3 on v2: c"]);
		assert.ok(feed.pageHasShown(3));
		assert.equal(sent.length, 2);
	});

	it("sends nothing where nothing on the page changes", () => {
		showAll();
		feed.postHasChanged();
		assert.equal(sent.length, 0);
	});

	it("starts over with the newest text when a hidden page comes back", () => {
		showAll();
		feed.pageIsGone();
		words = "one three";
		feed.postHasChanged();
		assert.equal(sent.length, 0);
		feed.pageIsReady();
		assert.deepEqual(texts(), ["v1 on v0: one three"]);
	});

	it("is not stuck when a page goes away while it is busy", () => {
		feed.pageIsReady();
		feed.pageIsGone();
		feed.pageIsReady();
		assert.ok(feed.pageHasShown(1));
		words = "one three";
		feed.postHasChanged();
		assert.equal(texts().at(-1), "v2 on v1: three");
	});

	it("does not take an answer it did not ask for", () => {
		showAll();
		assert.equal(feed.pageHasShown(1), false);
		words = "x";
		feed.postHasChanged();
		assert.equal(feed.pageHasShown(7), false);
	});

	it("sends a header or notice that changed, without blocks", () => {
		showAll();
		title = "Two days out";
		feed.postHasChanged();
		assert.equal(sent[0]?.header?.title, "Two days out");
		assert.deepEqual(sent[0]?.patch.blocks, []);
		feed.pageHasShown(2);
		notice = "post.md was deleted.";
		feed.postHasChanged();
		assert.equal(sent[1]?.notice, notice);
		assert.equal(sent[1]?.header, undefined);
	});

	it("serves a long post in portions, and tells when it is whole", () => {
		const portion = "x".repeat(200_000);
		words = ["1", "2", "3", "4", "5"].map((name) => name + portion).join(" ");
		const served = () => sent.map(({ patch }) => patch.blocks.map(({ html }) => html?.[0]).join(""));
		feed.pageIsReady();
		assert.deepEqual(served(), ["12"]);
		assert.equal(feed.pageHasShown(1), false);
		assert.deepEqual(served(), ["12", "34"]);
		words = words.replace("1", "one");
		feed.postHasChanged();
		assert.equal(feed.pageHasShown(2), false);
		assert.deepEqual(served(), ["12", "34", "o5"]);
		assert.equal(feed.pageHasShown(3), true);
	});

	it("waits for a post that cannot be read yet", () => {
		isReadable = false;
		feed.pageIsReady();
		assert.equal(sent.length, 0);
		isReadable = true;
		feed.postHasChanged();
		assert.deepEqual(texts(), ["v1 on v0: one two"]);
	});

	function showAll(): void {
		feed.pageIsReady();
		feed.pageHasShown(1);
		sent.length = 0;
	}

	function texts(): readonly string[] {
		return sent.map(
			({ version, base, patch }) =>
				`v${version} on v${base}: ${patch.blocks.map(({ html }) => html).join(" ")}`,
		);
	}
});

function toPagePost(words: string, title: string, notice: string | undefined): PagePost {
	const blocks = words.split(" ").map((word, at) => ({ key: word, line: at, endLine: at + 1, html: word }));
	return { post: "file:///post.md", header: { title, categories: [], tags: [] }, blocks, notice };
}
