import type { Link } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import { isNumber } from "../number-labels.ts";
import type { LinkSlip } from "./link-slip.ts";

/** `(the deck)[1]`. In a post with citations the brackets may be meant. */
export function findSwappedLabel(
	{ text, body }: Post,
	{ syntax, label, labelRange, range }: Link,
): LinkSlip | undefined {
	if (syntax !== "shortcut" || label === undefined || labelRange === undefined || !isNumber(label))
		return undefined;
	const before = text.slice(Math.max(body.range.start, range.start - 70), range.start);
	const words = /(?:^|[\s(])\(([^()[\]\r\n\d]{1,60})\)$/.exec(before)?.[1];
	if (words === undefined) return undefined;
	const start = range.start - words.length - 2;
	return {
		range: textRange(start, range.end),
		edits: [replaceRange(textRange(start, range.start), `[${words}]`)],
	};
}

/** Whether numbers in single brackets also stand behind plain words, as sources do. */
export function hasCitations({ body, text }: Post): boolean {
	return body.links.some(
		({ syntax, label, range }) =>
			syntax === "shortcut" && isNumber(label ?? "") && text[range.start - 1] !== ")",
	);
}
