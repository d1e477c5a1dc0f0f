import type { MarkdownIt } from "markdown-it";
import type { BlockContext } from "./block-context.ts";
import type { Passage } from "./block-draft.ts";
import type { UnresolvedMark } from "./inline-parts.ts";
import { isLabel } from "./is-label.ts";

/**
 * What of the failed references is to be told. After `[text][label]` failed the rules go on and try `[label]` too; after
 * `![alt][label]`, `[alt][label]`. And a task list's `[x]` is a box.
 */
export function keepUnresolved(
	passage: Passage,
	{ parser, recorder: { unresolved, links }, lookup }: BlockContext,
): readonly UnresolvedMark[] {
	if (unresolved.length === 0) return unresolved;
	const linkStarts = new Set(links.map(({ range }) => range.start));
	const toldAlready = new Set<number>();
	const kept: UnresolvedMark[] = [];
	for (const mark of unresolved) {
		if (toldAlready.has(mark.range.start) || isTaskBox(passage, mark)) continue;
		if (mark.kind === "image") toldAlready.add(mark.range.start + 1);
		if (mark.secondStart === undefined || !linkStarts.has(mark.secondStart)) {
			if (mark.secondStart !== undefined) toldAlready.add(mark.secondStart);
			kept.push(mark);
		} else {
			const alone = withoutSecondLabel(passage, mark, parser);
			if (alone && !lookup.find(alone.label)) kept.push(alone);
		}
	}
	return kept;
}

function isTaskBox({ startsListItem, content }: Passage, { syntax, range, label }: UnresolvedMark): boolean {
	return (
		startsListItem &&
		range.start === 0 &&
		syntax === "shortcut" &&
		label === "X" &&
		/^...(?:\s|$)/.test(content)
	);
}

/** In `[a][b][c]` with only `c` defined, `[b][c]` is a link and `[a]` stands alone. */
function withoutSecondLabel(
	{ content }: Passage,
	mark: UnresolvedMark,
	parser: MarkdownIt,
): UnresolvedMark | undefined {
	const { start, end } = mark.textRange;
	const label = parser.utils.normalizeReference(content.slice(start, end));
	if (label === "" || !isLabel(content, start, end)) return undefined;
	return {
		...mark,
		syntax: "shortcut",
		range: { start: mark.range.start, end: end + 1 },
		labelRange: mark.textRange,
		label,
		secondStart: undefined,
	};
}
