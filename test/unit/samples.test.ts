import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { checkPost } from "../../src/core/check/check-post.ts";
import { readPost } from "../../src/core/post/read-post.ts";

const folder = new URL("../../samples/", import.meta.url);

function sample(path: string) {
	const post = readPost(readFileSync(new URL(path, folder), "utf8"), { path, today: "2026-12-01" });
	return { post, found: checkPost(post).map(({ ruleId }) => ruleId) };
}

describe("samples", () => {
	it("hold a WordPress and a Jekyll post in which only some slides and videos are still to come", () => {
		const posts = readdirSync(new URL("_posts/", folder)).map((name) => {
			const { post, found } = sample(`_posts/${name}`);
			return [post.dialect.id, post.sessions.length, found];
		});
		assert.deepEqual(posts, [
			["wordpress", 4, ["bare-session"]],
			["jekyll", 3, ["bare-session"]],
		]);
	});

	it("show every rule of the first release once", () => {
		const found = readdirSync(new URL("_drafts/", folder)).flatMap((name) => sample(`_drafts/${name}`).found);
		const firstRules = [
			"duplicate-key",
			"front-matter-fence",
			"front-matter-syntax",
			"image-without-alt",
			"invalid-date",
			"missing-field",
			"swallowed-reference",
			"undefined-reference",
		];
		assert.deepEqual(
			firstRules.map((id) => [id, found.filter((other) => other === id).length]),
			firstRules.map((id) => [id, 1]),
		);
	});

	it("hold a README that is no post", () => {
		const { post, found } = sample("README.md");
		assert.deepEqual([post.isPost, found], [false, []]);
	});

	it("show only pictures that are there", () => {
		const pictures = readdirSync(new URL("images/", folder));
		const paths = ["_posts/", "_drafts/"].flatMap((part) =>
			readdirSync(new URL(part, folder)).map((name) => part + name),
		);
		for (const path of paths) {
			for (const { destination } of sample(path).post.body.images) {
				assert.ok(pictures.includes(destination.replace("../images/", "")), `${path}: ${destination}`);
			}
		}
	});
});
