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
 * backslashes of escapes, HTML tags. Of entities those that WordPress and editors write are read, each as one unit. `linksByStart` holds the body's links and images.
 * More than `enough` units of visible text are not read on.
 */
export function visibleText(
	source: string,
	range: TextRange,
	linksByStart: ReadonlyMap<number, Link>,
	enough = Number.POSITIVE_INFINITY,
): VisibleText {
	let text = "";
	const offsets: number[] = [];
	const add = (from: number, to: number) => {
		let at = from;
		while (at < to && text.length <= enough) {
			PLAIN.lastIndex = at;
			if (PLAIN.test(source)) {
				const end = Math.min(PLAIN.lastIndex, to);
				text += source.slice(at, end);
				while (at < end) offsets.push(at++);
				continue;
			}
			const link = linksByStart.get(at);
			if (link && link.range.end <= range.end && link.textRange.start > at) {
				if (link.kind === "link" && !isAnchorMark(link)) add(link.textRange.start, link.textRange.end);
				at = link.range.end;
				continue;
			}
			const skipped = unseenLength(source, at, to);
			if (skipped > 0) {
				at += skipped;
				continue;
			}
			const entity = source[at] === "&" ? entityAt(source, at, to) : undefined;
			if (entity) {
				text += entity.character;
				offsets.push(at);
				at += entity.length;
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

/** What stands for itself: links and images begin with one of the other characters, and so does everything that is left out. */
const PLAIN = /[^[!<&\\*_`\n]+/y;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const TAG = /<\/?[a-z][^<>]*>/iy;

/** The characters that blog engines write as entities in titles. */
const NAMED: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: " ",
	hellip: "…",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	laquo: "«",
	raquo: "»",
};
const ENTITY = /&(?:#(\d{1,5})|#[xX]([\da-fA-F]{1,4})|([a-z]{2,6}));/y;

function entityAt(
	source: string,
	at: number,
	end: number,
): { character: string; length: number } | undefined {
	ENTITY.lastIndex = at;
	const found = ENTITY.exec(source);
	if (!found || at + found[0].length > end) return undefined;
	const [, decimal, hexadecimal, name] = found;
	const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
	const character =
		code !== undefined && code >= 32 && code <= 0xffff ? String.fromCharCode(code) : NAMED[name ?? ""];
	return character === undefined ? undefined : { character, length: found[0].length };
}

/** The `#` or `¶` that documentation engines put behind headings. */
function isAnchorMark({ destination, text }: Link): boolean {
	return destination.startsWith("#") && /^[#¶§]?$/.test(text ?? "");
}

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
