import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { missingField } from "../../../../src/core/rules/missing-field.ts";
import { findingsOf, marked, mended } from "./find.ts";

function say(fields: string, facts?: PostFacts): readonly string[] {
	return findingsOf(missingField, `---\n${fields}\n---\n`, facts).map(
		({ severity, message }) => `${severity}: ${message}`,
	);
}

describe("missing-field", () => {
	it("asks a WordPress post for its date only once it is published", () => {
		const draft = "post_title: x\nlayout: post\npublished: false";
		assert.deepEqual(say(draft), []);
		assert.deepEqual(say(`ID: 7\n${draft}`), []);
		assert.deepEqual(say(`ID: 7\n${draft.replace("false", "true")}`), [
			"hint: Add `post_date` to the front matter: without it WordPress takes the time of the import.",
		]);
	});

	it("only hints at what the engine fills in by itself", () => {
		assert.deepEqual(say("post_title: x\npublished: false"), [
			"hint: Add `layout` to the front matter: without it WordPress takes `post`.",
		]);
	});

	it("leaves the day's name to the site's schema, where the engine asks for none", () => {
		const facts = { dialectId: "astro", isPostByPath: true, path: "src/content/posts/x.md" };
		assert.deepEqual(say("title: x\ndate_published: 2016-02-02", facts), [
			"information: Add `pubDate` to the front matter: a published post needs it.",
		]);
		assert.deepEqual(say("title: x\nmood: good", facts), [
			"warning: Add `pubDate` to the front matter: a published post needs it.",
		]);
	});

	it("does not miss what may be merged in", () =>
		assert.deepEqual(say("base: &b { title: x }\n<<: *b\ndate: 2016-02-02", { dialectId: "hugo" }), []));

	it("marks the opening fence, or the key without a value", () => {
		const facts = { path: "_drafts/x.md" };
		assert.equal(marked(missingField, "---\nlayout: post\n---\n", facts), "«---»\nlayout: post\n---\n");
		assert.equal(
			marked(missingField, "---\nlayout: post\ntitle:\n---\n", facts),
			"---\nlayout: post\n«title»:\n---\n",
		);
	});

	it("does not miss what a file name or an address gives", () => {
		for (const path of ["_posts/2016-02-02-x.md", "_posts/2016/02/02/x.md"]) {
			assert.deepEqual(say("layout: post\ntitle: x", { path }), []);
		}
		assert.deepEqual(say("layout: post\ntitle: x\npermalink: /2016/02/02/x/", { path: "_posts/x.md" }), []);
		assert.equal(say("layout: post\ntitle: x", { path: "_posts/x.md" }).length, 1);
	});

	it("does not guess where the path is not known", () => assert.deepEqual(say("layout: post"), []));

	it("is silent where the front matter cannot be read", () => {
		assert.deepEqual(
			findingsOf(missingField, "---\nlayout: post\ntags: [x\n---\n", { path: "_drafts/x.md" }),
			[],
		);
	});

	it("takes a title from the only top heading", () => {
		const facts = { path: "_drafts/x.md" };
		const post = "---\nlayout: post\n---\n\n# Day one: *naming*\n";
		assert.equal(
			mended(missingField, post, facts),
			'---\nlayout: post\ntitle: "Day one: naming"\n---\n\n# Day one: *naming*\n',
		);
		assert.deepEqual(findingsOf(missingField, `${post}\n# Day two\n`, facts)[0]?.fixes, []);
	});
});
