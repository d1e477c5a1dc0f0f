/** Where the parts of `(address "title")` stand; ranges leave out quotes and brackets. */
export interface InlineTarget {
	readonly address: string;
	readonly start: number;
	readonly title: { readonly start: number; readonly end: number } | undefined;
	/** Behind the closing bracket. */
	readonly end: number;
}

const stop = /[()]|\s(?=['"])/g;
const titleStart = /\s*(["'])/y;

/** Reads what stands in the round brackets that open at `at`, as kramdown does (`parse_link`): blanks and all, but for a title at the end. */
export function readInlineTarget(text: string, at: number): InlineTarget | undefined {
	if (text[at + 1] === "<") {
		const close = text.indexOf(">", at + 2);
		const lineEnd = text.indexOf("\n", at);
		if (close >= 0 && (lineEnd < 0 || close < lineEnd)) {
			const address = text.slice(at + 2, close);
			if (text[close + 1] === ")") return { address, start: at + 2, title: undefined, end: close + 2 };
			return withTitle(text, close + 1, { address, start: at + 2 });
		}
	}
	let depth = 0;
	stop.lastIndex = at;
	for (let found = stop.exec(text); found; found = stop.exec(text)) {
		if (found[0] === "(") depth++;
		else if (found[0] === ")") {
			if (--depth === 0)
				return { ...trimmed(text, at + 1, found.index), title: undefined, end: found.index + 1 };
		} else return withTitle(text, found.index + 1, trimmed(text, at + 1, found.index));
	}
	return undefined;
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
