import type { Piece } from "./look.ts";

/** Emphasis, brackets, quotation marks and tags: what goes where everything in it is left out. */
const MARK = /(\*{1,3}|_{1,3}|~~|[()[\]（）【】「」『』“”«»]|<\/?[a-z][^<>]{0,200}>)/i;

const CLOSERS: Readonly<Record<string, string>> = {
	"(": ")",
	"[": "]",
	"（": "）",
	"【": "】",
	"「": "」",
	"『": "』",
	"“": "”",
	"«": "»",
};

interface Open {
	readonly mark: string;
	readonly closer: string;
	readonly pieces: Piece[];
}

/** Puts what stands between a pair of marks into one piece. Marks without their other half stay text. */
export function groupMarks(pieces: readonly Piece[]): readonly Piece[] {
	const stack: Open[] = [{ mark: "", closer: "", pieces: [] }];
	const top = () => stack.at(-1) as Open;
	for (const piece of pieces) {
		if (typeof piece !== "string") {
			top().pieces.push(piece);
			continue;
		}
		for (const token of piece.split(MARK)) {
			if (token === "") continue;
			const at = MARK.test(token) ? stack.map(({ closer }) => closer).lastIndexOf(token) : -1;
			if (at > 0) {
				while (stack.length > at + 1) unwrap(stack);
				const { mark, pieces: inside } = stack.pop() as Open;
				top().pieces.push({ kind: "marks", open: mark, close: token, inside: joinTexts(inside) });
				continue;
			}
			const closer = closerOf(token);
			if (closer === undefined || stack.length > DEEPEST) top().pieces.push(token);
			else stack.push({ mark: token, closer, pieces: [] });
		}
	}
	while (stack.length > 1) unwrap(stack);
	return joinTexts(top().pieces);
}

const DEEPEST = 8;

function closerOf(token: string): string | undefined {
	if (/^(?:[*_]{1,3}|~~)$/.test(token)) return token;
	const tag = /^<([a-z][a-z\d]*)(?:\s[^<>]*[^/]|)>$/i.exec(token)?.[1];
	return tag === undefined ? CLOSERS[token] : `</${tag}>`;
}

/** The mark of the innermost pair was none. */
function unwrap(stack: Open[]): void {
	const inner = stack.pop();
	const outer = stack.at(-1);
	if (!inner || !outer) return;
	outer.pieces.push(inner.mark);
	for (const piece of inner.pieces) outer.pieces.push(piece);
}

/** Texts that stand beside each other become one. */
export function joinTexts(pieces: readonly Piece[]): readonly Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (typeof piece === "string" && typeof last === "string") joined[joined.length - 1] = last + piece;
		else if (piece !== "") joined.push(piece);
	}
	return joined;
}
