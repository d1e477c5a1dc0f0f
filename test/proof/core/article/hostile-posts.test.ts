import assert from "node:assert/strict";
import { articleHtml } from "../../../../src/core/article/article-html.ts";
import { readImageSettings } from "../../../../src/core/images/image-map.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { dangersIn } from "../../../support/xss/dangers-in.ts";
import { hostilePosts } from "../../../support/xss/front-matter.ts";
import { bodyVectors } from "../../../support/xss/index.ts";

const baseUrl = 'https://cdn.example/"onerror="tripwire()/';
const settings = readImageSettings({ folder: "images", baseUrl });
assert.ok(!("refusal" in settings));
const map = settings;

/** What `recap.copyAsHtml` and `recap.exportHtml` give for posts made to attack the readers of the article. */
describe("the article of a hostile post", () => {
	for (const [kind, vectors] of Object.entries(bodyVectors)) {
		it(`has nothing of danger: ${kind}`, () => {
			for (const vector of vectors) assert.deepEqual(dangersIn(article(vector)), [], vector);
			assert.deepEqual(dangersIn(article(vectors.join("\n\n"))), [], "all at once");
		});
	}

	it("has nothing of danger from its front matter, in its head neither", () => {
		for (const text of hostilePosts) {
			const page = articleHtml(readPost(text), { map, form: "page" }).html;
			assert.deepEqual(dangersIn(page.slice(page.indexOf("<article>"), page.indexOf("</body>"))), [], text);
			assert.match(
				page,
				/^<!DOCTYPE html>\n<html(?: lang="[\w-]+")?>\n<head>\n<meta charset="utf-8">\n<title>[^<]*<\/title>\n<\/head>\n<body>/,
			);
		}
	});
});

function article(body: string): string {
	const text = `---\nlayout: post\ntitle: x\npermalink: 'https://blog.example/a"onclick="tripwire()/'\n---\n\n${body}\n`;
	return articleHtml(readPost(text, { path: "_posts/x.md" }), { map, form: "body" }).html;
}
