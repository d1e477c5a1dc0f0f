import assert from "node:assert/strict";
import fc from "fast-check";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { sortNotes } from "../../../../src/core/sorting/sort-notes.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const NAMES = "## 10:30 [Names are a cache](https://e.example/names)\n\nBy Tomasz Lindqvist";
const SOUP = "## 11:30 [Soup for operators](https://e.example/soup)\n\nBy Ann Lee\n\nThere was a demo.";
const DARK = "## 14:00 [Testing in the dark](https://e.example/dark)\n\nBy Bob Ray and Ann Lee";

describe("sortNotes, at random", function () {
	this.timeout(120_000);

	it("loses no line and keeps every session", () => {
		const line = fc.oneof(
			fc.constantFrom(
				"",
				"",
				"Sat 10:40 stale",
				"11:40",
				"Sunday",
				"# Day 2",
				"14:35 dark",
				"- Ann Lee: soup",
				"  11:40 indented",
				"## Names are a cache",
				"Testing in the dark",
				"```",
				"> quoted",
				"---",
				"[1]: /x",
				"see [this][1]",
				"<div>",
				"</div>",
				"| a | b |",
				"Bob Ray",
				"* * *",
				"1. one",
				"\tcode",
			),
			fc.string({ maxLength: 12 }),
		);
		const linesOf = (text: string) =>
			text
				.split(/\r\n?|\n/)
				.map((each) => each.trim().replace(/^#+/, "#"))
				.filter((each) => each !== "")
				.sort();
		fc.assert(
			fc.property(fc.array(line, { maxLength: 14 }), fc.boolean(), (lines, isApart) => {
				const notes = lines.join("\n");
				const body = `${FRONT}${NAMES}\n\n${SOUP}\n\n${DARK}\n\n`;
				const text = isApart ? body : body + notes;
				const where = isApart ? { text: notes } : { range: { start: body.length, end: text.length } };
				const answer = sortNotes(readPost(text), where);
				if ("refusal" in answer) return;
				const after = applyEdits(text, answer.edits);
				const rest = isApart ? applyEdits(notes, answer.notesEdits) : "";
				assert.deepEqual(linesOf(`${after}\n${rest}`), linesOf(isApart ? `${text}\n${notes}` : text));
				const titles = readPost(after).sessions.map(({ title }) => title);
				for (const title of ["Names are a cache", "Soup for operators", "Testing in the dark"])
					assert.ok(titles.includes(title), after);
			}),
			{ numRuns: 150 },
		);
	});
});
