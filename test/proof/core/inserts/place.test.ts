import assert from "node:assert/strict";
import fc from "fast-check";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { insertCommands } from "../../../support/insert-commands.ts";

const sentence = (answer: object) => (isRefusal(answer) ? answer.refusal : undefined);

describe("The place of an insert command", () => {
	it("is refused before the questions in the very words, and only there, where the edit would refuse it", () => {
		const piece = fc.constantFrom(
			..."\n\n\n  -#>|`~<![](){}%.aé👏",
			...[
				"---\n",
				"```\n",
				"~~~\n",
				"    ",
				"<!--",
				"-->",
				"<div>",
				"</div>\n",
				"[a](/b)",
				"![a][1]",
				"[1]: /c\n",
			],
			...[
				"## [One](https://e.example/1)\n\nBy Ann Lee\n",
				"title: a\n",
				"{% a %}",
				"{{ a }}",
				"\r\n",
				"\\",
				"text",
			],
		);
		const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
		const fenced = text.map((body) => `---\nlayout: post\ntitle: A\n---\n${body}`);
		fc.assert(
			fc.property(fc.oneof(text, fenced), fc.nat(), (source, at) => {
				const post = readPost(source);
				const offset = at % (source.length + 1);
				for (const [name, [place, insert]] of Object.entries(insertCommands)) {
					assert.equal(sentence(place(post, offset)), sentence(insert(post, offset)), name);
				}
			}),
			{ seed: 20261014, numRuns: 100 },
		);
	});
});
