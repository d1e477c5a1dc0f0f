import type { Post } from "../../post/post.ts";
import { lineEndAt } from "../../text/line-bounds.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";

/** The first line from the front matter's start on that is not blank. */
export function firstLine({ text, frontMatter }: Post): TextRange {
	const { start } = frontMatter.range;
	const first = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
	return textRange(first, lineEndAt(text, first));
}
