import type { UnresolvedReference } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import { type LinkSlip, LONGEST_LINK } from "./link-slip.ts";

/** `(text)[https://…]` */
export function findSwappedBrackets(
	post: Post,
	{ range, textRange: shown }: UnresolvedReference,
): LinkSlip | undefined {
	const address = post.slice(shown);
	if (!/^https?:\/\/[^\s()<>]+$/i.test(address)) return undefined;
	const from = Math.max(post.body.range.start, range.start - LONGEST_LINK);
	const text = /\(([^()[\]\r\n]+)\)$/.exec(post.text.slice(from, range.start))?.[1];
	if (text === undefined) return undefined;
	const whole = textRange(range.start - text.length - 2, range.end);
	return { range: whole, edits: [replaceRange(whole, `[${text}](${address})`)] };
}
