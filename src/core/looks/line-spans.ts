import type { Post } from "../post/post.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import type { Span } from "./span.ts";
import { numberSpan, TIME, wordSpan } from "./title-spans.ts";

/** Indentation, quote marks, heading marks and list markers. */
export const LINE_PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)*(?:#{1,6}[ \t]+)?/;
/** An id that a heading gives itself is no other's. */
const OWN_ID = /\s?\{:?\s?#[^\s{}]+\s?\}/;
/** Lines below the title that may say when and where. */
const LINES_WITH_TIMES = 3;

/** The spans of a line, the outer of two first; in one of the first lines also when and where the session was. */
export function spansIn(post: Post, line: TextRange, spans: readonly Span[], order: number): readonly Span[] {
	const here = spans.filter(({ range }) => containsRange(line, range));
	const withTime = order < LINES_WITH_TIMES ? [...here, ...timeSpans(post, line, here)] : here;
	const sorted = [...withTime].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
	return order === 0
		? [...numberBefore(post, line, sorted), ...sorted, ...idBehind(post, line, sorted)]
		: sorted;
}

/** "Talk 3: …": the number between the heading's marks and its title. */
function numberBefore(post: Post, line: TextRange, [first]: readonly Span[]): readonly Span[] {
	const prefix = LINE_PREFIX.exec(post.slice(line))?.[0].length ?? 0;
	const before = first ? post.text.slice(line.start + prefix, first.range.start) : "";
	const number = /\d{1,2}(?=[\s:：.)#–-]*$)/.exec(before);
	if (!number) return [];
	const start = line.start + prefix + number.index;
	return [numberSpan(post, { start, end: start + number[0].length })];
}

function idBehind(post: Post, line: TextRange, spans: readonly Span[]): readonly Span[] {
	const from = Math.max(line.start, ...spans.map(({ range }) => range.end));
	const id = OWN_ID.exec(post.text.slice(from, line.end));
	const start = from + (id?.index ?? 0);
	return id ? [wordSpan(post, "id", { start, end: start + id[0].length })] : [];
}

function timeSpans(post: Post, line: TextRange, spans: readonly Span[]): readonly Span[] {
	const written = post.slice(line);
	const time = written.length > 200 ? null : TIME.exec(written);
	const isFree = (range: TextRange) =>
		!spans.some((span) => span.range.start < range.end && range.start < span.range.end);
	if (!time) return [];
	const start = line.start + time.index;
	const range = { start, end: start + time[0].length };
	if (!isFree(range) || (/[\p{L}]{3}/u.test(written.slice(0, time.index)) && spans.length === 0)) return [];
	const behind = /^(\s*(?:[,·|–—-]|in|@)\s*)([^,·|*_()[\]{}<>]{1,40})/u.exec(
		post.text.slice(range.end, line.end),
	);
	const place = behind?.[2]?.trimEnd() ?? "";
	const roomStart = range.end + (behind?.[1]?.length ?? 0);
	const room = { start: roomStart, end: roomStart + place.length };
	const hasRoom = /\p{L}/u.test(place) && isFree(room) && !/[.!?]\s/.test(place);
	return [wordSpan(post, "time", range), ...(hasRoom ? [wordSpan(post, "room", room)] : [])];
}
