import type { BlockState } from "../block-state.ts";
import { isAttributeLine, isElementLine, lineText } from "./lines.ts";
import { ShiftedLines } from "./shifted-lines.ts";

export type ItemKind = "ul" | "ol" | "dl";

const marks: Readonly<Record<ItemKind, RegExp>> = {
	ul: /^( {0,3})([+*-])[\t| ]/,
	ol: /^( {0,3})(\d+\.)[\t| ]/,
	dl: /^( {0,3})(:)[\t| ]/,
};

/** Whether a line starts with an item's mark, at most `indent` blanks before it. */
export function startsItem(state: BlockState, line: number, kind: ItemKind, indent = 3): boolean {
	if ((state.thoughtBlanks.get(line) ?? 0) >= 4) return false;
	const found = marks[kind].exec(lineText(state, line));
	return found !== null && (found[1]?.length ?? 0) <= indent;
}

const attributes = /^\s*\{:(?!(?:\w[\w-]*)?:|\/)(?:\\\}|[^}])+\}\s*/;

/** An item's first line: how far its text is indented, which is what its other lines are measured by (`parse_first_list_line`). */
export class ItemLines {
	readonly #state: BlockState;
	readonly #lines: ShiftedLines;
	readonly indentation: number;
	#last: number;
	/** The line on which the first list in the item starts: what stands above does not go on there. */
	#listLine = -1;
	#isListFound: boolean;
	readonly startLine: number;

	/** `{: .done}` behind the item's mark, as written. */
	readonly attributes: string = "";

	constructor(state: BlockState, line: number, kind: ItemKind) {
		this.#state = state;
		this.#lines = new ShiftedLines(state);
		this.startLine = line;
		this.#last = line;
		const text = lineText(state, line);
		const found = marks[kind].exec(text);
		const width = (found?.[1]?.length ?? 0) + (found?.[2]?.length ?? 0);
		let at = width;
		let columns = width;
		for (; at < text.length; at++) {
			if (text[at] === " ") columns++;
			else if (text[at] === "\t") columns += 4 - (columns % 4);
			else break;
		}
		const list = attributes.exec(text.slice(width))?.[0];
		const isBare = text.slice(width + (list?.length ?? 0)).trim() === "";
		this.indentation = isBare ? 4 : columns;
		const start = state.bMarks[line] ?? 0;
		if (list !== undefined) {
			const inner = list.trim();
			this.attributes = inner;
			const from = start + width + list.indexOf("{");
			state.parts.attributeLists.push(state.range(from, from + inner.length));
			at = width + list.length;
		}
		this.#lines.shift(line, start + Math.min(at, text.length));
		this.#isListFound = startsList(state, line);
	}

	/** The line after the item's last. */
	get endLine(): number {
		return this.#last + 1;
	}

	/** Takes a line in if it belongs to the item: it is blank, indented far enough, or goes on lazily. */
	take(line: number, isAfterBlank: boolean): boolean {
		const state = this.#state;
		if (state.isEmpty(line)) this.#isListFound = true;
		else {
			const thought = state.thoughtBlanks.get(line) ?? 0;
			if (thought >= this.indentation) state.thoughtBlanks.set(line, thought - this.indentation);
			else if (isIndentedBy(lineText(state, line), this.indentation)) {
				this.#lines.dedent(line, this.indentation);
				if (!this.#isListFound && startsList(state, line)) {
					this.#isListFound = true;
					this.#listLine = line;
				}
			} else if (isAfterBlank || this.#isBarred(line)) return false;
			else if (this.#isListFound && startsList(state, line))
				state.thoughtBlanks.set(line, this.indentation + 4);
		}
		this.#last = line;
		return true;
	}

	/** Whether the next item's mark may stand on a line. */
	isNext(line: number, kind: ItemKind): boolean {
		return startsItem(this.#state, line, kind, Math.min(3, this.indentation - 1));
	}

	/** Reads what the item holds; `after` is told of each block's end. */
	read(after: (nextLine: number) => void): void {
		this.#lines.read(this.startLine, this.endLine, { partLine: this.#listLine, after });
	}

	/** HTML and attribute lists go on lazily only where they are indented further than an item's mark may be. */
	#isBarred(line: number): boolean {
		const state = this.#state;
		const blanks = /^ */.exec(lineText(state, line))?.[0].length ?? 0;
		if (blanks > Math.min(this.indentation, 3)) return false;
		return isElementLine(state, line) || isAttributeLine(state, line);
	}
}

function startsList(state: BlockState, line: number): boolean {
	return startsItem(state, line, "ul") || startsItem(state, line, "ol");
}

/** Whether a line starts with so many columns of blanks, each tab being four. */
function isIndentedBy(text: string, columns: number): boolean {
	let width = 0;
	for (const character of text) {
		if (width >= columns) return true;
		if (character === "\t" && width % 4 === 0) width += 4;
		else if (character === " ") width++;
		else return false;
	}
	return false;
}
