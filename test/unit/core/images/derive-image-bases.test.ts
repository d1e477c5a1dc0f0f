import assert from "node:assert/strict";
import {
	deriveImageBases,
	imagePathsToLookFor,
	type PostImages,
} from "../../../../src/core/images/derive-image-bases.ts";
import { toDestination } from "../../../../src/core/images/to-destination.ts";
import { toLocalPath } from "../../../../src/core/images/to-local-path.ts";

const raw = "https://raw.githubusercontent.com/ada/blog/master/";

/** Answers for the files that are there, and asks only for what `imagePathsToLookFor` names. */
function derive(posts: readonly PostImages[], files: readonly string[]) {
	const asked = imagePathsToLookFor(posts);
	return deriveImageBases({ posts, existing: new Set(files.filter((file) => asked.includes(file))) });
}

describe("deriveImageBases", () => {
	it("finds that a repository's address is the workspace folder", () => {
		const posts = [
			{ postPath: "_posts/a.md", destinations: [`${raw}images/a%20b.png`, `${raw}images/gone.png`] },
		];
		const bases = derive(posts, ["images/a b.png"]);
		assert.deepEqual(bases, [{ baseUrl: raw, folder: "", isForNew: true }]);
		const map = { folder: undefined, bases };
		assert.deepEqual(toLocalPath(`${raw}images/gone.png`, "_posts/a.md", map), {
			paths: ["images/gone.png"],
		});
		assert.equal(toDestination("images/new.png", "_posts/a.md", map), `${raw}images/new.png`);
	});

	it("finds it where the workspace folder is inside the repository, or around it", () => {
		const posts = [{ postPath: "blog/_posts/a.md", destinations: [`${raw}site/images/a.png`] }];
		assert.deepEqual(derive(posts, ["images/a.png"]), [
			{ baseUrl: `${raw}site/`, folder: "", isForNew: true },
		]);
		assert.deepEqual(derive(posts, ["blog/site/images/a.png"]), [
			{ baseUrl: raw, folder: "blog", isForNew: true },
		]);
	});

	it("believes no file name alone, no file that is missing and no other host", () => {
		const posts = [
			{ postPath: "a.md", destinations: [`${raw}images/a.png`, "https://example.org/images/a.png"] },
		];
		assert.deepEqual(derive(posts, ["a.png"]), []);
		assert.deepEqual(derive(posts, []), []);
		assert.deepEqual(
			derive([{ postPath: "a.md", destinations: posts[0]?.destinations.slice(1) ?? [] }], ["images/a.png"]),
			[],
		);
	});

	it("knows every account a blog has had, and writes the most used one", () => {
		const old = "https://raw.githubusercontent.com/lovelace/blog/master/";
		const posts = [
			{ postPath: "_posts/a.md", destinations: [`${old}i/a.png`, `${raw}i/a.png`, `${raw}i/b.png`] },
		];
		assert.deepEqual(derive(posts, ["i/a.png", "i/b.png"]), [
			{ baseUrl: raw, folder: "", isForNew: true },
			{ baseUrl: old, folder: "", isForNew: false },
		]);
	});

	it("finds the folder behind a site's paths", () => {
		const posts = [
			{ postPath: "content/a.md", destinations: ["/images/a.png", "{{ site.baseurl }}/images/b.png"] },
		];
		const bases = derive(posts, ["static/images/a.png", "static/images/b.png", "images/c.png"]);
		assert.deepEqual(bases, [{ baseUrl: "/", folder: "static", isForNew: true }]);
	});

	it("keeps to relative paths where they are the custom", () => {
		const posts = [{ postPath: "a/post.md", destinations: ["x.png", "../b/y.png", `${raw}b/y.png`] }];
		assert.deepEqual(derive(posts, ["a/x.png", "b/y.png"]), [{ baseUrl: raw, folder: "", isForNew: false }]);
	});
});
