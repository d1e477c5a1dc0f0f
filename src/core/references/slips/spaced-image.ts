import type { Link } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { LinkSlip } from "./link-slip.ts";

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]\S*)?$/i;
/** Behind a word, the mark ends an exclamation. */
const MARK = /(?:^|[\s(>|*])!([ \t]+)$/;

/** `! [Hall](hall.jpg)`: with the space, a picture is a link behind an exclamation mark. */
export function findSpacedImage(
	{ text }: Post,
	{ kind, syntax, range, destination }: Link,
): LinkSlip | undefined {
	if (kind !== "link" || syntax === "html" || syntax === "autolink" || !PICTURE.test(destination))
		return undefined;
	const gap = MARK.exec(text.slice(Math.max(0, range.start - 12), range.start))?.[1];
	if (gap === undefined) return undefined;
	const start = range.start - gap.length;
	return { range: textRange(start - 1, range.end), edits: [replaceRange(textRange(start, range.start), "")] };
}
