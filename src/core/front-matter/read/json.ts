import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { TextRange } from "../../text/text-range.ts";
import type { Field, FieldScalar, FieldValue, FrontMatterError } from "../model.ts";
import { depthOf } from "./depth.ts";
import type { FormatReading } from "./format-reading.ts";
import { MAX_DEPTH } from "./limits.ts";
import { mappingOf, missingAt } from "./values.ts";

interface JsonSource {
	readonly text: string;
	readonly base: number;
	/** Where the written text ends: braces may have been put around it. */
	readonly end: number;
}

/**
 * Reads JSON between `content.start` and `content.end`: a whole object, or only its entries, as Hexo writes them between
 * `;;;`. Comments and trailing commas are errors, as for the engines.
 */
export function readJson(text: string, content: TextRange): FormatReading {
	const written = text.slice(content.start, content.end);
	if (depthOf(written) > MAX_DEPTH) return { shape: "too-large", fields: [], errors: [] };
	const hasBraces = /^\s*[{[]/.test(written) || written.trim() === "";
	const json = hasBraces ? written : `{${written}}`;
	const base = hasBraces ? content.start : content.start - 1;
	const found: ParseError[] = [];
	const root = parseTree(json, found, {
		disallowComments: true,
		allowTrailingComma: false,
		allowEmptyContent: true,
	});
	const errors = found.map((error) => toError(error, base, content));
	if (root?.type === "object") {
		return { shape: "mapping", fields: readProperties({ text, base, end: content.end }, root), errors };
	}
	return { shape: root ? "not-a-mapping" : "empty", fields: [], errors };
}

function toError({ error, offset, length }: ParseError, base: number, content: TextRange): FrontMatterError {
	const start = Math.max(content.start, Math.min(base + offset, content.end));
	const end = Math.max(start, Math.min(base + offset + length, content.end));
	const message = printParseErrorCode(error);
	return { code: "json", message, range: { start, end }, strictOnly: false };
}

function readProperties(source: JsonSource, node: Node): Field[] {
	return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
		if (!key) return [];
		const keyRange = rangeOf(source, key);
		const read = value ? readValue(source, value) : missingAt(afterColon(source, keyRange.end));
		const range = { start: keyRange.start, end: read.valueRange.end };
		return [{ key: String(key.value), keyRange, range, ...read }];
	});
}

function readValue(source: JsonSource, node: Node): FieldValue {
	const valueRange = rangeOf(source, node);
	const raw = source.text.slice(valueRange.start, valueRange.end);
	if (node.type === "array") {
		const items = (node.children ?? []).map((each) => readValue(source, each));
		return { value: items.map((each) => each.value), valueRange, raw, style: "flow", items };
	}
	if (node.type === "object") {
		const fields = readProperties(source, node);
		return { value: mappingOf(fields), valueRange, raw, style: "flow", fields };
	}
	const value: FieldScalar = node.value;
	return { value, valueRange, raw, style: node.type === "string" ? "double-quoted" : "bare" };
}

function rangeOf(source: JsonSource, node: Node): TextRange {
	const start = source.base + node.offset;
	return { start, end: Math.min(start + node.length, source.end) };
}

function afterColon({ text, end }: JsonSource, keyEnd: number): number {
	const colon = /^\s*:/.exec(text.slice(keyEnd, end));
	return keyEnd + (colon?.[0].length ?? 0);
}
