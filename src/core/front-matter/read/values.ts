import type { TextRange } from "../../text/text-range.ts";
import type { Field, FieldData, FieldValue } from "../model.ts";

/** A mapping's value: of duplicates the last. Without a prototype, so that a key `__proto__` is a key like any other. */
export function mappingOf(fields: readonly Field[]): FieldData {
	const value: Record<string, FieldData> = Object.create(null);
	for (const field of fields) value[field.key] = field.value;
	return value;
}

/** No value, at an offset. */
export function missingAt(offset: number): FieldValue {
	return { value: null, valueRange: { start: offset, end: offset }, raw: "", style: "missing" };
}

/** An entry whose value its parser refuses: what stands behind the separator on the key's line, quotes around it aside. */
export function readRoughly(text: string, keyRange: TextRange, separator: ":" | "=", end: number): Field {
	const key = text.slice(keyRange.start, keyRange.end).replace(/^(["'])(.*)\1$/, "$2");
	const after = text.indexOf(separator, keyRange.end) + 1;
	const rest = /[^\r\n]*/.exec(text.slice(after, Math.max(after, end)))?.[0] ?? "";
	const raw = rest.trim();
	const value = missingAt(after);
	if (raw === "") return { key, keyRange, range: { start: keyRange.start, end: after }, ...value };
	const start = after + rest.indexOf(raw);
	const valueRange = { start, end: start + raw.length };
	return {
		key,
		keyRange,
		range: { start: keyRange.start, end: valueRange.end },
		valueRange,
		raw,
		value: raw.replace(/^(["'])([\s\S]*?)\1?$/, "$2"),
		style: separator === "=" ? "bare" : "plain",
	};
}
