import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { renderPost } from "../../../../src/core/preview/render-post.ts";

const head = "---\ntitle: Recap\npubDate: 2026-01-31\n---\n\n";
const postAs = (dialectId: string | undefined, path: string, body: string, siteFiles?: readonly string[]) =>
	readPost(head + body, { path, ...(dialectId && { dialectId }), ...(siteFiles && { siteFiles }) });

/** As `@mdx-js/mdx` 3.1.1 with remark-gfm 4.0.1 reads them, and Astro's and Gatsby's remark. */
describe("posts that end in .mdx", () => {
	const body =
		"<div>\nSee [slides](https://example.org/a).\n</div>\n\n    And [code](https://example.org/b).\n";
	const links = (post: ReturnType<typeof readPost>) => post.body.links.map(({ destination }) => destination);

	for (const dialect of ["astro", "gatsby"] as const) {
		it(`are read as MDX in ${dialect}, and those that end in .md are not`, () => {
			const read = (path: string) => links(postAs(dialect, path, body));
			assert.deepEqual(read("src/content/blog/recap.mdx"), [
				"https://example.org/a",
				"https://example.org/b",
			]);
			assert.deepEqual(read("src/content/blog/Recap.MDX"), [
				"https://example.org/a",
				"https://example.org/b",
			]);
			assert.deepEqual(read("src/content/blog/recap.md"), []);
			assert.deepEqual(read("src/content/blog/recap.mdx.md"), []);
		});
	}

	it("are read as MDX where the site's files tell the engine", () => {
		const post = postAs(undefined, "src/content/blog/recap.mdx", body, ["astro.config.mjs"]);
		assert.equal(post.dialect.id, "astro");
		assert.deepEqual(links(post), ["https://example.org/a", "https://example.org/b"]);
	});

	it("are shown as MDX by the preview", () => {
		const shown = (path: string) =>
			renderPost(postAs("astro", path, ":::note\nText.\n:::\n\n    Indented.\n"), {
				resolveImage: (destination) => destination,
			})
				.blocks.map(({ html }) => html.replaceAll(/ (?:data-[a-z-]+|class)="[^"]*"/g, ""))
				.join("")
				.trim();
		assert.equal(shown("src/content/blog/a.mdx"), "<p>:::note\nText.\n:::</p>\n<p>Indented.</p>");
		assert.equal(
			shown("src/content/blog/a.md"),
			"<p>:::note\nText.\n:::</p>\n<pre><code>Indented.\n</code></pre>",
		);
	});

	it("have what MDX stops at told, but for what Astro takes", () => {
		const told = (path: string) =>
			checkPost(
				postAs(
					"astro",
					path,
					'One<br>two {frontmatter.title} {frontmatter}\n\n<p style="color: red">Red</p>\n',
				),
			).filter(({ ruleId }) => ruleId === "mdx-syntax").length;
		assert.deepEqual([told("src/content/blog/a.mdx"), told("src/content/blog/a.md")], [1, 0]);
	});
});
