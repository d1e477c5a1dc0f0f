import type { UnresolvedReference } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { sliceRange, textRange } from "../../text/text-range.ts";
import { type LinkSlip, LONGEST_LINK } from "./link-slip.ts";

const WORDS_AND_ADDRESS = /^\(([^()<>]{1,300}?\s)(https?:\/\/[^\s()<>]+)\)/i;

/** `[Adventures in land](Adventures in land https://…)`: a page's title was pasted together with its address. */
export function findRepeatedText({ text }: Post, reference: UnresolvedReference): LinkSlip | undefined {
	const { range } = reference;
	const [whole, words, address] =
		WORDS_AND_ADDRESS.exec(text.slice(range.end, range.end + LONGEST_LINK)) ?? [];
	if (whole === undefined || words === undefined || address === undefined) return undefined;
	if (bare(words) !== bare(sliceRange(text, reference.textRange))) return undefined;
	const start = range.end + 1;
	return {
		range: textRange(range.start, range.end + whole.length),
		edits: [replaceRange(textRange(start, start + words.length), "")],
	};
}

function bare(words: string): string {
	return words
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}
