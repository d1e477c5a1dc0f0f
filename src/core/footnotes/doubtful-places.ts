import type { FootnoteHabits } from "../flavours/flavour.ts";
import type { Post } from "../post/post.ts";
import { countWhile } from "../text/count-while.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import type { TextRange } from "../text/text-range.ts";
import { footnoteHabits } from "./habits.ts";
import { isLong, type NoteEntry, noteEntries } from "./note-entries.ts";

/** Where the post's engine may begin or end a note otherwise than Recap. */
export type NotePlaceDoubt = "below-text" | "above-text" | "unindented" | "two-blanks" | "empty";

/** The notes of which the post's engine may take more or less for the note. */
export function* doubtfulPlaces(
	post: Post,
): Generator<{ readonly entry: NoteEntry; readonly doubt: NotePlaceDoubt }> {
	const habits = footnoteHabits(post);
	const entries = noteEntries(post);
	let isText = false;
	for (const [at, entry] of entries.entries()) {
		const before = entries[at - 1];
		const above =
			before?.linesRange.end === entry.linesRange.start && !isBlankAbove(post, entry) ? before : undefined;
		const isSwallowed = above !== undefined && swallowsNext(post, above, habits);
		isText = above ? isText || isSwallowed : isBelowText(post, entry, habits);
		const isAlone = entries[at + 1]?.linesRange.start !== entry.linesRange.end;
		const doubt = isText
			? "below-text"
			: habits.wantsBlankBelow && isAlone && isAboveText(post, entry)
				? "above-text"
				: doubtOf(post, entry, habits);
		if (doubt) yield { entry, doubt };
		if (isSwallowed) yield { entry: above, doubt: "above-text" };
	}
}

function doubtOf(post: Post, entry: NoteEntry, habits: FootnoteHabits): NotePlaceDoubt | undefined {
	if (habits.endsAtUnindentedLine && goesOnUnindented(post, entry)) return "unindented";
	if (habits.endsAtTwoBlanks && holdsTwoBlanks(post, entry)) return "two-blanks";
	return habits.fillsEmpty && isEmpty(entry) ? "empty" : undefined;
}

/** Whether a note right below another one belongs to it. */
function swallowsNext(post: Post, entry: NoteEntry, habits: FootnoteHabits): boolean {
	return (
		(habits.wantsBlankBetween === true && isLong(post, entry)) ||
		(habits.fillsEmpty === true && isEmpty(entry))
	);
}

function isEmpty({ range, footnote }: NoteEntry): boolean {
	return range.end === footnote.range.end;
}

/** Whether the body starts here, or the line above holds nothing. */
function isBlankAbove({ text, body }: Post, { linesRange: { start } }: NoteEntry): boolean {
	if (start <= body.range.start) return true;
	const end = start - (text.startsWith("\r\n", start - 2) ? 2 : 1);
	return text.slice(Math.max(body.range.start, lineStartAt(text, end)), end).trim() === "";
}

/** Whether text, or only a quote, stands right above. */
function isBelowText(post: Post, entry: NoteEntry, { wantsBlankAbove }: FootnoteHabits): boolean {
	if (wantsBlankAbove === undefined || isBlankAbove(post, entry)) return false;
	const { blocks } = post.body;
	const above =
		blocks[countWhile(blocks.length, (at) => (blocks[at]?.range.start ?? 0) < entry.linesRange.start) - 1];
	if (above === undefined) return false;
	if (wantsBlankAbove === "below-quotes") return above.kind === "blockquote" || above.kind === "table";
	if (above.kind === "code") return !/^ {0,3}(?:```|~~~)/.test(post.slice(above.range));
	return (
		above.kind === "paragraph" ||
		above.kind === "list" ||
		above.kind === "blockquote" ||
		above.kind === "table"
	);
}

const NEXT_LINE = /[^\r\n]*/y;

/** Whether the line right below has something on it. */
function isAboveText({ text, body }: Post, { linesRange: { end } }: NoteEntry): boolean {
	if (end >= body.range.end) return false;
	NEXT_LINE.lastIndex = end;
	return (NEXT_LINE.exec(text)?.[0].trim() ?? "") !== "";
}

function goesOnUnindented({ text }: Post, { range }: NoteEntry): boolean {
	const [, ...rest] = linesOf(text, range);
	return rest.some((line) => line.trim() !== "" && !/^(?: {4}| {0,3}\t)/.test(line));
}

function holdsTwoBlanks({ text }: Post, { range }: NoteEntry): boolean {
	const isBlank = linesOf(text, range).map((line) => line.trim() === "");
	return isBlank.some((blank, at) => blank && isBlank[at + 1] === true);
}

function linesOf(text: string, { start, end }: TextRange): readonly string[] {
	return text.slice(start, end).split(/\r\n|\r|\n/);
}
