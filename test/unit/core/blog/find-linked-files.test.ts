import assert from "node:assert/strict";
import { findLinkedFiles } from "../../../../src/core/blog/find-linked-files.ts";
import { isPostFile } from "../../../../src/core/dialects/post-files.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { MemoryFiles } from "../../../support/memory-files.ts";

/** What is said of the links of a post in a blog of these files. */
async function look(dialectId: string, path: string, body: string, files: readonly string[]) {
	const all = [path, ...files];
	const folders = new MemoryFiles(Object.fromEntries(all.map((file) => [file, "x"])));
	const post = readPost(`---\ntitle: A\n---\n\n${body}\n`, { path, dialectId });
	const found = await findLinkedFiles(post, path, {
		folders,
		siteFolder: undefined,
		posts: async () => all.filter(isPostFile),
	});
	return Object.fromEntries(
		[...(found ?? [])].map(([link, file]) => [link, "name" in file ? file.name : file.state]),
	);
}

describe("files of the blog that a post links to", () => {
	it("are missed by a path to Markdown, whatever the engine", async () => {
		const body =
			"[a](b.md) [b](gone.md) [c](../notes/c.md#talks) [d](../notes/gone.md?x) [e](B.md) [f](gone/x.md) [g][1]\n\n[1]: ./two%20words.md";
		const files = ["posts/b.md", "notes/c.md", "posts/two words.md"];
		for (const dialect of ["jekyll", "eleventy", "docusaurus", "custom"])
			assert.deepEqual(await look(dialect, "posts/a.md", body, files), {
				"gone.md": "missing",
				"../notes/gone.md?x": "missing",
				"B.md": "b.md",
			});
	});

	it("are none: addresses, places in the page, pages of the site, what leads out of it", async () => {
		const body =
			"[a](https://x.org/a.md) [b](//x.org/a.md) [c](#a.md) [d](/2026/01/a/) [e](../day-one/) [f](mailto:a@b.md) [g](../../out.md) [h]({{ site.url }}/a.md) `[i](gone.md)`";
		assert.deepEqual(await look("jekyll", "posts/a.md", body, []), {});
	});

	it("are missed among files to download where their folder is there", async () => {
		const body =
			"[a](/files/a.pdf) [b](/files/gone.pdf) [c](/files/A.PDF) [d](/gone/a.pdf) [e](../files/gone.zip) [f](gone.pdf)";
		const files = ["static/files/a.pdf", "files/x.zip"];
		assert.deepEqual(await look("hugo", "content/a.md", body, files), {
			"/files/gone.pdf": "missing",
			"/files/A.PDF": "a.pdf",
			"../files/gone.zip": "missing",
		});
		assert.deepEqual(await look("hugo", "content/a/index.md", "[f](gone.pdf)", files), {
			"gone.pdf": "missing",
		});
	});

	it("are made of others by Quarto, under their names", async () => {
		const body = "[a](examples/table.pdf) [b](examples/notes.html) [c](examples/gone.pdf)";
		const files = ["posts/x/examples/table.qmd", "posts/x/examples/notes.ipynb"];
		assert.deepEqual(await look("quarto", "posts/x/index.qmd", body, files), {
			"examples/gone.pdf": "missing",
		});
	});

	it("are named by Jekyll's tags", async () => {
		const body =
			"[a]({% post_url 2026-01-30-day-one %}) [b]({% post_url 2026-1-30-day-one %}) [c]({% post_url talks/2026-01-31-x %}) [d]({% post_url 2026-01-30-gone %}) [e]({% link _posts/2026-01-30-day-one.md %}) [f]({% link files/gone.pdf %}) {% link about.md %}";
		const files = ["_posts/2026-01-30-day-one.md", "_posts/talks/2026-01-31-x.md", "files/a.pdf", "about.md"];
		assert.deepEqual(await look("jekyll", "_posts/2026-02-01-a.md", body, files), {
			"{% post_url 2026-01-30-gone %}": "missing",
			"{% link files/gone.pdf %}": "missing",
		});
		assert.deepEqual(
			await look("jekyll", "docs/_posts/2026-02-01-a.md", "[a]({% link about.md %})", ["docs/about.md"]),
			{},
		);
	});

	it("are named by Hugo's shortcodes", async () => {
		const body =
			'[a]({{< ref "day-one" >}}) [b]({{< relref "posts/day-one.md#talks" >}}) [c]({{% ref "/posts/bundle" %}}) [d]({{< ref "gone.md" >}}) [e]({{< relref "posts/gone" >}}) [f]({{< ref "posts" >}}) [g]({{< ref "#here" >}})';
		const files = ["content/posts/day-one.md", "content/posts/bundle/index.md"];
		assert.deepEqual(await look("hugo", "content/posts/a.md", body, files), {
			'{{< ref "gone.md" >}}': "missing",
			'{{< relref "posts/gone" >}}': "missing",
		});
	});

	it("are named by the forms of Hexo, Pelican and Zola", async () => {
		assert.deepEqual(
			await look("hexo", "source/_posts/a.md", "{% post_link day-one %} {% post_link gone Gone %}", [
				"source/_posts/day-one.md",
			]),
			{ "{% post_link gone Gone %}": "missing" },
		);
		assert.deepEqual(
			await look(
				"pelican",
				"content/talks/a.md",
				"[a]({filename}b.md) [b]({filename}/talks/b.md) [c]({filename}gone.md) [d]({static}/pdfs/a.pdf) [e]({static}/pdfs/gone.pdf)",
				["content/talks/b.md", "content/pdfs/a.pdf"],
			),
			{ "{filename}gone.md": "missing", "{static}/pdfs/gone.pdf": "missing" },
		);
		assert.deepEqual(
			await look("zola", "content/blog/a.md", "[a](@/blog/b.md) [b](@/blog/gone.md#x)", [
				"content/blog/b.md",
			]),
			{ "@/blog/gone.md#x": "missing" },
		);
	});

	it("are not looked for where nothing names one", async () => {
		const post = readPost("[a](https://x.org)\n");
		const files = new MemoryFiles({});
		const found = await findLinkedFiles(post, "a.md", {
			folders: files,
			siteFolder: undefined,
			posts: () => assert.fail(),
		});
		assert.equal(found, undefined);
		assert.deepEqual(files.asked, []);
	});
});
