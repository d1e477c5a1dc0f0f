import { oneLine } from "../../text/inline-text.ts";
import type { FrontMatterLook, NewEntry, NewValue } from "./new-entry.ts";

/** Entries as `Key: value` lines, as Python-Markdown's meta-data extension reads them: nothing is quoted, a blank line ends them. */
export function writeHeader(
	entries: readonly NewEntry[],
	{ hasFences = false, hasCapitals = true }: FrontMatterLook,
): string {
	const lines = entries.map(({ key, value }) => {
		if ("source" in value) return `${value.source}\n`;
		const name = hasCapitals ? key.charAt(0).toUpperCase() + key.slice(1) : key;
		return `${name}: ${headerValue(value)}`.trimEnd().concat("\n");
	});
	const fence = hasFences ? "---\n" : "";
	return fence + lines.join("") + fence;
}

function headerValue(value: NewValue): string {
	if ("flag" in value) return String(value.flag);
	if ("date" in value) return value.date;
	if ("list" in value) return value.list.map(oneLine).join(", ");
	if ("word" in value) return value.word;
	return oneLine("text" in value ? value.text : value.source);
}
