import type { BlockState } from "../block-state.ts";
import type { ContentMap } from "../content-map.ts";
import { maskTags } from "../template-tags.ts";

const firstLines = 8;

/** The lines of a block's container from one on, without its indentation and marks; more of them as they are asked for. */
export class LineWindow {
	readonly #state: BlockState;
	readonly #startLine: number;
	readonly #endLine: number;
	#lineCount = 0;
	#starts: number[] = [];
	#map: ContentMap | undefined;
	/** As written. */
	written = "";
	/** With template tags masked at equal length. */
	text = "";

	constructor(state: BlockState, startLine: number, endLine: number) {
		this.#state = state;
		this.#startLine = startLine;
		this.#endLine = endLine;
		this.#take(firstLines);
	}

	/** Takes in more lines; false where there are none. */
	grow(): boolean {
		const before = this.#lineCount;
		this.#take(before * 4);
		return this.#lineCount > before;
	}

	/** The line after its last. */
	get endLine(): number {
		return this.#startLine + this.#lineCount;
	}

	/** The line a place stands on. */
	lineOf(at: number): number {
		let low = 0;
		let high = this.#starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.#starts[middle] ?? 0) <= at) low = middle;
			else high = middle;
		}
		return this.#startLine + low;
	}

	/** A place as one of the source. The tail of every line stands here as it stands there. */
	sourceOf(at: number): number {
		const line = this.lineOf(at);
		const next = this.#starts[line - this.#startLine + 1] ?? this.text.length + 1;
		return this.#state.lineEnd(line) - (next - 1 - at);
	}

	/** Where the content from `at` on stands in the text. */
	mapFrom(at: number): ContentMap {
		this.#map ??= this.#state.mapLines(this.#startLine, this.#startLine + this.#lineCount, {
			isTrimmed: false,
		});
		return this.#map.from(at);
	}

	#take(count: number): void {
		const state = this.#state;
		let line = this.#startLine + this.#lineCount;
		const last = Math.min(this.#endLine, this.#startLine + count);
		// In a list a line too far left is no longer its item's.
		while (line < last && (state.isEmpty(line) || (state.sCount[line] ?? 0) >= state.blkIndent)) line++;
		this.#lineCount = line - this.#startLine;
		this.#map = undefined;
		this.written = state.getLines(this.#startLine, line, state.blkIndent, false);
		this.text = maskTags(this.written);
		this.#starts = [0];
		for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1))
			this.#starts.push(at + 1);
	}
}
