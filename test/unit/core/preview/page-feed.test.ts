import assert from "node:assert/strict";
import { PageFeed, type PagePost } from "../../../../src/core/preview/page-feed.ts";
import type { ShowMessage } from "../../../../src/protocol/to-page/show.ts";

describe("PageFeed", () => {
	let words: string;
	let title: string;
	let notice: string | undefined;
	let partNotice: string | undefined;
	let isPart: boolean;
	let nearLine: number;
	let post: string;
	let isReadable: boolean;
	let sent: ShowMessage[];
	let feed: PageFeed;

	beforeEach(() => {
		[words, title, notice, isReadable, sent] = ["one two", "A day out", undefined, true, []];
		[partNotice, isPart, nearLine, post] = [undefined, false, 0, "file:///post.md"];
		feed = new PageFeed(
			() =>
				isReadable ? { ...toPagePost(words, title), post, notice, partNotice, isPart, nearLine } : undefined,
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

	describe("of a long post", () => {
		const portion = "x".repeat(13_000);
		const served = () => sent.map(({ patch }) => patch.blocks.map(({ html }) => html?.[0]).join(""));
		const notices = () => sent.map((message) => message.notice);

		beforeEach(() => {
			words = ["1", "2", "3", "4", "5"].map((name) => name + portion).join(" ");
			partNotice = "The rest follows.";
		});

		it("serves portions, tells the reader so, and knows when it is whole", () => {
			feed.pageIsReady();
			assert.deepEqual(served(), ["1"]);
			assert.equal(feed.pageHasShown(1), false);
			assert.deepEqual(served(), ["1", "23"]);
			words = words.replace("1", "one");
			feed.postHasChanged();
			assert.equal(feed.pageHasShown(2), false);
			assert.deepEqual(served(), ["1", "23", "o45"]);
			assert.equal(feed.pageHasShown(3), true);
			assert.deepEqual(notices(), [partNotice, partNotice, undefined]);
		});

		it("begins around the writer's line and goes on to both sides", () => {
			nearLine = 3;
			feed.pageIsReady();
			for (let version = 1; !feed.pageHasShown(version); version++);
			assert.deepEqual(served(), ["34", "5", "12"]);
		});

		it("waits for the rest of a post that is still being read", () => {
			const whole = words;
			isPart = true;
			words = whole.slice(0, whole.indexOf(" 2"));
			feed.pageIsReady();
			assert.equal(feed.pageHasShown(1), false);
			assert.deepEqual(served(), ["1"]);
			isPart = false;
			words = whole;
			feed.postHasChanged();
			assert.deepEqual(served(), ["1", "23"]);
		});

		it("tells that a post is whole where its part was all of it", () => {
			[isPart, words] = [true, "one"];
			feed.pageIsReady();
			assert.equal(feed.pageHasShown(1), false);
			isPart = false;
			feed.postHasChanged();
			assert.equal(feed.pageHasShown(2), true);
		});

		it("begins anew with another post", () => {
			feed.pageIsReady();
			for (let version = 1; !feed.pageHasShown(version); version++);
			sent.length = 0;
			words = words.replaceAll("x", "y");
			post = "file:///other.md";
			feed.postHasChanged();
			assert.deepEqual(served(), ["1"]);
			assert.equal(sent[0]?.patch.keptAtEnd, 0);
		});
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

function toPagePost(words: string, title: string): Omit<PagePost, "post"> {
	const blocks = words.split(" ").map((word, at) => ({ key: word, line: at, endLine: at + 1, html: word }));
	return { header: { title, categories: [], tags: [] }, blocks };
}
