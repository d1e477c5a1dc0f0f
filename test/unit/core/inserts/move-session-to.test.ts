import assert from "node:assert/strict";
import { moveSessionTo } from "../../../../src/core/inserts/move-session-to.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const A = "## [One][1]\n\nBy Ann Lee\n\nNotes on one.";
const B = "## [Two][2]\n\nBy Bob Ray\n\n![The hall](hall.jpg)";
const C = "## [Three][3]\n\nBy Cleo Dax";
const LIST = "[1]: https://conf.dev/1\n[2]: https://conf.dev/2\n[3]: https://conf.dev/3\n";

/** The body with `|` where the cursor goes, or the refusal. */
function moved(body: string, from: string, to: string, dialectId = "jekyll"): string {
	const text = FRONT + body;
	const post = readPost(text, { dialectId });
	const find = (title: string) => post.sessions.find((session) => session.title === title);
	const [session, target] = [find(from), find(to)];
	assert.ok(session && target);
	const answer = moveSessionTo(post, session, target);
	if ("refusal" in answer) return answer.refusal;
	const after = applyEdits(text, answer.edits);
	return `${after.slice(0, answer.cursor)}|${after.slice(answer.cursor)}`.slice(FRONT.length);
}

describe("moveSessionTo", () => {
	it("puts the block behind the other on the way down", () => {
		assert.equal(
			moved(`${A}\n\n${B}\n\n\n${C}\n\n${LIST}`, "One", "Two"),
			`${B}\n\n|${A}\n\n\n${C}\n\n${LIST}`,
		);
		assert.equal(
			moved(`${A}\n\n${B}\n\n${C}\n\n${LIST}`, "One", "Three"),
			`${B}\n\n${C}\n\n|${A}\n\n${LIST}`,
		);
	});

	it("puts it in front of the other on the way up", () => {
		assert.equal(
			moved(`${A}\n\n${B}\n\n${C}\n\n${LIST}`, "Three", "One"),
			`|${C}\n\n${A}\n\n${B}\n\n${LIST}`,
		);
		assert.equal(
			moved(`${LIST}\n${A}\n\n${B}\n\n${C}\n`, "Three", "Two"),
			`${LIST}\n${A}\n\n|${C}\n\n${B}\n`,
		);
		assert.equal(moved(`${LIST}\n${A}\n\n${B}\n\n${C}`, "Three", "One"), `${LIST}\n|${C}\n\n${A}\n\n${B}`);
	});

	it("moves to another day", () => {
		assert.equal(
			moved(`# Day 1\n\n${A}\n\n${B}\n\n# Day 2\n\n${C}\n\n${LIST}`, "One", "Three"),
			`# Day 1\n\n${B}\n\n# Day 2\n\n${C}\n\n|${A}\n\n${LIST}`,
		);
		assert.equal(
			moved(`# Day 1\n\n${A}\n\n# Day 2\n\n${B}\n\n${C}\n\n${LIST}`, "Three", "One"),
			`# Day 1\n\n|${C}\n\n${A}\n\n# Day 2\n\n${B}\n\n${LIST}`,
		);
	});

	it("keeps the post's line ends and parts blocks that had no blank line between", () => {
		const crlf = (text: string) => text.replaceAll("\n", "\r\n");
		assert.equal(
			moved(crlf(`${A}\n\n${B}\n\n${C}\n\n${LIST}`), "One", "Two"),
			crlf(`${B}\n\n|${A}\n\n${C}\n\n${LIST}`),
		);
		assert.equal(moved(`${A}\n${B}\n\n${C}\n\n${LIST}`, "One", "Two"), `${B}\n\n|${A}\n\n${C}\n\n${LIST}`);
	});

	it("changes nothing where a session is dropped on itself", () => {
		assert.equal(moved(`${A}\n\n${B}\n\n${LIST}`, "Two", "Two"), `${A}\n\n|${B}\n\n${LIST}`);
	});

	it("refuses another kind of session, and a block that would swallow others", () => {
		assert.match(
			moved(`${A}\n\n${B}\n\n### [Sub][3]\n\nBy Cleo Dax\n\n${LIST}`, "One", "Sub"),
			/of its own kind/,
		);
		const open = `${C}\n\n\`\`\`\ncode`;
		assert.match(
			moved(`${LIST}\n${A}\n\n${B}\n\n${open}\n`, "Three", "One", "hugo"),
			/close the HTML and code blocks/,
		);
	});

	it("leaves the blank line above the list of definitions", () => {
		assert.equal(
			moved(`${A}\n${B}\n${C}\n\n${LIST}[4]: /unused\n`, "Three", "Two"),
			`${A}\n|${C}\n\n${B}\n\n${LIST}[4]: /unused\n`,
		);
	});

	it("tears no tag from its end tag, in what it moves and in what it passes", () => {
		const torn = /opens in one of these sessions and closes in another/;
		const boxed = `{{< box >}}\n\n${B}\n\n{{< /box >}}`;
		assert.match(moved(`${A}\n\n${boxed}\n\n${C}\n\n${LIST}`, "One", "Three", "hugo"), torn);
		assert.match(moved(`${A}\n\n${boxed}\n\n${C}\n\n${LIST}`, "Three", "Two", "hugo"), torn);
	});
});
