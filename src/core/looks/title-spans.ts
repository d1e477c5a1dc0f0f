import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Span } from "./span.ts";

/** When a talk was: "14:00", "10h30 – 11h15", "2:00 pm to 2:45 pm". */
export const TIME =
	/\d{1,2}[:h.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:[-–—]|to|bis|à|a)\s?\d{1,2}[:h.]\d{2}(?:\s?[ap]\.?m\.?)?)?/i;
const TIME_FIRST = new RegExp(`^(?:${TIME.source})(?=\\s*[-–—:|·]?\\s+\\S)`, "i");
const NUMBER_FIRST = /^(\d{1,2})(?=[.)]\s+\S)/;
const PICTURES_FIRST = /^(?:\p{Extended_Pictographic}(?:\u{fe0f}|\u{200d}|[\u{1f3fb}-\u{1f3ff}])*)+\s*/u;
const QUOTES: Readonly<Record<string, string>> = {
	'"': '"',
	"“": "”",
	"„": "“",
	"«": "»",
	"「": "」",
	"『": "』",
	"‘": "’",
};

/** A session's title in its line, and what stands there of a number or time before it. */
export function titleSpans(
	post: Post,
	{ titleRange }: Session,
): { title: TextRange; spans: readonly Span[] } {
	const spans: Span[] = [];
	let { start, end } = titleRange;
	const left = () => post.text.slice(start, end);
	start += PICTURES_FIRST.exec(left())?.[0].length ?? 0;
	const number = NUMBER_FIRST.exec(left());
	if (number) {
		spans.push(numberSpan(post, { start, end: start + number[0].length }));
		start += number[0].length + (/^[.)]\s+/.exec(left().slice(number[0].length))?.[0].length ?? 0);
	}
	const time = TIME_FIRST.exec(left())?.[0];
	if (time !== undefined) {
		spans.push(wordSpan(post, "time", { start, end: start + time.length }));
		start += time.length + (/^\s*[-–—:|·]?\s+/.exec(left().slice(time.length))?.[0].length ?? 0);
	}
	const closer = QUOTES[post.text[start] ?? ""];
	if (closer !== undefined && end - start > 2 && post.text[end - 1] === closer) {
		start++;
		end--;
	}
	// Pictures and quotation marks may stand around a link that is the rest.
	const link = post.body.links.find(
		({ range, textRange }) =>
			range.start <= start && start <= textRange.start && textRange.end <= end && end <= range.end,
	);
	const title = link ? link.textRange : { start, end };
	spans.push({
		range: title,
		piece: () => ({ kind: "title" }),
		tell: (values) => {
			values.title = post.slice(title);
		},
	});
	return { title, spans };
}

export function numberSpan(post: Post, range: TextRange): Span {
	return {
		range,
		piece: () => ({ kind: "number" }),
		tell: (values) => {
			values.number = Number(post.slice(range));
		},
	};
}

export function wordSpan(post: Post, kind: "time" | "room" | "id", range: TextRange): Span {
	return {
		range,
		piece: () => ({ kind }),
		tell: (values) => {
			values[kind] = post.slice(range);
		},
	};
}
