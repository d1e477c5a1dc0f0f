import { type TextRange, textRange } from "../../../text/text-range.ts";

/** The address and title in an inline link's parentheses. */
export interface LinkAddress {
	readonly address: TextRange;
	/** With its quotes. */
	readonly title: TextRange | undefined;
	/** After the closing parenthesis. */
	readonly end: number;
}

/** No address has more parentheses open: PHP Markdown's limit, and ours against squared time. */
const mostOpen = 4;
const mostDeep = 32;

export type ReadLinkAddress = (
	text: string,
	open: number,
	max: number,
	kind: "link" | "image",
) => LinkAddress | undefined;

const angled = /\(\s*<([^<>]*)>\s*(?:('[^']*'|"[^"]*")\s*)?\)/y;

/**
 * Python-Markdown's `getLink` (`inlinepatterns.py`): all up to the parenthesis that closes; a quotation right before it is the title, with or
 * without a blank before that. `open` is the opening parenthesis.
 */
export const readToClosing: ReadLinkAddress = (text, open, max, kind) => {
	angled.lastIndex = open;
	const whole = angled.exec(text);
	if (whole && angled.lastIndex <= max) {
		const start = text.indexOf("<", open) + 1;
		const end = start + (whole[1]?.length ?? 0);
		const titleStart = whole[2] === undefined ? -1 : text.indexOf(whole[2], end + 1);
		const title = whole[2] === undefined ? undefined : textRange(titleStart, titleStart + whole[2].length);
		return { address: trimmed(text, start, end), title, end: angled.lastIndex };
	}
	let start = open + 1;
	while (start < max && /\s/.test(text[start] ?? "")) start++;
	return new ClosingSearch(text, start, max).run(kind === "link");
};

/** A quotation that may be the title: where its mark stands, and the last place where that mark came again. */
interface Quotation {
	readonly mark: string;
	readonly start: number;
	end: number;
}

class ClosingSearch {
	readonly #text: string;
	readonly #start: number;
	readonly #max: number;
	/** Parentheses that are open, and how many were before a quotation began. */
	#open = 1;
	#openBefore = 1;
	#fallback = -1;
	#first: Quotation | undefined;
	#second: Quotation | undefined;
	/** The character before, spaces aside. */
	#last = "";

	constructor(text: string, start: number, max: number) {
		this.#text = text;
		this.#start = start;
		this.#max = max;
	}

	/** `maySwallow`: an image's text is read by itself, where the engine's slip with quotations reaches no further. */
	run(maySwallow: boolean): LinkAddress | undefined {
		for (let at = this.#start; at < this.#max; at++) {
			const character = this.#text[at] ?? "";
			if (character === "\\") {
				this.#last = "";
				at++;
				continue;
			}
			if (character === "(") this.#openOne();
			else if (character === ")") this.#closeOne(at);
			else if (character === '"' || character === "'") this.#quote(character, at);
			if (this.#open === 0) return this.#answer(at);
			if (this.#open > mostDeep) return undefined;
			if (character !== " ") this.#last = character;
		}
		// A quotation that never ended was none. Where a parenthesis opened in it, the engine loses count and takes all but the last letter.
		const isSwallowing =
			maySwallow && this.#first !== undefined && this.#openBefore === 0 && this.#fallback < 0;
		const close = isSwallowing ? this.#max - 2 : this.#fallback;
		return close < this.#start
			? undefined
			: { address: trimmed(this.#text, this.#start, close), title: undefined, end: close + 1 };
	}

	#openOne(): void {
		if (!this.#first) this.#open++;
		else if (this.#openBefore > 0) this.#openBefore--;
	}

	#closeOne(at: number): void {
		if (this.#title) this.#open = 0;
		else if (!this.#first) this.#open--;
		else if (this.#openBefore > 0 && --this.#openBefore === 0) this.#fallback = at;
	}

	#quote(mark: string, at: number): void {
		if (!this.#first) {
			this.#openBefore = this.#open;
			this.#open = 1;
			this.#first = { mark, start: at, end: -1 };
		} else if (mark === this.#first.mark) this.#first.end = at + 1;
		else if (this.#second) this.#second.end = at + 1;
		else this.#second = { mark, start: at, end: -1 };
	}

	/** The quotation that ended just now. */
	get #title(): Quotation | undefined {
		return [this.#first, this.#second].find(
			(quotation) => quotation && quotation.end >= 0 && quotation.mark === this.#last,
		);
	}

	#answer(close: number): LinkAddress {
		const title = this.#title;
		return {
			address: trimmed(this.#text, this.#start, title?.start ?? close),
			title: title && textRange(title.start, title.end),
			end: close + 1,
		};
	}
}

const pointed = /<([^<>\n]+)>/y;

/** What PHP Markdown took for a tag before it looks for images: the address of one then stands with its angle brackets. */
const tagLike = /<\/?[\w:$](?=[\w:$]*[\s"'/a-zA-Z0-9>])/y;

/**
 * PHP Markdown's inline links (`Markdown.php`, `doAnchors` and `doImages`): an address without blanks, a title in quotes with or without
 * a blank before.
 */
export const readOneWord: ReadLinkAddress = (text, open, max, kind) => {
	let at = skipBlanks(text, open + 1);
	pointed.lastIndex = at;
	tagLike.lastIndex = at;
	const isPointed = pointed.test(text);
	const end = isPointed ? pointed.lastIndex : endOfWord(text, at, max);
	const isTaken = isPointed && (kind === "link" || !tagLike.test(text));
	if (isTaken && kind === "image" && /\s/.test(text.slice(at, end))) return undefined;
	const address = isTaken ? textRange(at + 1, end - 1) : textRange(at, end);
	at = skipBlanks(text, end);
	const mark = text[at];
	let title: TextRange | undefined;
	if (mark === '"' || mark === "'") {
		const start = at;
		let close = at;
		do {
			close = text.indexOf(mark, close + 1);
			if (close < 0 || close >= max) return undefined;
			at = skipBlanks(text, close + 1);
		} while (text[at] !== ")");
		title = textRange(start, close + 1);
	}
	return text[at] === ")" && at < max ? { address, title, end: at + 1 } : undefined;
};

function skipBlanks(text: string, start: number): number {
	let at = start;
	while (text[at] === " " || text[at] === "\n") at++;
	return at;
}

/** Where an address ends: at a blank, or at a parenthesis that closes none of its own. */
function endOfWord(text: string, start: number, max: number): number {
	let depth = 0;
	let at = start;
	for (; at < max; at++) {
		const character = text[at] ?? "";
		if (/\s/.test(character) || (character === ")" && depth === 0)) break;
		if (character === "\\" && !/\s/.test(text[at + 1] ?? "")) at++;
		else if (character === "(" && ++depth > mostOpen) break;
		else if (character === ")") depth--;
	}
	return Math.min(at, max);
}

function trimmed(text: string, start: number, end: number): TextRange {
	const part = text.slice(start, end);
	const from = start + part.length - part.trimStart().length;
	return textRange(from, Math.max(from, start + part.trimEnd().length));
}
