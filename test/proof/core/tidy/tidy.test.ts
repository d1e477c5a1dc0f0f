import assert from "node:assert/strict";
import fc from "fast-check";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { splitPosts } from "../../../../src/core/tidy/split-posts.ts";
import { tidyAt } from "../../../../src/core/tidy/tidy-at.ts";
import { tidyPost } from "../../../../src/core/tidy/tidy-post.ts";
import { cpuTime } from "../../../support/cpu-time.ts";
import { runs } from "../../../support/long-run.ts";
import { pastedText } from "../../../support/pasted-lines.ts";

const options = { numRuns: runs(250) };

/** How often each word stands in a text. */
function wordsOf(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function assertKept(before: string, after: string, named: string): void {
	const left = wordsOf(after);
	const mayGo = wordsOf(named);
	for (const [word, times] of wordsOf(before)) {
		const kept = (left.get(word) ?? 0) + (mayGo.get(word) ?? 0);
		assert.ok(
			kept >= times,
			`“${word}” stood ${times} times and stands ${left.get(word) ?? 0} times in:\n${after}`,
		);
	}
}

describe("Tidying any text", () => {
	it("loses no word but those of lines that the edit names", () => {
		fc.assert(
			fc.property(pastedText, (text) => {
				const post = readPost(text);
				const { parts } = tidyPost(post);
				const after = applyEdits(
					text,
					parts.flatMap(({ edits }) => edits),
				);
				const named = parts.map(({ kind, range, title }) => {
					if (kind === "front-matter")
						return /“(.*)” to the front matter \((.*)\)/s.exec(title)?.slice(1).join(" ") ?? "";
					return kind === "leftover" ? post.slice(range) : "";
				});
				const tags = parts.some(({ kind }) => kind === "code") ? " br".repeat(text.length) : "";
				// A lone o is one of the bullets.
				const bullets = parts.some(({ kind }) => kind === "list") ? " o".repeat(text.length) : "";
				assertKept(text, after, named.join(" ") + tags + bullets);
			}),
			options,
		);
	});

	it("leaves curly and straight quotes, dashes and dots as they are", () => {
		const marks = (text: string) => (text.match(/[“”‘’'"…–—]/g) ?? []).filter((mark) => mark !== '"').length;
		fc.assert(
			fc.property(pastedText, (text) => {
				const { parts } = tidyPost(readPost(text));
				const quiet = parts.filter(({ kind }) => kind === "heading" || kind === "session" || kind === "code");
				assert.equal(
					marks(
						applyEdits(
							text,
							quiet.flatMap(({ edits }) => edits),
						),
					),
					marks(text),
				);
			}),
			options,
		);
	});

	it("offers each part alone at its place", () => {
		fc.assert(
			fc.property(pastedText, fc.nat(), (text, at) => {
				const offset = at % (text.length + 1);
				for (const { edits } of tidyAt(readPost(text), { start: offset, end: offset }).parts)
					applyEdits(text, edits);
			}),
			options,
		);
	});

	it("splits a page without losing a word", () => {
		fc.assert(
			fc.property(pastedText, (text) => {
				const split = splitPosts(readPost(text));
				if ("refusal" in split) return;
				const all = [applyEdits(text, split.edits), ...split.files.map((file) => file.text)].join("\n");
				assertKept(text, all, "");
				assert.equal(new Set(split.files.map(({ name }) => name)).size, split.files.length);
			}),
			options,
		);
	});

	it("takes time in proportion to its length", () => {
		const units = [
			"A Title Here\n\n",
			"• a\n",
			"fn main() {\n\n",
			"twitter facebook\n",
			"Why Now?\n\nSome text.\n\n",
			"xxxxxxxxx:",
			"<br />",
			";  ",
		];
		for (const unit of units) {
			const post = readPost(`---\nlayout: post\n---\n\n${unit.repeat(200_000 / unit.length)}`);
			const start = cpuTime();
			tidyPost(post);
			const took = cpuTime() - start;
			assert.ok(took < 10_000, `${unit}: ${Math.round(took)} ms`);
		}
	});
});
