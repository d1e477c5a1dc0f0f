import assert from "node:assert/strict";
import fc from "fast-check";
import { networks } from "../../../../src/core/cards/networks.ts";
import { postCards } from "../../../../src/core/cards/post-cards.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

describe("postCards", () => {
	it("never throws, whatever the post", () => {
		const line = fc.oneof(
			fc.string({ unit: "grapheme" }),
			fc.constantFrom(
				"---",
				"title: ",
				"image: [",
				"<!--more-->",
				"![",
				"](a)",
				"```",
				"# a",
				"{{< x >}}",
				"\ud800",
			),
		);
		const dialect = fc.constantFrom("jekyll", "wordpress", "hugo", "hexo", "zenn", "plain", "docusaurus");
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), dialect, (lines, dialectId) => {
				const { share } = postCards(readPost(lines.join("\n"), { dialectId }));
				assert.equal(share.length, networks.length);
			}),
			{ numRuns: 40, seed: 20_260_131 },
		);
	});
});
