import { countWhile } from "../../../text/count-while.ts";

/** Where the parts of `(address "title")` stand; ranges leave out quotes and brackets. */
export interface InlineTarget {
	readonly address: string;
	readonly start: number;
	readonly title: { readonly start: number; readonly end: number } | undefined;
	/** Behind the closing bracket. */
	readonly end: number;
}

const titleStart = /\s*(["'])/y;

/** Reads what stands in the round brackets that open at `at`, as kramdown does (`parse_link`): blanks and all, but for a title at the end. */
export function readInlineTarget(
	text: string,
	at: number,
	brackets: RoundBrackets,
): InlineTarget | undefined {
	if (text[at + 1] === "<") {
		const close = text.indexOf(">", at + 2);
		const lineEnd = text.indexOf("\n", at);
		if (close >= 0 && (lineEnd < 0 || close < lineEnd)) {
			const address = text.slice(at + 2, close);
			if (text[close + 1] === ")") return { address, start: at + 2, title: undefined, end: close + 2 };
			return withTitle(text, close + 1, { address, start: at + 2 });
		}
	}
	const close = brackets.closeOf(at);
	const quote = brackets.quoteAfter(at);
	if (close >= 0 && (quote < 0 || close < quote))
		return { ...trimmed(text, at + 1, close), title: undefined, end: close + 1 };
	return quote < 0 ? undefined : withTitle(text, quote + 1, trimmed(text, at + 1, quote));
}

/** Round brackets of a text in pairs, and where a blank stands before a quote: found once for all links of the text. */
export class RoundBrackets {
	readonly #closes = new Map<number, number>();
	/** In order. */
	readonly #quotes: number[] = [];

	constructor(text: string) {
		const open: number[] = [];
		for (const { index, 0: found } of text.matchAll(/[()]|\s(?=['"])/g)) {
			if (found === "(") open.push(index);
			else if (found !== ")") this.#quotes.push(index);
			else {
				const start = open.pop();
				if (start !== undefined) this.#closes.set(start, index);
			}
		}
	}

	/** Where the bracket at `start` is closed; -1 where it is not. */
	closeOf(start: number): number {
		return this.#closes.get(start) ?? -1;
	}

	/** The first blank before a quote behind `start`; -1 where there is none. */
	quoteAfter(start: number): number {
		const index = countWhile(this.#quotes.length, (at) => (this.#quotes[at] ?? 0) <= start);
		return this.#quotes[index] ?? -1;
	}
}

function trimmed(
	text: string,
	start: number,
	end: number,
): { readonly address: string; readonly start: number } {
	const written = text.slice(start, end);
	return {
		address: written.trim(),
		start: start + Math.min(written.length - written.trimStart().length, end - start),
	};
}

/** A title and the closing bracket (`LINK_INLINE_TITLE_RE`): it ends at the first quote that only blanks part from the bracket. */
function withTitle(
	text: string,
	from: number,
	address: { readonly address: string; readonly start: number },
): InlineTarget | undefined {
	titleStart.lastIndex = from;
	const quote = titleStart.exec(text)?.[1];
	if (quote === undefined) return undefined;
	const start = titleStart.lastIndex;
	const end = new RegExp(`${quote}\\s*\\)`, "g");
	end.lastIndex = start + 1;
	const found = end.exec(text);
	return found ? { ...address, title: { start, end: found.index }, end: end.lastIndex } : undefined;
}
