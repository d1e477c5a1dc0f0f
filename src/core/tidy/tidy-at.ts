import type { Post } from "../post/post.ts";
import { indexRanges } from "../text/range-index.ts";
import { type TextRange, touchesRange } from "../text/text-range.ts";
import { headingLevels } from "./heading-level.ts";
import { readPassages } from "./passages.ts";
import { findShortLines } from "./short-lines.ts";
import type { Tidied } from "./tidy-part.ts";
import { tidyPost } from "./tidy-post.ts";
import { toHeading } from "./titles.ts";

/** What the lines at a place can become. */
export interface TidiedAt extends Tidied {
	/** The line is most likely the caption of a lost picture, whatever else it may have been. */
	readonly isLikelyCaption: boolean;
}

/** What can be made of the lines at a place: the likeliest first, and whatever else a short line may have been. */
export function tidyAt(post: Post, place: TextRange): TidiedAt {
	const { parts, captions } = tidyPost(post, place);
	const others = parts
		.filter(({ kind }) => kind !== "heading" && kind !== "session")
		.map(({ range }) => range);
	const lines = findShortLines(post, readPassages(post), indexRanges(others)).filter(
		(line) => line !== undefined && touchesRange(line.range, place),
	);
	const levelAt = headingLevels(post);
	const made = lines.flatMap((line) =>
		line ? [toHeading(levelAt, line.range, false), toHeading(levelAt, line.range, true)] : [],
	);
	const isFirst = (kind: string, range: TextRange) =>
		parts.some((part) => part.kind === kind && touchesRange(part.range, range));
	return {
		parts: [...parts, ...made.filter(({ kind, range }) => !isFirst(kind, range))],
		captions: captions.length > 0 ? captions : lines.flatMap((line) => line?.range ?? []),
		isLikelyCaption: parts.length === 0 && captions.length > 0,
	};
}
