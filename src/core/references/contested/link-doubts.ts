import { mayDiffer, mayReadOtherwise } from "../../dialects/markdown-differences.ts";
import type { Link } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { indexRanges } from "../../text/range-index.ts";
import { sliceRange, type TextRange } from "../../text/text-range.ts";
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
	const isInHtml = indexRanges(htmlElements(post));
	const isOld = mayDiffer(dialect, "joinsSpacedBrackets");
	const hasNeighbours = isOld ? findNeighbours(post) : () => false;
	const takesNoShortcutImages = mayDiffer(dialect, "takesNoShortcutImages");
	const makesTables = mayDiffer(dialect, "makesTablesOfBars");
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

/** The same for links that stay written as they are: of an engine whose Markdown is known little is in doubt. */
export function usesInDoubt(post: Post): (link: Link) => ContestedReason | undefined {
	const { text, dialect, body } = post;
	if (mayReadOtherwise(dialect)) return linkDoubts(post);
	const isOld = mayDiffer(dialect, "joinsSpacedBrackets");
	const isInTable = indexRanges(body.barTables.map(({ range }) => range));
	const takesNoShortcutImages = mayDiffer(dialect, "takesNoShortcutImages");
	return (link) => {
		if (isInTable(link.range)) return "bar";
		if (takesNoShortcutImages && link.syntax !== "inline" && isBehindMark(text, link)) return "text";
		return isOld && BRACKET.test(sliceRange(text, link.textRange)) ? "neighbour" : undefined;
	};
}

/** The texts of links that hold brackets of their own: to PHP Markdown and Python-Markdown these may be links as well. */
export function textsWithBrackets({ text, dialect, body }: Post): readonly TextRange[] {
	if (!mayDiffer(dialect, "joinsSpacedBrackets")) return [];
	return body.links
		.map(({ textRange: shown }) => shown)
		.filter((shown) => BRACKET.test(sliceRange(text, shown)));
}
