import assert from "node:assert/strict";
import { imagePathsToLookFor } from "../../../../src/core/images/derive-image-bases.ts";
import { findImagesFolder } from "../../../../src/core/images/find-images-folder.ts";
import { toDestination } from "../../../../src/core/images/to-destination.ts";

const none = { folder: undefined, bases: [] };

/** The blog's posts with the files of their images, all of which are there. */
type Blog = Readonly<Record<string, readonly string[]>>;

function find(postPath: string, blog: Blog, map: { folder: string | undefined } = none): string {
	const posts = Object.entries(blog).map(([path, files]) => ({
		postPath: path,
		destinations: files.map((file) => toDestination(file, path, none)),
	}));
	const files = Object.values(blog).flat();
	const existing = new Set(imagePathsToLookFor(posts).filter((path) => files.includes(path)));
	return findImagesFolder(postPath, { ...none, ...map }, { posts, existing });
}

describe("findImagesFolder", () => {
	for (const [custom, post, blog, folder] of [
		[
			"one folder for all",
			"_posts/c.md",
			{ "_posts/a.md": ["images/1.png"], "_posts/b.md": ["images/2.png"] },
			"images",
		],
		["a folder beside the posts", "2026/c.md", { "2025/a.md": ["2025/img/1.png"] }, "2026/img"],
		[
			"a bundle for each post",
			"content/posts/c/index.md",
			{ "content/posts/a/index.md": ["content/posts/a/1.png"] },
			"content/posts/c",
		],
		[
			"a folder named after the post",
			"_posts/2026-02-01-c.md",
			{ "_posts/2026-01-01-a.md": ["images/2026-01-01-a/1.png"] },
			"images/2026-02-01-c",
		],
		[
			"a folder named after the slug",
			"_posts/2026-02-01-c.md",
			{ "_posts/2026-01-01-a.md": ["assets/a/1.png"] },
			"assets/c",
		],
		[
			"a folder for each month",
			"_posts/2026-02-01-c.md",
			{ "_posts/2025-11-01-a.md": ["up/2025/11/1.png"] },
			"up/2026/02",
		],
		[
			"a folder that only looks like a month",
			"_posts/2026-02-01-c.md",
			{ "_posts/2025-11-01-a.md": ["up/11/1.png"] },
			"up/11",
		],
		["what most posts do", "c.md", { "a.md": ["x/1.png", "y/2.png"], "b.md": ["y/3.png"] }, "y"],
		["what this post does", "b.md", { "a.md": ["x/1.png", "x/2.png", "x/3.png"], "b.md": ["y/4.png"] }, "y"],
		[
			"what can be named for this post",
			"c.md",
			{ "_posts/2025-11-01-a.md": ["up/2025/1.png", "up/2025/2.png", "z/3.png"] },
			"z",
		],
		["nothing yet, Jekyll", "docs/_posts/a.md", {}, "docs/images"],
		["nothing yet, Hugo", "site/content/posts/a.md", {}, "site/static/images"],
		["nothing yet, Hexo", "source/_posts/a.md", {}, "source/images"],
		["nothing yet, Astro", "src/content/blog/a.md", {}, "src/content/blog"],
		["nothing yet, a bundle", "content/posts/a/index.md", {}, "content/posts/a"],
		["nothing yet", "notes/a.md", {}, "images"],
	] as const satisfies readonly (readonly [string, string, Blog, string])[]) {
		it(`follows ${custom}: ${folder}`, () => assert.equal(find(post, blog), folder));
	}

	it("does as the writer has set", () => {
		assert.equal(find("b.md", { "b.md": ["y/4.png"] }, { folder: "pictures" }), "pictures");
		assert.equal(find("b.md", { "b.md": ["y/4.png"] }, { folder: "" }), "");
	});

	it("believes only images that are there", () => {
		const posts = [{ postPath: "a.md", destinations: ["gone/1.png", "gone/2.png", "y/3.png"] }];
		assert.equal(findImagesFolder("b.md", none, { posts, existing: new Set(["y/3.png"]) }), "y");
	});
});
