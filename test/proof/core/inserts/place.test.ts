import assert from "node:assert/strict";
import fc from "fast-check";
import { addToSession } from "../../../../src/core/inserts/add-to-session.ts";
import { insertImage } from "../../../../src/core/inserts/insert-image.ts";
import { insertSession } from "../../../../src/core/inserts/insert-session.ts";
import { insertSlides } from "../../../../src/core/inserts/insert-slides.ts";
import { insertVideo } from "../../../../src/core/inserts/insert-video.ts";
import type { Insertion } from "../../../../src/core/inserts/insertion.ts";
import { blockPlace, referencePlace } from "../../../../src/core/inserts/insertion-place.ts";
import { sessionPlace } from "../../../../src/core/inserts/move-session.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { isRefusal, type Refusal } from "../../../../src/core/text/refusal.ts";

const url = "https://new.example/x";

/** Each command's look at the place, and its edit with answers that nothing is wrong with. */
const commands: Readonly<
	Record<
		string,
		readonly [
			place: (post: Post, offset: number) => object | Refusal,
			insert: (post: Post, offset: number) => Insertion,
		]
	>
> = {
	session: [blockPlace, (post, offset) => insertSession(post, offset, { title: "T", speakers: "Ann Lee" })],
	image: [referencePlace, (post, offset) => insertImage(post, offset, { alt: "The hall", url })],
	slides: [referencePlace, (post, offset) => insertSlides(post, offset, { url })],
	video: [referencePlace, (post, offset) => insertVideo(post, offset, { url })],
	speaker: [sessionPlace, (post, offset) => addToSession(post, offset, { part: "speaker", name: "Ann Lee" })],
};
const names = ["session", "image", "slides", "video", "speaker"] as const;

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
				for (const name of names) {
					const [place, insert] = commands[name] ?? assert.fail();
					assert.equal(sentence(place(post, offset)), sentence(insert(post, offset)), name);
				}
			}),
			{ seed: 20261014, numRuns: 100 },
		);
	});
});
