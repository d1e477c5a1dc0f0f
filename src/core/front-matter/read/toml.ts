import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import type { TextRange } from "../../text/text-range.ts";
import { deepestKey, depthOf } from "./depth.ts";
import type { FormatReading } from "./format-reading.ts";
import { MAX_BROKEN_ENTRIES, MAX_DEPTH } from "./limits.ts";
import { linesFrom, withoutBareReturns } from "./lines.ts";
import { readTomlFields } from "./toml-fields.ts";
import { readRoughly } from "./values.ts";

/** Reads TOML between `content.start` and `content.end`. Dates stay strings, as written. */
export function readToml(text: string, content: TextRange, version?: "1.0"): FormatReading {
	const toml = withoutBareReturns(text.slice(content.start, content.end));
	if (depthOf(toml) > MAX_DEPTH) return { shape: "too-large", fields: [], errors: [] };
	const base = content.start;
	const result = parse(toml, version);
	if ("body" in result) {
		if (deepestKey(result) > MAX_DEPTH) return { shape: "too-large", fields: [], errors: [] };
		const fields = readTomlFields({ text, base }, result);
		return { shape: fields.length > 0 ? "mapping" : "empty", fields, errors: [] };
	}
	const end = Math.max(result.index, lineEndAfter(toml, result.index));
	const range = { start: base + result.index, end: base + end };
	let broken = 0;
	const fields = sectionsOf(toml).flatMap((section) => {
		const written = toml.slice(section.start, section.end);
		if (broken > MAX_BROKEN_ENTRIES) return [];
		const alone = parse(written, version);
		if ("body" in alone && deepestKey(alone) <= MAX_DEPTH)
			return readTomlFields({ text, base: base + section.start }, alone);
		broken++;
		const key = /^[^=\s[]+/.exec(written)?.[0];
		if (key === undefined) return [];
		const start = base + section.start;
		return [readRoughly(text, { start, end: start + key.length }, "=", base + section.end)];
	});
	return {
		shape: "mapping",
		fields,
		errors: [{ code: "toml", message: result.message, range, strictOnly: false }],
	};
}

function parse(
	toml: string,
	tomlVersion: "1.0" | undefined,
): AST.TOMLProgram | { readonly index: number; readonly message: string } {
	try {
		return parseTOML(toml, { tomlVersion: tomlVersion ?? "1.1" });
	} catch (error) {
		const index = error instanceof ParseError ? Math.min(error.index, toml.length) : 0;
		return { index, message: error instanceof Error ? error.message : String(error) };
	}
}

function lineEndAfter(toml: string, index: number): number {
	const end = toml.indexOf("\n", index);
	return end < 0 ? toml.length : end;
}

/** Each top-level entry, and from the first table on each table, so that one broken value does not take the others along. */
function sectionsOf(toml: string): TextRange[] {
	const starts: number[] = [];
	let isInTable = false;
	for (const { start, end } of linesFrom(toml, 0)) {
		const line = toml.slice(start, end);
		if (/^\[/.test(line)) isInTable = true;
		else if (isInTable || !/^["'\w][^=]*=/.test(line)) continue;
		starts.push(start);
	}
	return starts.map((start, index) => ({ start, end: starts[index + 1] ?? toml.length }));
}
