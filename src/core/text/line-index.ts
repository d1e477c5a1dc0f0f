import { countWhile } from "./count-while.ts";
import type { TextRange } from "./text-range.ts";

/** A place as editors name it: both from 0, `column` in UTF-16 units. */
export interface LinePosition {
	readonly line: number;
	readonly column: number;
}

/**
 * Where the lines of a text start. Lines end at `\n`, `\r\n` or a bare `\r`, as in CommonMark (section 2.1) and in VS Code.
 * Lines are counted from 0; a text always has at least one.
 */
export class LineIndex {
	readonly #text: string;
	readonly #starts: readonly number[];

	constructor(text: string) {
		this.#text = text;
		this.#starts = findLineStarts(text);
	}

	get lineCount(): number {
		return this.#starts.length;
	}

	/** The line that holds `offset`; offsets past the end belong to the last line. */
	lineAt(offset: number): number {
		return Math.max(0, countWhile(this.#starts.length, (line) => (this.#starts[line] ?? 0) <= offset) - 1);
	}

	/** Where a line starts; the text's end for lines past the last. */
	startOf(line: number): number {
		return this.#starts[line] ?? this.#text.length;
	}

	/** A line with its line end. */
	fullRangeOf(line: number): TextRange {
		return { start: this.startOf(line), end: this.startOf(line + 1) };
	}

	/** A line without its line end. */
	rangeOf(line: number): TextRange {
		const { start, end } = this.fullRangeOf(line);
		let last = end;
		if (last > start && this.#text[last - 1] === "\n") last--;
		if (last > start && this.#text[last - 1] === "\r") last--;
		return { start, end: last };
	}

	/** A line's text without its line end. */
	textOf(line: number): string {
		const { start, end } = this.rangeOf(line);
		return this.#text.slice(start, end);
	}

	positionAt(offset: number): LinePosition {
		const line = this.lineAt(offset);
		return { line, column: offset - this.startOf(line) };
	}
}

/** The line end most lines of the text use; `\n` for a text of one line. VS Code knows no bare `\r` and makes `\r\n` of it; other files keep theirs. */
export function dominantLineEnd(text: string): "\n" | "\r\n" | "\r" {
	let crlf = 0;
	let lf = 0;
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
		if (text[at - 1] === "\r") crlf++;
		else lf++;
	}
	let cr = -crlf;
	for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) cr++;
	if (cr > lf && cr > crlf) return "\r";
	return crlf > lf ? "\r\n" : "\n";
}

function findLineStarts(text: string): number[] {
	const starts = [0];
	let feed = text.indexOf("\n");
	let back = text.indexOf("\r");
	while (feed >= 0 || back >= 0) {
		const isBack = back >= 0 && (feed < 0 || back < feed);
		const next = isBack && feed !== back + 1 ? back + 1 : feed + 1;
		starts.push(next);
		if (feed >= 0 && feed < next) feed = text.indexOf("\n", next);
		if (back >= 0 && back < next) back = text.indexOf("\r", next);
	}
	return starts;
}
