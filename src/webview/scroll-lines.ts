import { firstWhere } from "./first-where.ts";

/** A block on the page with its lines in the text, the second exclusive. */
export interface LinedBlock {
	readonly line: number;
	readonly endLine: number;
	/** How far below `line` each list item and table row starts. */
	readonly rows?: readonly number[] | undefined;
	readonly element: Element;
}

interface Point {
	/** With a fraction. */
	readonly line: number;
	/** CSS pixels from the view's top. */
	readonly y: number;
}

/** Which line of the text stands at a height of the view: within a block, and between two, in proportion. */
export function lineAtHeight(blocks: readonly LinedBlock[], y: number): number {
	const at = firstWhere(blocks, ({ element }) => element.getBoundingClientRect().bottom > y);
	const [from, to] = between(blocks, at, (point) => point.y <= y);
	return from.line + (to.line - from.line) * share(from.y, to.y, y);
}

/** Where in the view, in CSS pixels from its top, a line stands; lines past the last block stand at its end. */
export function heightOfLine(blocks: readonly LinedBlock[], line: number): number {
	const at = firstWhere(blocks, ({ endLine }) => endLine > line);
	const [from, to] = between(blocks, at, (point) => point.line <= line);
	return from.y + (to.y - from.y) * share(from.line, to.line, line);
}

/** The stretch around a place: the block at this index, or what is between it and the one before. */
function between(
	blocks: readonly LinedBlock[],
	at: number,
	isBefore: (point: Point) => boolean,
): readonly [Point, Point] {
	const block = blocks[at];
	const before = blocks[at - 1];
	const end = before ? bottomOf(before) : startOf(blocks);
	if (!block) return [end, end];
	const points = pointsOf(block);
	const next = points.findIndex((point) => !isBefore(point));
	const bottom = bottomOf(block);
	return next < 0 ? [points.at(-1) ?? end, bottom] : [points[next - 1] ?? end, points[next] ?? bottom];
}

/** Where a block, its list items and its table rows start; only what goes down the page as it does in the text. */
function pointsOf({ line, rows, element }: LinedBlock): readonly Point[] {
	const points = [{ line, y: element.getBoundingClientRect().top }];
	const parts = rows ? [...element.querySelectorAll("li, tr")] : [];
	// Raw HTML may have brought more of them.
	if (parts.length !== rows?.length) return points;
	rows.forEach((row, at) => {
		const y = parts[at]?.getBoundingClientRect().top ?? 0;
		const last = points.at(-1);
		if (last && line + row > last.line && y >= last.y) points.push({ line: line + row, y });
	});
	return points;
}

function bottomOf({ endLine, element }: LinedBlock): Point {
	return { line: endLine, y: element.getBoundingClientRect().bottom };
}

/** The front matter's lines are the header's. */
function startOf(blocks: readonly LinedBlock[]): Point {
	const root = blocks[0]?.element.ownerDocument.documentElement;
	return { line: 0, y: root?.getBoundingClientRect().top ?? 0 };
}

function share(from: number, to: number, value: number): number {
	return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0;
}
