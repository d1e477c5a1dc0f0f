import type { Dialect } from "./dialect.ts";
import type { FieldName } from "./field-name.ts";

/** The field that a dialect takes a top-level key for; undefined where it means none that Recap asks for. */
export function fieldOfKey({ keys, ignoresKeyCase }: Dialect, key: string): FieldName | undefined {
	const same = (name: string) => (ignoresKeyCase ? name.toLowerCase() === key.toLowerCase() : name === key);
	const entries = Object.entries(keys) as readonly [FieldName, readonly string[]][];
	return entries.find(([, names]) => names.some(same))?.[0];
}
