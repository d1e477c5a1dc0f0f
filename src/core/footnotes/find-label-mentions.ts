import type { Post } from "../post/post.ts";
import { isCertainCode } from "../references/contested/certain-code.ts";
import { isEscaped } from "../text/is-escaped.ts";
import { indexRanges } from "../text/range-index.ts";
import { type TextRange, textRange } from "../text/text-range.ts";

/** `[^label]` where it is neither a mark nor a note to Recap: in HTML, comments, template tags, alternative texts and the like. */
export interface LabelMention {
	readonly label: string;
	readonly range: TextRange;
}

const MARK = /\[\^([^[\]\r\n]{1,999})\]/g;

/** The mentions that an engine may read, or that the writer may bring back; what is certainly code is left out. */
export function* findLabelMentions(post: Post): Generator<LabelMention> {
	const { text, body } = post;
	const read = new Set(
		[...body.footnoteUses, ...body.footnotes].map(({ labelRange }) => labelRange.start - 2),
	);
	const isCode = indexRanges(
		body.codes.filter((code) => isCertainCode(text, code)).map(({ range }) => range),
	);
	for (const { 0: written, 1: label = "", index } of text
		.slice(body.range.start, body.range.end)
		.matchAll(MARK)) {
		const range = textRange(body.range.start + index, body.range.start + index + written.length);
		if (read.has(range.start) || isEscaped(text, range.start) || isCode(range)) continue;
		yield { label, range };
	}
}
