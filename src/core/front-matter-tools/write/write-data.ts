import { oneLine } from "../../text/inline-text.ts";
import type { NewEntry, NewValue } from "./new-entry.ts";

/** Entries as TOML: those below a key come last, as what stands behind a table's head belongs to the table. */
export function writeToml(entries: readonly NewEntry[]): string {
	const isNested = ({ key, value }: NewEntry) => key.includes(".") && !("source" in value);
	const top = entries.filter((entry) => !isNested(entry));
	const tables = new Map<string, string[]>();
	for (const { key, value } of entries.filter(isNested)) {
		const at = key.lastIndexOf(".");
		const table = key.slice(0, at);
		tables.set(table, [...(tables.get(table) ?? []), `${key.slice(at + 1)} = ${tomlValue(value)}\n`]);
	}
	return [
		...top.map(({ key, value }) =>
			"source" in value ? `${value.source}\n` : `${key} = ${tomlValue(value)}\n`,
		),
		...[...tables].flatMap(([table, lines]) => [`\n[${table}]\n`, ...lines]),
	].join("");
}

function tomlValue(value: NewValue): string {
	if ("date" in value) return value.date;
	return JSON.stringify(jsonValue(value)).replaceAll("\x7F", "");
}

/** Entries as a JSON object, which is its own fence. */
export function writeJson(entries: readonly NewEntry[]): string {
	const lines = entries.map(({ key, value }) =>
		"source" in value ? `  ${value.source}` : `  ${JSON.stringify(key)}: ${JSON.stringify(jsonValue(value))}`,
	);
	return `{\n${lines.join(",\n")}\n}\n`;
}

function jsonValue(value: NewValue): unknown {
	if ("flag" in value) return value.flag;
	if ("date" in value) return value.date;
	if ("list" in value) return value.list.map(oneLine);
	if ("word" in value) return value.word;
	return oneLine("text" in value ? value.text : value.source);
}
