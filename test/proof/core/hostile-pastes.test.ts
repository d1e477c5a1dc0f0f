import assert from "node:assert/strict";
import { checkPost } from "../../../src/core/check/check-post.ts";
import { moveSessionTo } from "../../../src/core/inserts/move-session-to.ts";
import { readPost } from "../../../src/core/post/read-post.ts";
import { tidyPost } from "../../../src/core/tidy/tidy-post.ts";
import { cpuTime } from "../../support/cpu-time.ts";
import { pasteHtml } from "../../support/paste-html.ts";

/** Milliseconds of processor time for 100,000 letters: what takes squared time needs ten times that, and more. */
const limit = 1_500;

const front = "---\nlayout: post\ntitle: A\ndate: 2026-01-01\n";
const talks =
	"### [On Bees](https://x.example/b)\n\nBy Ann\n\n### [On Naming](https://x.example/n)\n\nBy Bob\n\n";
const empty = readPost(`${front}---\n`);

const entries: Readonly<Record<string, (blanks: string) => unknown>> = {
	"a line that is tidied": (blanks) => tidyPost(readPost(`${front}---\n\na${blanks}x\n`)),
	"code that is pasted": (blanks) =>
		pasteHtml(empty, { start: empty.text.length, end: empty.text.length }, `<pre>a${blanks}x</pre>`),
	"a session that is moved": (blanks) => {
		const post = readPost(`${front}---\n\na${blanks}x\n\n${talks}`);
		const [first, second] = post.sessions;
		assert.ok(first && second);
		return moveSessionTo(post, second, first);
	},
	"a value that is checked": (blanks) =>
		checkPost(readPost(`${front}tags:\n  - a${blanks}x\n---\n\nText.\n`)),
};

describe("blanks in the middle of a text", () => {
	for (const [what, take] of Object.entries(entries))
		it(`keep ${what} waiting no longer than other letters would`, function () {
			this.timeout(0);
			for (const blank of [" ", "\t"]) {
				const before = cpuTime();
				take(blank.repeat(100_000));
				const taken = cpuTime() - before;
				assert.ok(taken < limit, `${JSON.stringify(blank)}: ${taken} ms`);
			}
		});
});
