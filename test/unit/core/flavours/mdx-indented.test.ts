import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { mdxSyntax } from "../../../../src/core/rules/mdx-syntax.ts";
import { findingsOf } from "../rules/find.ts";

const facts = { dialectId: "docusaurus", isPostByPath: true, path: "blog/2026-03-14-recap.md" };
const head = "---\ntitle: Meetup recap\nauthors: [ann]\n---\n\n";

/** `@mdx-js/mdx` 3 builds each of these. */
const bodies = [
	"<figure>\n    <small>\n      Source: [the\n      site](https://example.org/a)\n    </small>\n</figure>\n",
	"<figure>\n    <figcaption>\n      <b>Before:</b> a hall\n      with chairs.\n    </figcaption>\n</figure>\n",
	"<Tabs>\n  <TabItem>\n    ```\n    a: { b }\n    ```\n  </TabItem>\n</Tabs>\n\nText.\n",
];

describe("MDX, indented", () => {
	for (const body of bodies) {
		it(`ends blocks at tags and fences: ${JSON.stringify(body)}`, () => {
			const imported = `${head}import Tabs from "a";\nimport TabItem from "b";\n\n${body}`;
			assert.deepEqual(findingsOf(mdxSyntax, imported, facts), []);
		});
	}

	it("reads code up to its indented fence", () => {
		const post = readPost(
			`${head}<div>\n    ~~~\n    code\n    ~~~\n</div>\n\n[a](https://example.org/a)\n`,
			facts,
		);
		assert.deepEqual(
			post.body.links.map(({ destination }) => destination),
			["https://example.org/a"],
		);
	});
});
