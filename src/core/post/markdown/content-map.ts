import { countWhile } from "../../text/count-while.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";

/**
 * Where the characters of an inline content stand in the text. Block rules build that content from pieces of lines:
 * indentation and quote markers are left out, half tabs become spaces, a cell's `\|` becomes `|`.
 */
export class ContentMap {
	/** Of each stretch: where it starts in the content, where in the text, and where it ends there. */
	readonly #stretches: number[] = [];

	/** Adds the next stretch of the content. Its last character may stand for several of the text (`\r\n`). */
	add(contentStart: number, textStart: number, textEnd: number): void {
		this.#stretches.push(contentStart, textStart, textEnd);
	}

	/** The range in the text of the content from `start` to `end`. */
	range(start: number, end: number): TextRange {
		const textStart = this.start(start);
		return textRange(textStart, end > start ? this.#end(end) : textStart);
	}

	/** The same for the content from `offset` on. */
	from(offset: number): ContentMap {
		const map = new ContentMap();
		const first = this.#stretchAt(offset);
		map.add(0, this.start(offset), this.#value(first + 2));
		for (let at = first + 3; at < this.#stretches.length; at += 3)
			map.add(this.#value(at) - offset, this.#value(at + 1), this.#value(at + 2));
		return map;
	}

	/** Where the character at `offset` starts. */
	start(offset: number): number {
		const at = this.#stretchAt(offset);
		return Math.min(this.#value(at + 1) + offset - this.#value(at), this.#value(at + 2));
	}

	/** Where the character before `offset` ends. */
	#end(offset: number): number {
		const at = this.#stretchAt(offset - 1);
		return this.#stretches[at + 3] === offset ? this.#value(at + 2) : this.start(offset - 1) + 1;
	}

	#stretchAt(offset: number): number {
		const upTo = countWhile(this.#stretches.length / 3, (at) => this.#value(at * 3) <= offset);
		return Math.max(0, upTo - 1) * 3;
	}

	#value(index: number): number {
		return this.#stretches[index] ?? 0;
	}
}
