import * as l10n from "@vscode/l10n";
import { contestedNotes } from "../footnotes/contested-notes.ts";
import { doubtfulPlaces } from "../footnotes/doubtful-places.ts";
import { knowsFootnoteHabits } from "../footnotes/habits.ts";
import type { Post } from "../post/post.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Problem, Rule } from "./rule.ts";

export const unreadFootnote: Rule = {
	id: "unread-footnote",
	summary: "A note stands where its engine reads it.",
	rationale:
		"Jekyll's Markdown takes a note right below a paragraph, list or quote for more of that text, and a label such as `[^a.b]` or `[^注]` for none; " +
		"WordPress' takes a note in a quote for text. Readers see the brackets of mark and note.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("A claim.[^1]\n[^1]: Its proof.\n"),
			good: postWith("A claim.[^1]\n\n[^1]: Its proof.\n"),
			facts: { dialectId: "jekyll" },
		},
		{
			bad: postWith("- A claim.[^1]\n- Another.[^2]\n[^1]: Its proof.\n[^2]: The other's.\n"),
			good: postWith("- A claim.[^1]\n- Another.[^2]\n\n[^1]: Its proof.\n[^2]: The other's.\n"),
			facts: { dialectId: "jekyll" },
		},
		{ bad: postWith("A claim.[^注]\n\n[^注]: Its proof.\n"), facts: { dialectId: "jekyll" } },
		{
			bad: postWith("> A claim.[^1]\n>\n> [^1]: Its proof.\n"),
			facts: { dialectId: "wordpress", isPostByPath: true },
		},
	],
	clean: [
		postWith("A claim.[^1]\n\n[^1]: Its proof.\n"),
		postWith("A claim.[^1]\n\n## Notes\n[^1]: Its proof.\n"),
		postWith("> A claim.[^1]\n>\n> [^1]: Its proof.\n"),
	],
	*check(post) {
		if (!knowsFootnoteHabits(post)) return;
		const engine = post.dialect.label;
		let end = -1;
		for (const { entry, doubt } of doubtfulPlaces(post)) {
			if (doubt !== "below-text") continue;
			const isTold = entry.linesRange.start === end;
			end = entry.linesRange.end;
			if (isTold) continue;
			yield {
				message: l10n.t(
					"Put a blank line above the note `[^{0}]`: right below text {1} takes it for text.",
					entry.label,
					engine,
				),
				range: entry.footnote.range,
				fixes: [
					{
						title: l10n.t("Put a blank line above the note"),
						edits: [insertAt(entry.linesRange.start, dominantLineEnd(post.text))],
						isCertain: true,
					},
				],
			};
		}
		yield* notesReadAsText(post);
		for (const { label, kind } of contestedNotes(post).values()) {
			if (kind !== "label" && kind !== "nested") continue;
			const footnote = post.body.footnotes.find((one) => one.label === label);
			if (footnote === undefined) continue;
			const message =
				kind === "label"
					? l10n.t(
							"Name the footnote `[^{0}]` with the letters a to z, digits, - and _ only: {1} shows the brackets of any other.",
							label,
							engine,
						)
					: l10n.t(
							"Let the note `[^{0}]` stand by itself, below the quote or list: within it {1} shows the brackets.",
							label,
							engine,
						);
			yield { message, range: footnote.range };
		}
	},
};

/** What would be a note, but is a mark and a colon to an engine that is read as it reads (kramdown); of a run the first. */
function* notesReadAsText(post: Post): Generator<Problem> {
	let lastLine = -1;
	for (const { range, label } of post.body.footnoteUses) {
		const line = lineStartAt(post.text, range.start);
		if (post.text[range.end] !== ":" || !/^ {0,3}$/.test(post.text.slice(line, range.start))) continue;
		const isTold = lineStartAt(post.text, line - 1) === lastLine;
		lastLine = line;
		if (isTold) continue;
		const engine = post.dialect.label;
		const marked = textRange(range.start, range.end + 1);
		yield WORD.test(label)
			? {
					message: l10n.t(
						"Put a blank line above the note `[^{0}]`: right below text {1} takes it for text.",
						label,
						engine,
					),
					range: marked,
					fixes: [
						{
							title: l10n.t("Put a blank line above the note"),
							edits: [insertAt(line, dominantLineEnd(post.text))],
							isCertain: true,
						},
					],
				}
			: {
					message: l10n.t(
						"Name the footnote `[^{0}]` with the letters a to z, digits, - and _ only: {1} shows the brackets of any other.",
						label,
						engine,
					),
					range: marked,
				};
	}
}

/** A label of kramdown's. */
const WORD = /^\w[\w-]*$/;
