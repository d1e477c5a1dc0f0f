import assert from "node:assert/strict";
import type { ImageMap } from "../../../../src/core/images/image-map.ts";
import { toDestination } from "../../../../src/core/images/to-destination.ts";

const none: ImageMap = { folder: undefined, bases: [] };
const raw = "https://raw.githubusercontent.com/ada/blog/master/";

describe("toDestination", () => {
	for (const [file, post, destination] of [
		["notes/hall.png", "notes/post.md", "hall.png"],
		["notes/img/the hall.png", "notes/post.md", "img/the%20hall.png"],
		["images/hall.png", "notes/2026/post.md", "../../images/hall.png"],
		["hall.png", "post.md", "hall.png"],
		["./a//hall.png", "a/post.md", "hall.png"],
		["post.md/hall.png", "post.md", "post.md/hall.png"],
		["images/50% (1)#a?b.png", "post.md", "images/50%25%20%281%29%23a%3Fb.png"],
		["C:x.png", "post.md", "C%3Ax.png"],
		["講演 ۱۲.png", "post.md", "講演%20۱۲.png"],
		["a\ud800.png", "post.md", "a%EF%BF%BD.png"],
		["images/hall.png", "_posts/2026-01-31-recap.md", "/images/hall.png"],
		["docs/images/hall.png", "docs/_posts/a.md", "/images/hall.png"],
		["source/images/hall.png", "source/_posts/a.md", "/images/hall.png"],
		["static/images/hall.png", "content/posts/a.md", "/images/hall.png"],
		["site/static/hall.png", "site/content/posts/a.md", "/hall.png"],
		["public/hall.png", "src/content/blog/a.md", "/hall.png"],
		["content/posts/a/hall.png", "content/posts/a/index.md", "hall.png"],
		["public/hall.png", "public/post.md", "hall.png"],
	] as const) {
		it(`writes ${destination} for ${JSON.stringify(file)} in ${post}`, () => {
			assert.equal(toDestination(file, post, none), destination);
		});
	}

	it("uses the base of the innermost folder that is for new images", () => {
		const map: ImageMap = {
			folder: "images",
			bases: [
				{ baseUrl: "https://old.example/", folder: "images/2026", isForNew: false },
				{ baseUrl: raw, folder: "", isForNew: true },
				{ baseUrl: "/pics/", folder: "images", isForNew: true },
			],
		};
		assert.equal(toDestination("images/2026/a b.png", "_posts/a.md", map), "/pics/2026/a%20b.png");
		assert.equal(toDestination("photos/a.png", "_posts/a.md", map), `${raw}photos/a.png`);
	});
});
