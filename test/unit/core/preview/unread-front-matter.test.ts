import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { renderPost } from "../../../../src/core/preview/render-post.ts";

const jekyllPath = "_posts/2026-01-02-two-days-out.md";
const byFileName = {
	title: "Two Days Out",
	publishedOn: { written: "2026-01-02", text: "January 2, 2026" },
	categories: [],
	tags: [],
};
const empty = { categories: [], tags: [] };

describe("front matter that the engine cannot read, in the preview", () => {
	it("is told in the words of the finding, and Jekyll's header comes from the file's name", () => {
		assert.deepEqual(
			shown("jekyll", jekyllPath, "---\nlayout: post\ntitle: RustFest 2026: two days\n---\nText.\n"),
			{
				notice:
					"Jekyll reads nothing of this front matter. Put the value in quotes: YAML takes its colon for another key.",
				header: byFileName,
				html: ["4: <p>Text.</p>"],
			},
		);
	});

	it("says where an engine builds nothing then", () => {
		assert.deepEqual(
			shown("hugo", "content/posts/a.md", "---\ntitle: RustFest 2026: two days\n---\nText.\n"),
			{
				notice:
					"Put the value in quotes: YAML takes its colon for another key. Until then, Hugo builds no page of the site.",
				header: empty,
				html: ["3: <p>Text.</p>"],
			},
		);
	});

	it("is shown as readers get it where the engine does not see it", () => {
		assert.deepEqual(shown("wordpress", "a.md", "---\npost_title: A\nlayout: post\n--- \nText.\n"), {
			notice:
				"WordPress (GitHub sync) shows this front matter as text. Write this fence as `---`: with spaces after it the blog engine does not see it.",
			header: empty,
			html: ["0: <hr />", "1: <p>post_title: A</p>", "2: <h2>layout: post</h2>", "4: <p>Text.</p>"],
		});
		assert.deepEqual(shown("jekyll", jekyllPath, "---\nlayout: post\ntitle: A\n\nText.\n"), {
			notice:
				"Jekyll shows this front matter as text. Close the front matter with a line `---`: without one it is published as text.",
			header: byFileName,
			// As Jekyll 4.3.1 builds it.
			html: ["0: <hr />", "1: <p>layout: post\ntitle: A</p>", "4: <p>Text.</p>"],
		});
	});

	it("leaves a header alone that the engine reads, and texts that are no posts", () => {
		const text = "---\nlayout: post\ntitle: A\n---\nText.\n";
		const { notice, header } = shown("jekyll", jekyllPath, text);
		assert.equal(notice, undefined);
		assert.deepEqual(header, { ...byFileName, title: "A" });
		const note = renderPost(readPost("---\ntitle: a: b\n---\nText.\n"), { resolveImage: String });
		assert.equal(note.notice, undefined);
	});
});

function shown(dialectId: string, path: string, text: string) {
	const post = readPost(text, { dialectId, path, isPostByPath: true });
	const { notice, header, blocks } = renderPost(post, { resolveImage: String });
	return {
		notice,
		header: JSON.parse(JSON.stringify(header)),
		html: blocks.map(({ line, html }) => `${line}: ${html.trim()}`),
	};
}
