import type { FieldData } from "./model.ts";

/** A single value as text; a list or a mapping, which has no prototype that could make a text of it, gives none. */
export function scalarText(value: FieldData): string {
	return typeof value === "object" && value !== null ? "" : String(value);
}
