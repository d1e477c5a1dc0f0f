import * as l10n from "@vscode/l10n";
import { normalizeLabel } from "../post/markdown/normalize-label.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { findMentions } from "../references/contested/find-mentions.ts";
import { openAtEnd, openHtmlAt } from "../references/open-at-end.ts";
import { lineEndAt, lineNumberAt, lineStartAt } from "../text/line-bounds.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import type { Refusal } from "../text/refusal.ts";
import { applyEdits, insertAt, type TextEdit } from "../text/text-edit.ts";
import { textRange, touchesOffset } from "../text/text-range.ts";
import { contestedNotes } from "./contested-notes.ts";
import { refuseFootnotes } from "./habits.ts";
import { changedLine } from "./keep-notes.ts";
import { noteEntries } from "./note-entries.ts";
import { nextNumber } from "./number-notes.ts";
import { placeForNote } from "./place-for-note.ts";
import { footnoteNameProblem } from "./rename-footnote.ts";

/** What a new footnote is to be; of what is left out, the next number and an empty note. */
export interface NewFootnote {
	readonly label?: string | undefined;
	/** Several paragraphs are parted by blank lines. */
	readonly text?: string | undefined;
}

/** Edits that add a footnote, and where the cursor goes in the text after them: to the end of the note. */
export type FootnoteInsertion = { readonly edits: readonly TextEdit[]; readonly cursor: number } | Refusal;

/** The mark without a note at `offset`: its label, and where it starts. */
function undefinedMarkAt({ body }: Post, offset: number) {
	return body.footnoteUses.find(({ isDefined, range }) => !isDefined && touchesOffset(range, offset));
}

/** Why no footnote can be inserted at `offset`, asked before the writer is. */
export function refuseFootnoteAt(post: Post, offset: number): Refusal | undefined {
	const refusal = refuseFootnotes(post);
	if (refusal) return refusal;
	if (post.frontMatter.state === "unclosed")
		return { refusal: l10n.t("Close the front matter with a line --- first.") };
	if (offset < post.body.range.start)
		return { refusal: l10n.t("Move the cursor below the front matter first.") };
	return undefined;
}

/**
 * Puts a mark at the cursor and its note where the post's notes stand, in the order of the marks; without notes, at the end of the
 * post. A mark at the cursor that has no note gets one.
 */
export function insertFootnote(
	post: Post,
	offset: number,
	{ label: given, text = "" }: NewFootnote = {},
): FootnoteInsertion {
	const refusal = refuseFootnoteAt(post, offset);
	if (refusal) return refusal;
	const found = undefinedMarkAt(post, offset);
	const asked = given?.trim().replace(/^\^/, "");
	const open = found && (asked === undefined || found.label === asked) ? found : undefined;
	const label = open?.label ?? asked ?? nextNumber(post);
	const problem = footnoteNameProblem(post, label, open && label);
	if (problem !== undefined) return { refusal: problem };
	const at = open?.range.start ?? behindLink(post, offset);
	const mark = open ? [] : [insertAt(at, `[^${label}]`)];
	const doubt = doubtAt(post, at);
	if (doubt) return doubt;
	const place = placeForNote(post, { label, offset: at }, text.includes("\n"));
	const shut = place.isNewList ? (openAtEnd(post) ?? openHtmlAt(post, place.offset)) : undefined;
	if (shut !== undefined) return { refusal: shut };
	const note = `[^${label}]: ${indentText(text, dominantLineEnd(post.text))}`;
	const edits: readonly TextEdit[] = [...mark, insertAt(place.offset, place.before + note + place.after)];
	if (!isRead(post, edits, label, at)) return notRead(post.text, at);
	const markLength = mark.length > 0 && at <= place.offset ? label.length + 3 : 0;
	return { edits, cursor: place.offset + markLength + place.before.length + note.length };
}

const DEFINITION_LINE = /^[ \t>]*\[(?!\^)[^[\]]{1,999}\]:/;

/** Why a mark at `offset` might not be read: some engines take the line for a definition, or the note round it for text or code. */
function doubtAt(post: Post, offset: number): Refusal | undefined {
	const { text } = post;
	const line = text.slice(lineStartAt(text, offset), lineEndAt(text, offset));
	if (DEFINITION_LINE.test(line)) return notRead(text, offset);
	const entry = noteEntries(post).find(({ range }) => touchesOffset(range, offset));
	const contested = entry && contestedNotes(post).get(entry.label);
	return contested?.kind === "below-text" || contested?.kind === "two-blanks"
		? { refusal: l10n.t("Nothing was changed: {0}", contested.reason) }
		: undefined;
}

function notRead(text: string, offset: number): Refusal {
	return {
		refusal: l10n.t(
			"Move the cursor into the text first: a footnote in line {0} would not be read.",
			lineNumberAt(text, offset),
		),
	};
}

/** Behind the link, the image, the code or the other mark at `offset`: not every engine reads a mark within them. */
function behindLink({ text, body }: Post, offset: number): number {
	const defined = new Set(body.definitions.map(({ label }) => label));
	const line = textRange(lineStartAt(text, offset), lineEndAt(text, offset));
	const references = [...findMentions(text, line)]
		.filter(({ range }) => defined.has(normalizeLabel(text.slice(range.start, range.end))))
		.map(({ range }) => ({ range: textRange(range.start - 1, range.end + 1) }));
	const spans = [...references, ...body.codes.filter(({ syntax }) => syntax === "span")];
	return [...body.links, ...body.images, ...body.unresolved, ...body.footnoteUses, ...spans].reduce(
		(furthest, { range }) =>
			range.start < offset && offset < range.end ? Math.max(furthest, range.end) : furthest,
		offset,
	);
}

/** Whether with the edits the mark leads to the note, the note ends where it was written to, and all else reads as before. */
function isRead(post: Post, edits: readonly TextEdit[], label: string, at: number): boolean {
	if (changedLine(post, edits, { added: label }) !== undefined) return false;
	const after = readPost(applyEdits(post.text, edits), post.facts, post);
	const shift = edits.reduce((sum, { range, newText }) => (range.start < at ? sum + newText.length : sum), 0);
	const marks = after.body.footnoteUses.filter((use) => use.label === label && use.isDefined);
	const note = edits.at(-1)?.newText.trim() ?? "";
	const entry = noteEntries(after).find((one) => one.label === label);
	return (
		marks.some(({ range }) => range.start === at + shift) &&
		entry !== undefined &&
		after.slice(entry.range) === note.trim()
	);
}

/** A note's text as Markdown wants it: lines below the first are indented. */
function indentText(text: string, lineEnd: string): string {
	const [first = "", ...rest] = text.trim().split(/\r\n|\r|\n/);
	return [first, ...rest.map((line) => (line.trim() === "" ? "" : `    ${line}`))].join(lineEnd);
}
