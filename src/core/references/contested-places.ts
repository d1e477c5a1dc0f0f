import { mayReadOtherwise } from "../dialects/markdown-differences.ts";
import type { Block } from "../post/body-model.ts";
import { normalizeLabel } from "../post/markdown/normalize-label.ts";
import type { Post } from "../post/post.ts";
import { indexRanges } from "../text/range-index.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { findMentions } from "./contested/find-mentions.ts";
import { contestedLabels } from "./contested-labels.ts";

/**
 * Where an edit may change what the post's engine reads although CommonMark reads the same: contested labels with the brackets beside
 * them, and for engines that differ from CommonMark text with bars and text that may define a label once more.
 */
export function contestedPlaces(post: Post): readonly TextRange[] {
	const places = contestedBrackets(post);
	if (!mayReadOtherwise(post.dialect)) return places;
	const definesAgain = indexRanges(repeatedDefinitions(post));
	const blocks = post.body.blocks.filter((block) => hasBar(post, block) || definesAgain(block.range));
	return [...places, ...blocks.map(({ range }) => range)];
}

function contestedBrackets(post: Post): readonly TextRange[] {
	const contested = contestedLabels(post);
	if (contested.size === 0) return [];
	const { links, images, unresolved, definitions } = post.body;
	const references = [...links, ...images, ...unresolved].filter(
		({ label, textRange }) =>
			(label !== undefined && contested.has(label)) || contested.has(normalizeLabel(post.slice(textRange))),
	);
	return [
		...definitions.filter(({ label }) => contested.has(label)).map(({ range }) => range),
		...references.map(({ range }) => withNeighbours(post.text, range)),
	];
}

/** A link's `(…)` is no longer. */
const LONGEST = 2000;

/** With the brackets before and behind, one line end between at most: some engines read them together. */
function withNeighbours(text: string, { start, end }: TextRange): TextRange {
	const before = /[\])][ \t]*(?:(?:\r\n|\r|\n)[ \t>]*)?!?$/.exec(text.slice(Math.max(0, start - 50), start));
	const behind = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t>]*)?!?(?:\[|\([^()]*)/.exec(text.slice(end, end + LONGEST));
	return textRange(start - (before?.[0].length ?? 0), end + (behind?.[0].length ?? 0));
}

/** Of labels that more than one line seems to define, the lines. CommonMark may not read all, and other engines take the last. */
function repeatedDefinitions({ text, body }: Post): readonly TextRange[] {
	const lines = new Map<string, TextRange[]>();
	for (const { range, startsDefinition } of findMentions(text, body.range)) {
		if (!startsDefinition) continue;
		const label = normalizeLabel(text.slice(range.start, range.end));
		const same = lines.get(label);
		if (same) same.push(range);
		else lines.set(label, [range]);
	}
	return [...lines.values()].filter(({ length }) => length > 1).flat();
}

/** kramdown makes a table of text of which every line has a bar. */
function hasBar(post: Post, { kind, range }: Block): boolean {
	return kind !== "code" && kind !== "table" && post.slice(range).includes("|");
}
