import { createScanner, type Node, type ParseError, parseTree } from "jsonc-parser";
import { type Fault, faultAt } from "./fault.ts";

export interface JsonReading {
	/** What could be read; undefined for nothing. */
	readonly value: unknown;
	readonly fault?: Fault;
}

const deepest = 256;
/** Ten times what the largest event seen has. */
const mostBrackets = 300_000;
/** Texts that no quote closes, brackets that close nothing: more are no slip. */
const mostSlips = 20_000;

/** JSON, and of a broken file what stands before and after the break. */
export function readJson(text: string): JsonReading {
	const excess = firstExcess(text);
	if (excess) return { value: undefined, fault: faultAt(excess.kind, text, excess.at) };
	try {
		return { value: JSON.parse(text) };
	} catch {
		return readBroken(text);
	}
}

function readBroken(text: string): JsonReading {
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { disallowComments: true });
	const [first] = errors;
	const offset = first?.offset ?? text.length;
	const isCutOff = isAtEnd(text, offset);
	const slips = new Set(errors.map((error) => error.offset));
	// A text that ends within itself, at a quote or line break that should be escaped, is half of one.
	const isHalf = ({ type, offset: start, length }: Node) =>
		type === "string" && (slips.has(start) || slips.has(wordBehind(text, start + length) ?? -1));
	return {
		value: root && toValue(isCutOff ? withoutLast(root) : root, isHalf),
		fault: faultAt(isCutOff ? "cut-off" : "broken", text, isCutOff ? text.length : offset),
	};
}

/** Whether nothing but the piece that is cut off stands behind an offset. */
function isAtEnd(text: string, offset: number): boolean {
	if (text.slice(offset).trim() === "") return true;
	const scanner = createScanner(text, true);
	scanner.setPosition(offset);
	scanner.scan();
	return scanner.getPosition() >= text.length;
}

/** The tree without the innermost object that the file's end cuts off: half a session is none. */
function withoutLast(root: Node): Node {
	let session: { readonly list: Node; readonly last: Node } | undefined;
	for (let node: Node | undefined = root; node; node = node.children?.at(-1)) {
		const last: Node | undefined = node.children?.at(-1);
		if (node.type === "array" && last?.type === "object") session = { list: node, last };
	}
	session?.list.children?.pop();
	return root;
}

/** Where a word begins behind an offset and blanks; undefined where something else does. */
function wordBehind(text: string, offset: number): number | undefined {
	let at = offset;
	while (text[at] === " ") at++;
	return /[\p{L}\p{N}]/u.test(text[at] ?? "") ? at : undefined;
}

/** Plain values, without those that are not whole; a key `__proto__` is a key like any other. */
function toValue(node: Node, isHalf: (node: Node) => boolean): unknown {
	if (node.type === "array") return (node.children ?? []).map((child) => toValue(child, isHalf));
	if (isHalf(node)) return undefined;
	if (node.type !== "object") return node.value;
	return Object.fromEntries(
		(node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
			key && value ? [[String(key.value), toValue(value, isHalf)]] : [],
		),
	);
}

/** Where brackets are nested deeper than any schedule's, or are more; those in texts do not count. */
function firstExcess(
	text: string,
): { readonly kind: "too-deep" | "too-many"; readonly at: number } | undefined {
	let count = 0;
	let openTexts = 0;
	const marks = /["[\]{}]/g;
	let depth = 0;
	for (let found = marks.exec(text); found; found = marks.exec(text)) {
		const at = found.index;
		const unit = text[at];
		if (unit === '"') {
			marks.lastIndex = endOfText(text, at);
			if (text[marks.lastIndex - 1] === "\n" && ++openTexts > mostSlips) return { kind: "too-many", at };
		} else if (unit === "[" || unit === "{") {
			if (++depth > deepest) return { kind: "too-deep", at };
			if (++count > mostBrackets) return { kind: "too-many", at };
		} else if (--depth < -mostSlips) return { kind: "too-many", at };
	}
	return undefined;
}

/** Behind a text's closing quote; the line's end where it has none, as JSON's texts have no line breaks. */
function endOfText(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at++) {
		const unit = text[at];
		if (unit === "\\") at++;
		else if (unit === '"' || unit === "\n") return at + 1;
	}
	return text.length;
}
