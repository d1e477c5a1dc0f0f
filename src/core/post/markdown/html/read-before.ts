import type { BlockState } from "../block-state.ts";

/** A tag behind other text. */
export interface InnerTag {
	readonly line: number;
	/** In the source. */
	readonly start: number;
}

/** Has a tag's line end before the tag while something is read. */
export function readBefore(state: BlockState, { line, start }: InnerTag, read: () => void): void {
	const end = state.lineEnd(line);
	state.eMarks[line] = state.skipSpacesBack(start, state.contentStart(line));
	read();
	state.eMarks[line] = end;
}
