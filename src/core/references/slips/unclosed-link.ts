import type { UnresolvedReference } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { insertAt } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import { type LinkSlip, LONGEST_LINK } from "./link-slip.ts";

/** An address up to a blank or a mark of Chinese, Japanese or Korean text. */
const OPENED = /^\((https?:\/\/[^\s<>\u3000-\u303f\uff00-\uffef]+)/i;
/** What ends the sentence or the emphasis, not the address. */
const BEHIND = /[.,;:!?*"'”’\]]+$/;

/** `[Rust](https://en.wikipedia.org/wiki/Rust_(language)`: the last round bracket is missing. */
export function findUnclosedLink({ text }: Post, { range }: UnresolvedReference): LinkSlip | undefined {
	const address = OPENED.exec(text.slice(range.end, range.end + LONGEST_LINK))?.[1];
	if (address === undefined || !isOneShort(address)) return undefined;
	const end = range.end + 1 + address.replace(BEHIND, "").length;
	return { range: textRange(range.start, end), edits: [insertAt(end, ")")] };
}

/** Whether the address closes each bracket that it opens, and so leaves the link's own open. */
function isOneShort(address: string): boolean {
	let open = 0;
	for (const unit of address) {
		if (unit === "(") open++;
		else if (unit === ")" && --open < 0) return false;
	}
	return open === 0;
}
