import { mayDiffer } from "../../dialects/markdown-differences.ts";
import type { Link } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { indexRanges } from "../../text/range-index.ts";
import { sliceRange } from "../../text/text-range.ts";
import { findNeighbours } from "./bracket-neighbours.ts";
import { htmlElements } from "./open-html.ts";
import type { ContestedReason } from "./reasons.ts";

/** Tells of a link why the post's engine may read it otherwise; undefined where it cannot. */
export function linkDoubts(post: Post): (link: Link) => ContestedReason | undefined {
	const { text, dialect } = post;
	const isInHtml = indexRanges(htmlElements(post));
	const hasNeighbours = mayDiffer(dialect, "joinsSpacedBrackets") ? findNeighbours(post) : () => false;
	const takesNoShortcutImages = mayDiffer(dialect, "takesNoShortcutImages");
	const makesTables = mayDiffer(dialect, "makesTablesOfBars");
	const isInTable = indexRanges(post.body.barTables.map(({ range }) => range));
	return (link) => {
		if (isInHtml(link.range)) return "html";
		if (isInTable(link.range)) return "bar";
		if (makesTables && sliceRange(text, link.range).includes("|")) return "bar";
		if (takesNoShortcutImages && link.kind === "image" && link.syntax === "shortcut") return "text";
		return hasNeighbours(link) ? "neighbour" : undefined;
	};
}
