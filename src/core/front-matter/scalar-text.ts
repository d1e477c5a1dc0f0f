import type { FieldData } from "./model.ts";

/** A single value as text, without blanks at its ends; empty for lists and mappings, which have none. */
export function scalarText(value: FieldData | undefined): string {
	return typeof value === "object" ? "" : String(value ?? "").trim();
}
