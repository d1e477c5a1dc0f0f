import { type TextRange, textRange } from "../../text/text-range.ts";

/**
 * Where the characters of an inline content stand in the text. Block rules build that content from pieces of lines:
 * indentation and quote markers are left out, half tabs become spaces, a cell's `\|` becomes `|`.
 */
export class ContentMap {
	readonly #contentStarts: number[] = [];
	readonly #textStarts: number[] = [];
	readonly #textEnds: number[] = [];

	/** Adds the next stretch of the content. Its last character may stand for several of the text (`\r\n`). */
	add(contentStart: number, textStart: number, textEnd: number): void {
		this.#contentStarts.push(contentStart);
		this.#textStarts.push(textStart);
		this.#textEnds.push(textEnd);
	}

	/** The range in the text of the content from `start` to `end`. */
	range(start: number, end: number): TextRange {
		const textStart = this.start(start);
		return textRange(textStart, end > start ? this.#end(end) : textStart);
	}

	/** Where the character at `offset` starts. */
	start(offset: number): number {
		const index = this.#stretchAt(offset);
		const at = this.#valueOf(this.#textStarts, index) + offset - this.#valueOf(this.#contentStarts, index);
		return Math.min(at, this.#valueOf(this.#textEnds, index));
	}

	/** Where the character before `offset` ends. */
	#end(offset: number): number {
		const index = this.#stretchAt(offset - 1);
		if (this.#contentStarts[index + 1] === offset) return this.#valueOf(this.#textEnds, index);
		return this.start(offset - 1) + 1;
	}

	#stretchAt(offset: number): number {
		let low = 0;
		let high = this.#contentStarts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#valueOf(this.#contentStarts, middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	#valueOf(values: readonly number[], index: number): number {
		return values[index] ?? 0;
	}
}
