import assert from "node:assert/strict";
import { detectDialect, fieldOf, stageOf } from "../../../../src/core/dialects/index.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readFrontMatter } from "../../../../src/core/front-matter/read-front-matter.ts";

function staged(text: string, facts: PostFacts = {}): string {
	const frontMatter = readFrontMatter(text);
	const stage = stageOf(detectDialect(frontMatter, facts), frontMatter, facts);
	return `${stage.id}: ${stage.required.join(", ")}`;
}

describe("a post's stage", () => {
	const synced = (more: string) => `---\nID: 7\npost_title: A\nlayout: post\n${more}\n---\n`;
	const today = "2026-01-31";

	it("in WordPress: draft, unpublished, scheduled, published", () => {
		assert.equal(staged("---\npost_title: A\npublished: true\n---\n"), "draft: title, published, layout");
		assert.equal(staged(synced("published: false")), "unpublished: title, published, layout");
		const dated = synced("published: true\npost_date: 2026-02-01 00:00:00");
		assert.equal(staged(dated, { today }), "scheduled: title, published, layout, publishedOn");
		assert.equal(staged(dated, { today: "2026-02-01" }), "published: title, published, layout, publishedOn");
		assert.equal(staged(dated), "published: title, published, layout, publishedOn");
	});

	it('in WordPress: the text "true" does not publish, and does not unpublish', () => {
		assert.match(staged(synced('published: "true"')), /^published/);
	});

	it("in Jekyll: drafts have no date, and a file's name has one, and a title", () => {
		assert.equal(staged("---\ntitle: A\n---\n", { path: "_drafts/a.md" }), "draft: title");
		assert.equal(staged("---\ntitle: A\n---\n", { path: "_posts/2026-01-31-a.md" }), "published: ");
		assert.equal(
			staged("---\nlayout: post\n---\n", { path: "_posts/a.md" }),
			"published: title, publishedOn",
		);
		assert.equal(staged("---\nlayout: post\npublished: false\n---\n"), "unpublished: title");
		assert.match(staged("---\nlayout: post\ndate: 2026-02-01\n---\n", { today }), /^scheduled/);
	});

	it("in the others: by their own keys", () => {
		const hugo = { path: "content/posts/a.md", today };
		assert.match(staged("---\ntitle: A\ndraft: true\n---\n", hugo), /^draft/);
		assert.match(
			staged("---\ntitle: A\ndate: 2026-01-01\npublishDate: 2026-03-01\n---\n", hugo),
			/^scheduled/,
		);
		assert.match(staged("Title: A\nDate: 2026-01-01\nStatus: draft\n\nBody"), /^draft/);
		assert.match(staged("---\ntitle: A\nemoji: 🎙\ntopics: []\npublished: false\n---\n"), /^unpublished/);
		assert.match(
			staged("---\ntitle: A\nslug: a\ntags: a\ndomain: a.example\nsaveAsDraft: true\n---\n"),
			/^draft/,
		);
	});

	it("asks nothing of front matter it does not know", () => {
		assert.equal(staged("---\ntitle: A\nkind: article\n---\n", { path: "a.md" }), "published: ");
	});
});

describe("a field", () => {
	const rawOf = (
		text: string,
		name: "title" | "tags" | "permalink" | "publishedOn",
		facts: PostFacts = {},
	) => {
		const frontMatter = readFrontMatter(text);
		return fieldOf(detectDialect(frontMatter, facts), frontMatter, name)?.raw;
	};

	it("is under the dialect's own key", () => {
		assert.equal(rawOf("---\npost_title: A\ntitle: B\n---\n", "title"), "A");
		assert.equal(rawOf("---\npost_title: A\npermalink: x\nlink: y\n---\n", "permalink"), "y");
		assert.equal(rawOf("---\npost_title: A\n---\n", "tags"), undefined);
	});

	it("is the last of duplicates", () => {
		assert.equal(rawOf("---\nlayout: post\ntags: a\ntags: b\n---\n", "tags"), "b");
	});

	it("is found inside mappings", () => {
		const text = '+++\ntitle = "A"\n[taxonomies]\ntags = ["a"]\n+++\n';
		assert.equal(rawOf(text, "tags", { path: "content/a.md" }), '["a"]');
	});

	it("is found whatever the case, where the engine does not care", () => {
		assert.equal(rawOf("TITLE: A\nDate: 2026-01-31\n\nBody", "title"), "A");
		assert.equal(rawOf("---\nTitle: A\nlayout: post\n---\n", "title"), undefined);
	});
});
