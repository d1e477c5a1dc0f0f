import { mayDiffer } from "../../dialects/markdown-differences.ts";
import type { Link } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { sliceRange } from "../../text/text-range.ts";
import type { ContestedReason } from "./reasons.ts";

/** Escapes, code, and where a picture in the text stands. */
const NO_DELIMITERS = /\\.|`[^`]*`|\]\([^)]*\)/g;
const PAIR = /\*\*?[^*]+\*\*?|__?[^_]+__?(?![\p{L}\p{N}])/gu;
const WITHIN_WORD = /\p{L}_+(?=\p{L})/gu;

/** A reason where a link's text and its address should not stand beside each other, or part. */
export function emphasisDoubt({ text, dialect }: Post, { textRange }: Link): ContestedReason | undefined {
	const mayPair =
		mayDiffer(dialect, "readsEmphasisBeforeLinks") && hasLoneDelimiter(sliceRange(text, textRange));
	return mayPair ? "emphasis" : undefined;
}

/** Whether a link's text holds a `*` or `_` of its own that kramdown, to which emphasis comes before links, may pair with one in the address. */
function hasLoneDelimiter(text: string): boolean {
	if (!/[*_]/.test(text)) return false;
	const rest = text.replace(NO_DELIMITERS, "").replace(WITHIN_WORD, "").replace(PAIR, "");
	return /[*_]/.test(rest);
}
