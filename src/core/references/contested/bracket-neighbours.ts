import { mayDiffer } from "../../dialects/markdown-differences.ts";
import type { Link } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { indexRanges } from "../../text/range-index.ts";
import { sliceRange, textRange } from "../../text/text-range.ts";
import { findOuterBrackets } from "./outer-brackets.ts";
import { isReadAlike, writtenTarget } from "./target-form.ts";
import { unsureLabels } from "./unsure-labels.ts";

const FURTHEST = 60;
/** A gap that kramdown, PHP Markdown and Python-Markdown look past between `[text]` and `[label]`. */
const BEFORE = /\]([ \t]*(?:(?:\r\n|\r|\n)[ \t>]*)?!?)$/;
const AFTER = /^(?:[ \t]*(?:(?:\r\n|\r|\n)[ \t>]*)?\[(?!\^)|\()/;
/** A line that begins as a definition does. */
const DEFINITION_LINE = /^[ \t>*+\-\d.)]*\[[^\]\r\n]+\][ \t]?:.*$/gm;

/** Tells of a link whether other brackets stand so near, or around it, that some readers take them together. */
export function findNeighbours(post: Post): (link: Link) => boolean {
	const { text, body } = post;
	const isInBrackets = indexRanges(findOuterBrackets(post));
	const isInDefinition = indexRanges(
		[...text.slice(body.range.start, body.range.end).matchAll(DEFINITION_LINE)].map(({ 0: line, index }) =>
			textRange(body.range.start + index, body.range.start + index + line.length),
		),
	);
	const makesTables = mayDiffer(post.dialect, "makesTablesOfBars");
	const unsure = unsureLabels(post);
	const isTakenWhole = ({ kind, syntax, label, range }: Link) =>
		kind === "link" &&
		(syntax === "full" || syntax === "collapsed") &&
		!unsure.has(label ?? "") &&
		!(makesTables && sliceRange(text, range).includes("|"));
	/** Where references end that every reader takes whole: what follows stands alone. */
	const ends = new Set<number>();
	const found = new Set<number>();
	/** Up to here Python-Markdown may look for the end of an address that no reader is sure about. */
	let unsureTo = -1;
	for (const link of [...body.links, ...body.images].sort((a, b) => a.range.start - b.range.start)) {
		const { kind, range, textRange: shown, syntax } = link;
		const { start, end } = range;
		const gap = BEFORE.exec(text.slice(Math.max(0, start - FURTHEST), start))?.[1];
		const isAlone =
			end > unsureTo &&
			!isInBrackets(range) &&
			!isInDefinition(range) &&
			// kramdown takes a line that begins with `[[a]: …` for a definition.
			!sliceRange(text, shown).includes("]:") &&
			(gap === undefined || ends.has(start - gap.length)) &&
			// Of an image Python-Markdown first takes the second brackets for the text of a reference.
			!((syntax === "shortcut" || kind === "image") && AFTER.test(text.slice(end, end + FURTHEST)));
		if (syntax === "inline" && end > unsureTo && !isReadAlike(writtenTarget(text, link) ?? "", post.dialect))
			unsureTo = paragraphEnd(text, end);
		if (!isAlone) found.add(start);
		else if (isTakenWhole(link)) ends.add(end);
	}
	return ({ range }) => found.has(range.start);
}

const BLANK_LINE = /(?:\r\n|\r|\n)[^\S\r\n]*(?=[\r\n])/g;

function paragraphEnd(text: string, from: number): number {
	BLANK_LINE.lastIndex = from;
	return BLANK_LINE.exec(text)?.index ?? text.length;
}
