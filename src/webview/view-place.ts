import { firstWhere } from "./first-where.ts";

/** A block's element and the line it starts on. */
export interface BlockElement {
	readonly line: number;
	readonly element: Element;
}

/** A place in the post: a block's line and how far its top is below the view's top, in CSS pixels. */
export interface ViewPlace {
	readonly line: number;
	readonly offset: number;
}

/** The first block that reaches into the view. */
export function lineInView(blocks: readonly BlockElement[]): ViewPlace {
	const first = blocks[firstWhere(blocks, ({ element }) => element.getBoundingClientRect().bottom > 0)];
	return first
		? { line: first.line, offset: Math.round(first.element.getBoundingClientRect().top) }
		: { line: 0, offset: 0 };
}

/** Brings a place back into view; where lines were added or removed since, the block that now holds its line. */
export function scrollToLine(blocks: readonly BlockElement[], { line, offset }: ViewPlace): void {
	const block = blocks[Math.max(0, firstWhere(blocks, (candidate) => candidate.line > line) - 1)];
	const view = block?.element.ownerDocument.defaultView;
	if (block && view) view.scrollBy(0, block.element.getBoundingClientRect().top - offset);
}
