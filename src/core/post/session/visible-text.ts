import type { TextRange } from "../../text/text-range.ts";
import type { Link } from "../body-model.ts";

/** Text as a reader sees it, with where each of its UTF-16 units stands in the source. */
export interface VisibleText {
	readonly text: string;
	/** One offset for each unit of `text`, and one more: where the source ends. */
	readonly offsets: readonly number[];
}

/**
 * Leaves out of a line's source what readers do not see: link syntax (their text stays), images, `*`, `_` and backtick marks,
 * backslashes of escapes, HTML tags. Entities stay as written. `linksByStart` holds the body's links and images.
 */
export function visibleText(
	source: string,
	range: TextRange,
	linksByStart: ReadonlyMap<number, Link>,
): VisibleText {
	let text = "";
	const offsets: number[] = [];
	const add = (from: number, to: number) => {
		let at = from;
		while (at < to) {
			const link = linksByStart.get(at);
			if (link && link.range.end <= range.end && link.textRange.start > at) {
				if (link.kind === "link") add(link.textRange.start, link.textRange.end);
				at = link.range.end;
				continue;
			}
			const skipped = unseenLength(source, at, to);
			if (skipped > 0) {
				at += skipped;
				continue;
			}
			if (source[at] === "\\" && at + 1 < to && ASCII_PUNCTUATION.test(source[at + 1] ?? "")) at++;
			text += source[at];
			offsets.push(at);
			at++;
		}
	};
	add(range.start, range.end);
	offsets.push(range.end);
	return { text, offsets };
}

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const TAG = /<\/?[a-z][^<>]*>/iy;

/** How many units at `at` a reader does not see: a run of emphasis or code marks, or a tag. */
function unseenLength(source: string, at: number, end: number): number {
	const unit = source[at];
	if (unit === "`") return 1;
	if (unit === "*" || unit === "_") {
		// Inside a word an underscore is a letter like any other, as in snake_case; a lonely mark between spaces is text.
		if (unit === "_" && isWord(source[at - 1]) && isWord(source[at + 1])) return 0;
		return isSpace(source[at - 1]) && isSpace(source[at + 1]) ? 0 : 1;
	}
	if (unit !== "<") return 0;
	TAG.lastIndex = at;
	const tag = TAG.exec(source);
	return tag && at + tag[0].length <= end ? tag[0].length : 0;
}

function isWord(unit: string | undefined): boolean {
	return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

function isSpace(unit: string | undefined): boolean {
	return unit === undefined || /\s/.test(unit);
}
