import type { AST } from "toml-eslint-parser";
import type { TextRange } from "../../text/text-range.ts";
import type { Field, FieldScalar, FieldValue, ValueStyle } from "../model.ts";
import { MAX_DEPTH } from "./limits.ts";
import { mappingOf } from "./values.ts";

/** The text a TOML tree was read from; the tree's offsets plus `base` are those of `text`. */
export interface TomlSource {
	readonly text: string;
	readonly base: number;
}

/** An entry while tables still add to it: `[extra.links]` may stand far below `[extra]`. */
interface Entry {
	readonly key: string;
	readonly keyRange: TextRange;
	/** What is written behind `=`. */
	leaf?: FieldValue;
	/** A table's own entries, or those of each table of an array such as `[[links]]`. */
	readonly tables: Entry[][];
	isArray: boolean;
	end: number;
}

type Keys = readonly (AST.TOMLBare | AST.TOMLQuoted)[];

/** The top-level entries with their places. A table written in several parts is one entry, from the first to the last. */
export function readTomlFields(source: TomlSource, program: AST.TOMLProgram): Field[] {
	const root: Entry[] = [];
	for (const node of program.body[0].body) {
		if (node.type === "TOMLKeyValue") {
			addKeyValue(source, root, node);
			continue;
		}
		const table = descend(source, root, node.key.keys, source.base + node.range[1], node.kind === "array");
		for (const each of node.body) addKeyValue(source, table, each);
	}
	return root.map((entry) => toField(source, entry));
}

function addKeyValue(source: TomlSource, table: Entry[], node: AST.TOMLKeyValue): void {
	const keys = node.key.keys;
	const last = keys.at(-1);
	if (!last) return;
	const parent = descend(source, table, keys.slice(0, -1), source.base + node.range[1], false);
	parent.push({
		...newEntry(source, last, source.base + node.range[1]),
		leaf: readValue(source, node.value, 0),
	});
}

/** The table that a dotted key leads to, made on the way where it is new; the last table of an array of them. */
function descend(source: TomlSource, root: Entry[], keys: Keys, end: number, startsTable: boolean): Entry[] {
	let table = root;
	for (const [index, key] of keys.entries()) {
		const name = nameOf(key);
		let entry = table.find((each) => each.key === name);
		if (!entry) {
			entry = newEntry(source, key, end);
			table.push(entry);
		}
		entry.end = Math.max(entry.end, end);
		const opensTable = startsTable && index === keys.length - 1;
		if (opensTable) entry.isArray = true;
		if (opensTable || entry.tables.length === 0) entry.tables.push([]);
		table = entry.tables.at(-1) ?? [];
	}
	return table;
}

function newEntry(source: TomlSource, key: AST.TOMLBare | AST.TOMLQuoted, end: number): Entry {
	const keyRange = { start: source.base + key.range[0], end: source.base + key.range[1] };
	return { key: nameOf(key), keyRange, tables: [], isArray: false, end };
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
	return key.type === "TOMLBare" ? key.name : key.value;
}

function toField(source: TomlSource, entry: Entry): Field {
	const { key, keyRange, leaf } = entry;
	if (leaf) return { key, keyRange, range: { start: keyRange.start, end: leaf.valueRange.end }, ...leaf };
	const tables = entry.tables.map((table) => tableValue(source, entry, table));
	const [first = tableValue(source, entry, [])] = tables;
	const place = placeOf(source, tables, keyRange.end);
	const value: FieldValue = entry.isArray
		? { ...place, value: tables.map((table) => table.value), style: "block", items: tables }
		: { ...first, ...place };
	return { key, keyRange, range: { start: keyRange.start, end: value.valueRange.end }, ...value };
}

function tableValue(source: TomlSource, entry: Entry, table: readonly Entry[]): FieldValue {
	const fields = table.map((each) => toField(source, each));
	return { ...placeOf(source, fields, entry.keyRange.end), value: mappingOf(fields), style: "block", fields };
}

/** From the first part to the last; at `otherwise`, empty, where there is none. */
function placeOf(
	source: TomlSource,
	parts: readonly (FieldValue | Field)[],
	otherwise: number,
): { valueRange: TextRange; raw: string } {
	const ranges = parts.map((part) => ("range" in part ? part.range : part.valueRange));
	const start = ranges.reduce((least, range) => Math.min(least, range.start), ranges[0]?.start ?? otherwise);
	const end = ranges.reduce((most, range) => Math.max(most, range.end), start);
	const valueRange = { start, end };
	return { valueRange, raw: source.text.slice(valueRange.start, valueRange.end) };
}

function readValue(source: TomlSource, node: AST.TOMLContentNode, depth: number): FieldValue {
	const valueRange = { start: source.base + node.range[0], end: source.base + node.range[1] };
	const raw = source.text.slice(valueRange.start, valueRange.end);
	if (node.type === "TOMLValue") return { value: scalarOf(node), valueRange, raw, style: styleOf(node) };
	if (depth > MAX_DEPTH) return { value: null, valueRange, raw, style: "flow" };
	if (node.type === "TOMLArray") {
		const items = node.elements.map((each) => readValue(source, each, depth + 1));
		return { value: items.map((each) => each.value), valueRange, raw, style: "flow", items };
	}
	const table: Entry[] = [];
	for (const each of node.body) addKeyValue(source, table, each);
	const fields = table.map((entry) => toField(source, entry));
	return { value: mappingOf(fields), valueRange, raw, style: "flow", fields };
}

/** Dates as written: a Date would shift by time zone. */
function scalarOf(node: AST.TOMLValue): FieldScalar {
	return "datetime" in node ? node.datetime : node.value;
}

function styleOf(node: AST.TOMLValue): ValueStyle {
	if (node.kind !== "string") return "bare";
	return node.style === "literal" ? "single-quoted" : "double-quoted";
}
