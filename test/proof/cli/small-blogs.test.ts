import assert from "node:assert/strict";
import { main } from "../../../src/cli/main.ts";
import { FakeSurroundings } from "../../support/fake-surroundings.ts";
import { smallBlogPosts } from "../../support/small-blog-posts.ts";
import { smallBlogs } from "../../support/small-blogs.ts";

/** What a run in the blog's own folder prints. */
async function run(blog: string, ...argv: string[]): Promise<string> {
	const surroundings = new FakeSurroundings(smallBlogs[blog]);
	await main(argv, surroundings);
	assert.equal(surroundings.errors, "");
	return surroundings.output;
}

describe("a dozen small blogs, on the command line", () => {
	for (const [blog, files] of Object.entries(smallBlogs)) {
		const markdown = Object.keys(files).filter((path) => path.endsWith(".md"));

		it(`${blog}: has the findings that the editor shows`, async () => {
			// What the posts say of each other comes at the end, and the last line counts all.
			const lines = (await run(blog, "check", ...markdown)).trimEnd().split("\n").slice(0, -1);
			const expected = markdown.flatMap((path) =>
				(smallBlogPosts[`${blog}/${path}`]?.findings ?? []).map((finding) => `${path}:${finding}`),
			);
			assert.deepEqual(lines.sort(), expected.sort());
		});

		it(`${blog}: has the engine and stage that the status bar shows`, async () => {
			for (const path of markdown) {
				const { isPost, dialect, stage } = JSON.parse(await run(blog, "read", path));
				const expected = smallBlogPosts[`${blog}/${path}`];
				assert.deepEqual(
					isPost ? { dialect, stage } : undefined,
					expected && { dialect: expected.dialect, stage: expected.stage },
					path,
				);
			}
		});
	}
});
