import assert from "node:assert/strict";
import fc from "fast-check";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { containsRange } from "../../../../src/core/text/text-range.ts";

const sessionsOf = (text: string) => readPost(text).sessions;

describe("findSessions", () => {
	it("never throws, and keeps its ranges in the text and in the block", () => {
		const piece = fc.constantFrom(
			"# ",
			"## ",
			"**",
			"Ann Lee",
			" by ",
			" – ",
			"(",
			")",
			"[T](https://x.example.org/talks/t)",
			"\n",
			"\n\n",
			"Speaker: ",
			"<h2>",
			"</h2>",
			"![a](b)",
			"[s][1]",
			"\n [1]: /s.pdf\n",
			"&amp;",
			"\\",
			"{{< youtube x >}}",
			"Talks",
			"Day 1",
			"さん",
			"\u{1f389}",
			"*",
			",",
			" & ",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const text = pieces.join("");
				for (const session of sessionsOf(text)) {
					const inner = [session.titleRange, ...session.speakers.map(({ range }) => range)];
					for (const range of inner) assert.ok(range.start <= range.end && range.end <= text.length, text);
					assert.ok(containsRange(session.range, session.titleRange), text);
				}
			}),
			{ numRuns: 100, seed: 20260131 },
		);
	});
});
