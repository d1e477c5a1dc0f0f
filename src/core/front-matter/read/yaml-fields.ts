import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import type { TextRange } from "../../text/text-range.ts";
import { withoutQuotes } from "../../text/without-quotes.ts";
import type { Field, FieldScalar, FieldValue, ValueStyle } from "../model.ts";
import { MAX_DEPTH } from "./limits.ts";
import { mappingOf, missingAt } from "./values.ts";

/** The text a `yaml` tree was read from; the tree's offsets plus `base` are those of `text`. */
export interface YamlSource {
	readonly text: string;
	readonly base: number;
	/** Scalars by anchor; lists and mappings count as null and are never followed: aliases can make millions of values of them. */
	readonly anchors: Map<string, FieldScalar>;
	/** Aliases without an anchor before them, which every reader but `yaml` itself refuses. */
	readonly unresolved: TextRange[];
}

const STYLES: Readonly<Record<Scalar.Type, ValueStyle>> = {
	PLAIN: "plain",
	QUOTE_SINGLE: "single-quoted",
	QUOTE_DOUBLE: "double-quoted",
	BLOCK_LITERAL: "literal",
	BLOCK_FOLDED: "folded",
};

/** A mapping's entries with their places, duplicates included. */
export function readPairs(source: YamlSource, pairs: readonly Pair[], depth = 0): Field[] {
	return pairs.flatMap((pair) => readPair(source, pair, depth) ?? []);
}

function readPair(source: YamlSource, { key, value }: Pair, depth: number): Field | undefined {
	if (!isNode(key) || !key.range) return undefined;
	const keyRange = writtenRange(source, key.range);
	const name = isScalar(key) ? String(key.value ?? "") : source.text.slice(keyRange.start, keyRange.end);
	const afterColon = findAfterColon(source.text, keyRange.end);
	// A key may have an anchor, or be an alias.
	readNode(source, key, keyRange.end, depth + 1);
	const read = isNode(value) ? readNode(source, value, afterColon, depth) : missingAt(afterColon);
	return { key: name, keyRange, range: { start: keyRange.start, end: read.valueRange.end }, ...read };
}

function readNode(source: YamlSource, node: Node, whereMissing: number, depth: number): FieldValue {
	if (!node.range) return missingAt(whereMissing);
	const valueRange = writtenRange(source, node.range);
	const raw = source.text.slice(valueRange.start, valueRange.end);
	if (isAlias(node)) {
		if (!source.anchors.has(node.source)) source.unresolved.push(valueRange);
		return { value: source.anchors.get(node.source) ?? null, valueRange, raw, style: "plain" };
	}
	if (isScalar(node)) {
		// `!!timestamp` makes a day of what stands behind it, in quotes or not.
		const value = node.value instanceof Date ? withoutQuotes(raw) : scalarOf(node.value);
		if (node.anchor) source.anchors.set(node.anchor, value);
		if (raw === "") return missingAt(whereMissing);
		return { value, valueRange, raw, style: STYLES[node.type ?? "PLAIN"] ?? "plain" };
	}
	if (depth > MAX_DEPTH || !(isSeq(node) || isMap(node)))
		return { value: null, valueRange, raw, style: "flow" };
	if (node.anchor) source.anchors.set(node.anchor, null);
	const style = node.flow ? "flow" : "block";
	if (isMap(node)) {
		const fields = readPairs(source, node.items, depth + 1);
		return {
			value: mappingOf(fields),
			...placeAround(source, valueRange, fields.at(-1)?.range),
			style,
			fields,
		};
	}
	const items = node.items.map((each) =>
		isNode(each)
			? readNode(source, each, Math.min(startOf(source, each), valueRange.end), depth + 1)
			: missingAt(valueRange.end),
	);
	const value = items.map((each) => each.value);
	return { value, ...placeAround(source, valueRange, items.at(-1)?.valueRange), style, items };
}

/** Up to the last part's end: an explicit key without a value may stand behind the last character. */
function placeAround({ text }: YamlSource, { start, end }: TextRange, last: TextRange | undefined) {
	const valueRange = { start, end: Math.max(end, last?.end ?? end) };
	return { valueRange, raw: text.slice(valueRange.start, valueRange.end) };
}

function startOf(source: YamlSource, node: Node): number {
	return source.base + (node.range?.[0] ?? 0);
}

/** Without the white space that `yaml` counts to block scalars and mappings. */
function writtenRange(source: YamlSource, range: readonly [number, number, number]): TextRange {
	const start = source.base + range[0];
	let end = source.base + range[1];
	while (end > start && /[ \t\r\n]/.test(source.text[end - 1] ?? "")) end--;
	return { start, end };
}

/** Right after the colon that follows a key; at the key's end where there is none. */
function findAfterColon(text: string, keyEnd: number): number {
	let at = keyEnd;
	while (text[at] === " " || text[at] === "\t") at++;
	return text[at] === ":" ? at + 1 : keyEnd;
}

function scalarOf(value: unknown): FieldScalar {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	return value === undefined || value === null ? null : String(value);
}
