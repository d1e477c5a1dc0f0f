import type { Post } from "../post/post.ts";
import { indexRanges } from "../text/range-index.ts";
import { type TextRange, touchesRange } from "../text/text-range.ts";
import { findArchiveTag } from "./archive-tag.ts";
import { findBullets } from "./bullets.ts";
import { findFrontFields } from "./front-fields.ts";
import { findLeftovers } from "./leftovers.ts";
import { readPassages } from "./passages.ts";
import { findShortLines } from "./short-lines.ts";
import type { Tidied, TidyPart } from "./tidy-part.ts";
import { findTitles } from "./titles.ts";
import { findUnfencedCode } from "./unfenced-code.ts";

/**
 * What a text that was pasted from a page has lost or brought along, in the lines of `where` or in all of the post: each part an edit
 * of its own, no two of which touch. Lines that the body's Markdown reads as lists, code, headings or quotes stay. Linear in the text.
 */
export function tidyPost(post: Post, where?: TextRange): Tidied {
	const passages = readPassages(post);
	let parts: readonly TidyPart[] = [];
	let isTaken = indexRanges([]);
	const claim = (found: readonly TidyPart[]) => {
		parts = [...parts, ...found.filter(({ range }) => !isTaken(range))];
		isTaken = indexRanges(parts.map(({ range }) => range));
	};
	const archive = findArchiveTag(post, passages);
	const isMoved = ({ start }: TextRange) => start === archive?.range.start;
	claim(findLeftovers(post.text, passages).filter(({ range }) => !isMoved(range)));
	claim(findUnfencedCode(post, passages));
	claim(findBullets(post, passages));
	const isGone = (range: TextRange) => isTaken(range) || isMoved(range);
	const short = findShortLines(post, passages, isGone);
	const first = passages.findIndex(({ range }) => !isGone(range));
	claim(findFrontFields(post, passages, { title: first < 0 ? undefined : short[first], archive }));
	const { headings, captions } = findTitles(post, passages, isGone);
	claim(headings);
	const sorted = keepApart([...parts].sort((a, b) => a.range.start - b.range.start));
	const isWanted = ({ range }: { readonly range: TextRange }) =>
		where === undefined || touchesRange(where, range);
	return {
		parts: sorted.filter(isWanted),
		captions: captions.filter((range) => isWanted({ range })),
	};
}

/** Two lines that go, of one part or of two, may both take the blank line between them: the second leaves it to the first. */
function keepApart(parts: readonly TidyPart[]): readonly TidyPart[] {
	let end = 0;
	return parts.map((part) => {
		const edits = part.edits.map((edit) => {
			const { range, newText } = edit;
			const isRemoval = newText === "" && range.start < end && end <= range.end;
			const start = isRemoval ? end : range.start;
			end = Math.max(end, range.end);
			return { range: { start, end: range.end }, newText };
		});
		return { ...part, edits };
	});
}
