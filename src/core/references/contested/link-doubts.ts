import { mayReadOtherwise } from "../../dialects/markdown-differences.ts";
import type { Link } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { indexRanges } from "../../text/range-index.ts";
import { sliceRange } from "../../text/text-range.ts";
import { findNeighbours } from "./bracket-neighbours.ts";
import { htmlElements } from "./open-html.ts";
import type { ContestedReason } from "./reasons.ts";

/** An image by a shortcut, or a link right behind an exclamation mark, which an address would make an image. */
function isBehindMark(text: string, { kind, syntax, range }: Link): boolean {
	return kind === "image" ? syntax === "shortcut" : text[range.start - 1] === "!";
}

/** One that is no image's and not escaped. */
const BRACKET = /(?<![!\\])\[/;

/** Tells of a link why the post's engine may read it otherwise; undefined where it cannot. */
export function linkDoubts(post: Post): (link: Link) => ContestedReason | undefined {
	const { text, dialect } = post;
	const isInHtml = indexRanges(mayReadOtherwise(post.dialect) ? htmlElements(post) : []);
	const isOld = mayReadOtherwise(dialect);
	const hasNeighbours = isOld ? findNeighbours(post) : () => false;
	const takesNoShortcutImages = mayReadOtherwise(dialect);
	const makesTables = mayReadOtherwise(dialect);
	const isInTable = indexRanges(post.body.barTables.map(({ range }) => range));
	return (link) => {
		if (isInHtml(link.range)) return "html";
		if (isInTable(link.range)) return "bar";
		if (makesTables && sliceRange(text, link.range).includes("|")) return "bar";
		if (takesNoShortcutImages && link.syntax !== "inline" && isBehindMark(text, link)) return "text";
		// Whether brackets in a link's text are a link depends on how the outer one is written.
		if (isOld && BRACKET.test(sliceRange(text, link.textRange))) return "neighbour";
		return hasNeighbours(link) ? "neighbour" : undefined;
	};
}
