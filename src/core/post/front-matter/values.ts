import type { Field, FieldData, FieldValue } from "../front-matter-model.ts";

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
