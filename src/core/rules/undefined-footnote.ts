import * as l10n from "@vscode/l10n";
import { isWordLabel } from "../flavours/note-label.ts";
import { comparable } from "../footnotes/contested-notes.ts";
import { findLabelMentions } from "../footnotes/find-label-mentions.ts";
import { footnoteHabits, hasNoFootnotes } from "../footnotes/habits.ts";
import { unusedNotes } from "../footnotes/unused-notes.ts";
import type { FootnoteUse } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { isOneSlipApart } from "../text/edit-distance.ts";
import { indexRanges } from "../text/range-index.ts";
import { replaceRange } from "../text/text-edit.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const undefinedFootnote: Rule = {
	id: "undefined-footnote",
	summary: "Every footnote mark has its note.",
	rationale:
		"Without a line such as `[^video]: …`, readers see `[^video]` in the text. Only marks right behind a word or its punctuation count, as those of a note do, " +
		"and behind the blank after a sentence; in a regular expression such as `[^abc]+` brackets are just brackets.",
	defaultSeverity: "warning",
	examples: [
		{ bad: postWith("Let's see how it goes![^video]\n") },
		{ bad: postWith("One claim[^1] and another.[^2]\n\n[^1]: Its proof.\n") },
		{ bad: postWith("One claim. [^x]\n") },
		{ bad: postWith("One claim [^1] and another [^2].\n\n[^1]: Its proof.\n") },
		{
			bad: postWith("See the film.[^vidoe]\n\n[^video]: It lasts an hour.\n"),
			good: postWith("See the film.[^video]\n\n[^video]: It lasts an hour.\n"),
		},
		{
			bad: postWith("See the film.[^Video]\n\n[^video]: It lasts an hour.\n"),
			good: postWith("See the film.[^video]\n\n[^video]: It lasts an hour.\n"),
			facts: { dialectId: "hugo" },
		},
	],
	clean: [
		postWith("A claim.[^1]\n\n[^1]: Its proof.\n"),
		postWith("Match [^abc], x[^abc]+ or `a[^b]`, and a[^\\n].\n"),
		postWith("A claim.[^1]\n\nMatch [^abc] or, say, [^0-9]+.\n\n[^1]: Its proof.\n"),
	],
	*check(post) {
		if (hasNoFootnotes(post)) return yield* bracketsOf(post);
		const { body } = post;
		const undefinedUses = body.footnoteUses.filter(({ isDefined }) => !isDefined);
		if (undefinedUses.length === 0) return;
		const defined = new Set(body.footnotes.map(({ label }) => comparable(label)));
		const { ignoresCase, takesWordsOnly } = footnoteHabits(post);
		const mayBeNoLabel = (label: string) => takesWordsOnly === true && !isWordLabel(label);
		for (const use of undefinedUses) {
			if (!isMeantAsMark(post, use)) continue;
			// A note that the engine does not take is told of by unread-footnote.
			if (defined.has(comparable(use.label)) && (ignoresCase || mayBeNoLabel(use.label))) continue;
			yield {
				message: l10n.t(
					"Write the note `[^{0}]: …` at the end of the post: readers see the brackets.",
					use.label,
				),
				range: use.range,
				fixes: suggestLabel(post, use),
				insert: "footnote",
			};
		}
	},
};

/** Marks where the engine has no footnotes. Those that have a note come from a site that has a plugin for it. */
function* bracketsOf(post: Post): Generator<Problem> {
	const { body, text } = post;
	const isOther = indexRanges([
		...[...body.links, ...body.images, ...body.htmlBlocks, ...body.codes].map(({ range }) => range),
		...body.templateTags,
	]);
	const brackets = [...findLabelMentions(post)];
	const noted = new Set(brackets.filter(({ range }) => text[range.end] === ":").map(({ label }) => label));
	for (const { range, label } of brackets) {
		if (noted.has(label) || isOther(range) || !isMeantAsMark(post, { range, label })) continue;
		yield {
			message: l10n.t(
				"Write the note into the text instead of `[^{0}]`: readers see the brackets, as {1} has no footnotes of its own.",
				label,
				post.dialect.label,
			),
			range,
		};
	}
}

type Mark = Pick<FootnoteUse, "label" | "range">;

const WORD_BEFORE = /[\p{L}\p{N}.,;:!?"'”’»)*_。、！？」]$/u;
const SENTENCE_BEFORE = /[\p{L}\p{N}"'”’»)*_]["'”’»)*_]*[.!?…。！？][)"'”’»*_]*[ \t]$/u;
const BLANK_BEFORE = /[\p{L}\p{N}.,;:!?"'”’»)*_][ \t]$/u;

/** Whether a mark stands where a note's does: behind a word, behind a sentence and a blank, or, for a number in a post with notes, behind any blank. */
function isMeantAsMark({ text, body }: Post, { label, range }: Mark): boolean {
	if (!/^[\p{L}\p{N}_-]+$/u.test(label)) return false;
	const before = text.slice(Math.max(0, range.start - 12), range.start);
	const after = text.slice(range.end, range.end + 1);
	if (/[\w+*?{([$]/.test(after)) return false;
	if (WORD_BEFORE.test(before)) return true;
	if (!/^(?:\s|[.,;:!?)]|$)/.test(after)) return false;
	return (
		SENTENCE_BEFORE.test(before) ||
		(body.footnotes.length > 0 && /^\d+$/.test(label) && BLANK_BEFORE.test(before))
	);
}

/** Where a single note without a mark is one slip away, it is the one that was meant. */
function suggestLabel(post: Post, { label, labelRange }: FootnoteUse): readonly Fix[] {
	const spelt = post.body.footnotes.find((note) => comparable(note.label) === comparable(label));
	const near = /^\d*$/.test(label)
		? []
		: unusedNotes(post).filter((note) => note.label.length > 2 && isOneSlipApart(note.label, label));
	const found = spelt ?? (near.length === 1 ? near[0] : undefined);
	if (found === undefined) return [];
	return [
		{
			title: l10n.t('Change the label to "{0}"', found.label),
			edits: [replaceRange(labelRange, found.label)],
		},
	];
}
