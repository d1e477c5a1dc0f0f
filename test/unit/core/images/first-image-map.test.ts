import assert from "node:assert/strict";
import { firstImageMap } from "../../../../src/core/images/first-image-map.ts";
import { toDestination } from "../../../../src/core/images/to-destination.ts";

describe("firstImageMap", () => {
	// As Eleventy 3.1.8 serves them, copied as they are and by its image plugin.
	for (const [post, input, folder, destination] of [
		["posts/a.md", "/", "images", "/images/x.png"],
		["src/posts/a.md", "/src", "src/images", "/images/x.png"],
		["content/blog/a.md", "/content", "content/images", "/images/x.png"],
	] as const) {
		it(`has ${post} name its first picture from the root of “${input}”`, () => {
			const map = firstImageMap(post, { folder: undefined, bases: [] }, input);
			assert.equal(map.folder, folder);
			assert.equal(toDestination(`${folder}/x.png`, post, map), destination);
		});
	}

	it("keeps the folder that the writer has set", () => {
		const map = firstImageMap("posts/a.md", { folder: "photos", bases: [] }, "/");
		assert.equal(map.folder, "photos");
		assert.equal(toDestination("photos/x.png", "posts/a.md", map), "/photos/x.png");
	});

	it("leaves alone a post in a folder of its own, and what Recap would not find again", () => {
		const map = { folder: undefined, bases: [] };
		assert.equal(firstImageMap("posts/a/index.md", map, "/"), map);
		assert.equal(firstImageMap("entries/a.md", map, "/odd"), map);
		assert.equal(firstImageMap("site/src/posts/a.md", map, "site/src"), map);
		assert.equal(firstImageMap("posts/a.md", map, "/../elsewhere"), map);
	});
});
