import { oneLine } from "../../text/inline-text.ts";
import { quoteScalar, writeScalar } from "../edit/quote-scalar.ts";
import type { FrontMatterLook, NewEntry, NewValue } from "./new-entry.ts";

/** Entries as YAML 1.1 and 1.2 read them alike. Keys below one key stand together, where the first of them stands. */
export function writeYaml(entries: readonly NewEntry[], look: FrontMatterLook): string {
	const written = new Set<string>();
	const lines = entries.flatMap(({ key, value }): readonly string[] => {
		const [parent = "", ...below] = key.split(".");
		if (below.length === 0 || "source" in value) return [writeEntry(key, value, look, "")];
		if (written.has(parent)) return [];
		written.add(parent);
		const children = entries.filter((each) => each.key.startsWith(`${parent}.`));
		return [
			`${parent}:\n`,
			...children.map((each) => writeEntry(each.key.slice(parent.length + 1), each.value, look, "  ")),
		];
	});
	return lines.join("");
}

function writeEntry(key: string, value: NewValue, look: FrontMatterLook, indent: string): string {
	if ("source" in value) return `${value.source}\n`;
	if ("flag" in value) return `${indent}${key}: ${value.flag}\n`;
	if ("date" in value) return `${indent}${key}: ${quote(value.date, look.quotesDates) ?? value.date}\n`;
	if ("word" in value) return `${indent}${key}: ${writePlain(value.word)}\n`;
	if ("text" in value) return `${indent}${key}: ${writeText(value.text, look)}\n`;
	const { listIndent } = look;
	if (value.list.length === 0) return `${indent}${key}: []\n`;
	if (listIndent === undefined) return `${indent}${key}: [${value.list.map(writeItem).join(", ")}]\n`;
	const items = value.list.map((item) => `${indent}${listIndent}- ${writeItem(item)}\n`);
	return `${indent}${key}:\n${items.join("")}`;
}

function writeText(written: string, { quotes }: FrontMatterLook): string {
	const text = oneLine(written);
	return quote(text, quotes) ?? writePlain(text);
}

/** A date without quotes would be no text. */
function writePlain(text: string): string {
	return /^\d/.test(text) || text === "" ? quoteScalar(text) : writeScalar(text);
}

/** In a list on one line commas and brackets part values, too. */
function writeItem(item: string): string {
	const text = oneLine(item);
	return /[,[\]{}]/.test(text) ? quoteScalar(text) : writePlain(text);
}

/** A text with double quotes or backslashes in it stands in single quotes whatever is usual: not every reader knows escapes. */
function quote(text: string, quotes: "double" | "single" | undefined): string | undefined {
	if (quotes === undefined) return undefined;
	return quotes === "single" ? `'${text.replaceAll("'", "''")}'` : quoteScalar(text);
}
