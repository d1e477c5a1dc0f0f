import type { WholeBlock } from "../../protocol/to-page/show.ts";
import type { BlockPlace } from "./block-patch.ts";

/** Blocks by their index, half-open. */
export interface Serving {
	readonly start: number;
	readonly end: number;
}

export interface ServingWishes {
	/** The line of the post that is shown first, from 0. */
	readonly nearLine: number;
	/** How much new HTML the page gets at once, in UTF-16 units; one block at least. */
	readonly room: number;
	/** To which side to go on; the other one's turn comes where this has an end. */
	readonly goesOn: "up" | "down";
}

/**
 * The blocks a page should have next, of a post too long to be shown at once: those it has and some more on one side of them;
 * an empty page gets those around a line. By lines, which tell the place well enough where the post has changed meanwhile.
 */
export function nextServing(
	shown: readonly BlockPlace[],
	blocks: readonly WholeBlock[],
	{ nearLine, room, goesOn }: ServingWishes,
): Serving {
	const before = (line: number) => {
		const at = blocks.findIndex((block) => block.endLine > line);
		return at < 0 ? blocks.length : at;
	};
	const sizeOf = (at: number) => blocks[at]?.html.length ?? 0;
	const down = (start: number, most: number) => {
		let end = start;
		for (let left = most; end < blocks.length && left > 0; end++) left -= sizeOf(end);
		return end;
	};
	const up = (end: number, most: number) => {
		let start = end;
		for (let left = most; start > 0 && left > 0; start--) left -= sizeOf(start - 1);
		return start;
	};
	const [first] = shown;
	const last = shown.at(-1);
	if (!first || !last) {
		const near = Math.min(before(nearLine), Math.max(0, blocks.length - 1));
		return { start: up(near, room / 4), end: down(near, room) };
	}
	const start = before(first.line);
	const end = Math.min(blocks.length, Math.max(start, before(last.endLine - 1) + 1));
	const goesUp = start > 0 && (goesOn === "up" || end >= blocks.length);
	return goesUp ? { start: up(start, room), end } : { start, end: down(end, room) };
}
