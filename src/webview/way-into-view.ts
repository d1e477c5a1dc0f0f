import { firstWhere } from "./first-where.ts";
import { heightOfLine, type LinedBlock } from "./scroll-lines.ts";

/** What keeps clear of the view's edges, in CSS pixels: the toolbar above, a line of text below. */
const edge = 48;
/** Where in the view what is written next comes to stand once it has left it, from 0 at the top to 1. */
const restingPlace = 0.6;

/** How far to scroll down, in CSS pixels, until a line, or all of the block around it where there is room, is in view; 0 where it is. */
export function wayIntoView(blocks: readonly LinedBlock[], line: number, viewHeight: number): number {
	const y = heightOfLine(blocks, line);
	const block = blocks[firstWhere(blocks, ({ endLine }) => endLine > line)];
	const { top, bottom } =
		block && block.line <= line ? block.element.getBoundingClientRect() : { top: y, bottom: y };
	const fits = bottom - top <= viewHeight * (1 - restingPlace);
	const [from, to] = fits ? [top, bottom] : [y, y];
	if (from >= edge && to <= viewHeight - edge) return 0;
	return Math.round(to - viewHeight * restingPlace);
}
