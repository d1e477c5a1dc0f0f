import { readBlocks } from "../block-loop.ts";
import type { BlockState } from "../block-state.ts";

interface PartedLines {
	/** A line that no block from above goes on to. */
	readonly partLine?: number;
	/** Hears where each block ends. */
	readonly after?: ((nextLine: number) => void) | undefined;
}

/** Lines whose start is moved behind a container's marks while its blocks are read. */
export class ShiftedLines {
	readonly #state: BlockState;
	readonly #marks: (readonly [line: number, mark: number, shift: number, columns: number])[] = [];

	constructor(state: BlockState) {
		this.#state = state;
	}

	/** Has a line start at an offset of the source; `columns` of a tab before it are left. */
	shift(line: number, offset: number, columns = 0): void {
		const state = this.#state;
		this.#marks.push([line, state.bMarks[line] ?? 0, state.tShift[line] ?? 0, state.sCount[line] ?? 0]);
		const end = state.lineEnd(line);
		let at = offset;
		let width = columns;
		for (; at < end; at++) {
			const code = state.src.charCodeAt(at);
			if (code === 0x20) width++;
			else if (code === 0x09) width += 4 - (width % 4);
			else break;
		}
		state.bMarks[line] = offset;
		state.tShift[line] = at - offset;
		state.sCount[line] = width;
	}

	/** Takes up to `columns` of indentation from a line; tabs at its start are four columns each. */
	dedent(line: number, columns: number): void {
		const state = this.#state;
		let at = state.bMarks[line] ?? 0;
		let width = 0;
		for (const end = state.lineEnd(line); at < end && width < columns; at++) {
			if (state.src[at] === "\t") width += 4;
			else if (state.src[at] === " ") width++;
			else break;
		}
		this.shift(line, at, Math.max(0, width - columns));
	}

	/** Reads the blocks of the lines, and puts the lines back. */
	read(startLine: number, endLine: number, { partLine = -1, after }: PartedLines = {}): void {
		const state = this.#state;
		const { blkIndent, lineMax, openElement } = state;
		state.blkIndent = 0;
		state.openElement = undefined;
		const parts = partLine < 0 ? [startLine, endLine] : [startLine, partLine, endLine];
		for (let index = 1; index < parts.length; index++) {
			const end = parts[index] ?? endLine;
			state.lineMax = end;
			readBlocks(state, parts[index - 1] ?? startLine, end, { after });
		}
		state.blkIndent = blkIndent;
		state.lineMax = lineMax;
		state.openElement = openElement;
		state.line = endLine;
		for (let index = this.#marks.length - 1; index >= 0; index--) {
			const [line, mark, shift, columns] = this.#marks[index] ?? [0, 0, 0, 0];
			state.bMarks[line] = mark;
			state.tShift[line] = shift;
			state.sCount[line] = columns;
		}
	}
}
