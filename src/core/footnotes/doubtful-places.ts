import type { Post } from "../post/post.ts";
import { countWhile } from "../text/count-while.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import { footnoteHabits } from "./habits.ts";
import { isLong, type NoteEntry, noteEntries } from "./note-entries.ts";

/** Where the post's engine may begin or end a note otherwise than Recap. */
export type NotePlaceDoubt = "below-text" | "above-text" | "unindented" | "two-blanks";

/** The notes of which the post's engine may take more or less for the note. */
export function* doubtfulPlaces(
	post: Post,
): Generator<{ readonly entry: NoteEntry; readonly doubt: NotePlaceDoubt }> {
	const habits = footnoteHabits(post);
	const entries = noteEntries(post);
	let isDoubtful = false;
	for (const [at, entry] of entries.entries()) {
		const before = entries[at - 1];
		const isBelowNote = before?.linesRange.end === entry.linesRange.start && !isBlankAbove(post, entry);
		const swallows = isBelowNote && isLong(post, before) && habits.wantsBlankBetween;
		isDoubtful = isBelowNote
			? isDoubtful || swallows === true
			: habits.wantsBlankAbove !== undefined &&
				isBelowText(post, entry, habits.wantsBlankAbove === "below-quotes");
		if (isDoubtful) {
			yield { entry, doubt: "below-text" };
			if (swallows && before) yield { entry: before, doubt: "above-text" };
		} else if (habits.wantsBlankBelow && isAboveText(post, entry)) yield { entry, doubt: "above-text" };
		else if (habits.endsAtUnindentedLine && goesOnUnindented(post, entry))
			yield { entry, doubt: "unindented" };
		else if (habits.endsAtTwoBlanks && holdsTwoBlanks(post, entry)) yield { entry, doubt: "two-blanks" };
	}
}

/** Whether the body starts here, or the line above holds nothing. */
function isBlankAbove({ text, body }: Post, { linesRange: { start } }: NoteEntry): boolean {
	if (start <= body.range.start) return true;
	const end = start - (text.startsWith("\r\n", start - 2) ? 2 : 1);
	return text.slice(Math.max(body.range.start, lineStartAt(text, end)), end).trim() === "";
}

/** Whether text, or only a quote, stands right above. */
function isBelowText(post: Post, entry: NoteEntry, isAboutQuotes: boolean): boolean {
	if (isBlankAbove(post, entry)) return false;
	const { blocks } = post.body;
	const above =
		blocks[countWhile(blocks.length, (at) => (blocks[at]?.range.start ?? 0) < entry.linesRange.start) - 1];
	if (above === undefined || isAboutQuotes) return above?.kind === "blockquote";
	if (above.kind === "code") return !/^ {0,3}(?:```|~~~)/.test(post.slice(above.range));
	return (
		above.kind === "paragraph" ||
		above.kind === "list" ||
		above.kind === "blockquote" ||
		above.kind === "table"
	);
}

const NEXT_LINE = /[^\r\n]*/y;

function isAboveText(post: Post, entry: NoteEntry): boolean {
	const { text, body } = post;
	const { end } = entry.linesRange;
	if (end >= body.range.end) return false;
	NEXT_LINE.lastIndex = end;
	const line = NEXT_LINE.exec(text)?.[0].trim() ?? "";
	return line !== "" && !noteEntries(post).some(({ linesRange }) => linesRange.start === end);
}

function goesOnUnindented({ text }: Post, { range }: NoteEntry): boolean {
	const [, ...rest] = text.slice(range.start, range.end).split(/\r\n|\r|\n/);
	return rest.some((line) => line.trim() !== "" && !/^(?: {4}| {0,3}\t)/.test(line));
}

function holdsTwoBlanks({ text }: Post, { range }: NoteEntry): boolean {
	return /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.test(text.slice(range.start, range.end));
}
