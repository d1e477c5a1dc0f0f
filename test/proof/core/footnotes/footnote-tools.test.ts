import assert from "node:assert/strict";
import fc from "fast-check";
import { contestedNotes } from "../../../../src/core/footnotes/contested-notes.ts";
import { insertFootnote } from "../../../../src/core/footnotes/insert-footnote.ts";
import { noteEntries } from "../../../../src/core/footnotes/note-entries.ts";
import { pruneFootnotes } from "../../../../src/core/footnotes/prune-footnotes.ts";
import { renameFootnote } from "../../../../src/core/footnotes/rename-footnote.ts";
import { renumberFootnotes } from "../../../../src/core/footnotes/renumber-footnotes.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits, type TextEdit } from "../../../../src/core/text/text-edit.ts";
import { contestedFootnotePosts, footnotePosts } from "../../../support/footnote-posts.ts";
import { runs } from "../../../support/long-run.ts";

const dialects = fc.constantFrom(
	"plain",
	"jekyll",
	"pelican",
	"wordpress",
	"hugo",
	"docusaurus",
	"zenn",
	"gatsby",
);
const options = { seed: 20261129, numRuns: runs(150) };

/** For each mark that is none of a note's own text, what all notes with its label say, labels aside. */
function notesOfMarks(post: Post): readonly string[] {
	const entries = noteEntries(post);
	const said = (label: string) =>
		post.body.footnotes
			.filter((footnote) => footnote.label === label)
			.map((footnote) => entries.find((entry) => entry.footnote === footnote))
			.map((entry) => (entry ? withoutLabels(post.slice(entry.range)) : "within another block"));
	return post.body.footnoteUses
		.filter(
			({ range }) =>
				!entries.some((entry) => entry.range.start <= range.start && range.end <= entry.range.end),
		)
		.map(({ label, isDefined }) => (isDefined ? said(label).join("\n") : `[^${label}]`));
}

function withoutLabels(text: string): string {
	return text
		.replaceAll("[^new]", "")
		.replaceAll(/\[\^[^\]]*\]/g, "[^]")
		.replaceAll(/\s+/g, " ")
		.trim();
}

/** The characters of a text, labels aside: none may be lost. */
function charactersOf(text: string): string {
	return inNoOrder(withoutLabels(text));
}

function inNoOrder(text: string): string {
	return [...text.replaceAll(/\s/g, "")].sort().join("");
}

function run(
	text: string,
	dialectId: string,
	tool: (post: Post) => { edits: readonly TextEdit[] } | { refusal: string },
) {
	const post = readPost(text, { dialectId });
	const answer = tool(post);
	if (isRefusal(answer) || answer.edits.length === 0) return undefined;
	return { post, after: readPost(applyEdits(text, answer.edits), { dialectId }) };
}

describe("the footnote tools, on random posts", () => {
	for (const [name, posts] of [
		["well-formed", footnotePosts],
		["contested", contestedFootnotePosts],
	] as const) {
		it(`renumber keeps each mark's note and every character, and is done once: ${name}`, () => {
			let changed = 0;
			fc.assert(
				fc.property(posts, dialects, (text, dialectId) => {
					const ran = run(text, dialectId, renumberFootnotes);
					if (!ran) return;
					changed++;
					assert.deepEqual(notesOfMarks(ran.after), notesOfMarks(ran.post));
					assert.equal(charactersOf(ran.after.text), charactersOf(text));
					assert.equal(run(ran.after.text, dialectId, renumberFootnotes), undefined);
				}),
				options,
			);
			assert.ok(changed > options.numRuns / 5, `only ${changed} posts were changed`);
		});

		it(`rename keeps each mark's note and every character: ${name}`, () => {
			fc.assert(
				fc.property(posts, dialects, (text, dialectId) => {
					const label = readPost(text, { dialectId }).body.footnotes.at(0)?.label ?? "";
					const ran = run(text, dialectId, (post) => renameFootnote(post, label, "renamed"));
					if (!ran) return;
					assert.deepEqual(notesOfMarks(ran.after), notesOfMarks(ran.post));
					assert.equal(withoutLabels(ran.after.text), withoutLabels(text));
				}),
				options,
			);
		});

		it(`insert adds its mark and note and changes nothing else: ${name}`, () => {
			let changed = 0;
			fc.assert(
				fc.property(posts, dialects, fc.nat({ max: 1000 }), (text, dialectId, share) => {
					const offset = Math.floor((text.length * share) / 1000);
					const ran = run(text, dialectId, (post) =>
						insertFootnote(post, offset, { label: "new", text: "§\n\n§" }),
					);
					if (!ran) return;
					changed++;
					const marks = ran.after.body.footnoteUses.filter(({ label }) => label === "new");
					assert.equal(marks.length, 1);
					assert.equal(inNoOrder(ran.after.text), inNoOrder(`${text}[^new][^new]:§§`));
					assert.deepEqual(
						notesOfMarks(ran.after).filter((said) => !said.includes("§")),
						notesOfMarks(ran.post),
					);
				}),
				options,
			);
			assert.ok(changed > options.numRuns / 5, `only ${changed} posts were changed`);
		});

		it(`prune keeps each mark's note: ${name}`, () => {
			fc.assert(
				fc.property(posts, dialects, (text, dialectId) => {
					const ran = run(text, dialectId, pruneFootnotes);
					if (ran) assert.deepEqual(notesOfMarks(ran.after), notesOfMarks(ran.post));
				}),
				options,
			);
		});
	}

	it("leave contested labels as they are", () => {
		let left = 0;
		fc.assert(
			fc.property(contestedFootnotePosts, dialects, (text, dialectId) => {
				const ran = run(text, dialectId, renumberFootnotes);
				if (!ran) return;
				for (const label of contestedNotes(ran.post).keys()) {
					left++;
					assert.equal(count(ran.after.text, label), count(text, label));
				}
			}),
			options,
		);
		assert.ok(left > runs(10), `only ${left} labels were left alone`);
	});

	it("answer any text, wherever the cursor stands", () => {
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.constantFrom(
						"[",
						"^",
						"1",
						"a",
						"]",
						":",
						" ",
						"\n",
						"\r",
						"\t",
						"-",
						">",
						"`",
						"<",
						"🎤",
						"\\",
					),
					maxLength: 60,
				}),
				dialects,
				fc.nat({ max: 70 }),
				(text, dialectId, offset) => {
					const post = readPost(text, { dialectId });
					for (const tool of [renumberFootnotes, pruneFootnotes]) tool(post);
					insertFootnote(post, Math.min(offset, text.length));
					renameFootnote(post, "1", "a");
				},
			),
			{ seed: 20261129, numRuns: runs(1000) },
		);
	});
});

function count(text: string, label: string): number {
	return text.split(`[^${label}]`).length - 1;
}
