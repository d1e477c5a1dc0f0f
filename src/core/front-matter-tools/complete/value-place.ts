import type { FrontMatterFormat } from "../../front-matter/format.ts";
import type { Field, FieldValue, FrontMatter } from "../../front-matter/model.ts";
import { readFrontMatter } from "../../front-matter/read-front-matter.ts";
import { type TextRange, textRange, touchesOffset } from "../../text/text-range.ts";

/** Where a value of front matter is being typed. */
export interface ValuePlace {
	/** All of it, as it is. */
	readonly frontMatter: FrontMatter;
	readonly format: FrontMatterFormat;
	/** The keys that lead to it, joined by dots. */
	readonly path: string;
	/** The value as far as it is there, with its quotes; on one line. */
	readonly range: TextRange;
	readonly quote: '"' | "'" | undefined;
	/** Where the value is one of a list's. */
	readonly list: "flow" | "block" | undefined;
	/** The list's values; its own is among them with the cursor's mark, so equal to none. */
	readonly others: readonly string[];
}

/** Stands for the cursor in a text that is read: no writer types it, and no format gives it a meaning. */
const CURSOR = "\uE000";

/** What half a value lacks, so that a parser reads it as one: nothing, a blank after its colon, its end. */
const YAML_ENDS = [CURSOR, ` ${CURSOR}`, `${CURSOR}"`, `${CURSOR}'`, `${CURSOR}]`];
const QUOTED_ENDS = [CURSOR, `${CURSOR}"`];

/** Unquoted values that begin with these are no words: a list, a mapping, a block, a tag, quotes without an end. */
const NO_WORD = /^[-[\]{}&*!|>%@`,"']/;

/** The value at `offset`, found by the parser itself: it reads the text with a mark at the cursor. Undefined where the mark is in no value. */
export function findValuePlace(text: string, offset: number): ValuePlace | undefined {
	const frontMatter = readFrontMatter(text);
	const { format, content } = frontMatter;
	if (!format || !touchesOffset(content, offset)) return undefined;
	const ends = format === "toml" || format === "json" ? QUOTED_ENDS : YAML_ENDS;
	for (const end of ends) {
		const marked = text.slice(0, offset) + end + text.slice(offset);
		const back = (at: number) => Math.max(Math.min(at, offset), at - end.length);
		const place = readMarked(marked, back);
		if (place) return onItsLine(text, offset, { ...place, frontMatter });
	}
	if (ends !== QUOTED_ENDS) return undefined;
	const place = findBareWord(text, offset);
	return place && { ...place, frontMatter };
}

/** TOML and JSON know no words without quotes but a few: what is typed is read as if it stood in quotes. */
function findBareWord(text: string, offset: number): Omit<ValuePlace, "frontMatter"> | undefined {
	const start = offset - (/(?<![\w-])[\w-]*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
	const end = offset + (/^[\w-]*/.exec(text.slice(offset))?.[0].length ?? 0);
	const marked = `${text.slice(0, start)}"${CURSOR}"${text.slice(end)}`;
	const place = readMarked(marked, (at) => at);
	return place && { ...place, range: textRange(start, end), quote: undefined };
}

function readMarked(
	marked: string,
	back: (offset: number) => number,
): Omit<ValuePlace, "frontMatter"> | undefined {
	const { format, fields } = readFrontMatter(marked);
	const found = format && findInFields(fields, []);
	if (!found) return undefined;
	const { path, value, list } = found;
	const isWord = value.style === "plain" || value.style === "bare";
	if (isWord ? NO_WORD.test(value.raw) : !/^(?:single|double)-quoted$/.test(value.style)) return undefined;
	return {
		format,
		path: path.join("."),
		range: textRange(back(value.valueRange.start), back(value.valueRange.end)),
		quote: isWord ? undefined : value.raw.startsWith("'") ? "'" : '"',
		list: list && (list.style === "flow" ? "flow" : "block"),
		others: (list?.items ?? []).flatMap((item) =>
			typeof item.value === "string" || typeof item.value === "number" ? [String(item.value)] : [],
		),
	};
}

interface Found {
	readonly path: readonly string[];
	readonly value: FieldValue;
	readonly list: FieldValue | undefined;
}

function findInFields(fields: readonly Field[], above: readonly string[]): Found | undefined {
	for (const field of fields) {
		const found = findInValue(field, [...above, field.key], undefined);
		if (found) return found;
	}
	return undefined;
}

function findInValue(
	value: FieldValue,
	path: readonly string[],
	list: FieldValue | undefined,
): Found | undefined {
	if (typeof value.value === "string") return value.raw.includes(CURSOR) ? { path, value, list } : undefined;
	if (value.fields) return findInFields(value.fields, path);
	for (const item of value.items ?? []) {
		const found = findInValue(item, path, value);
		if (found) return found;
	}
	return undefined;
}

/** A line half typed below seems to go on with an unquoted value. */
function onItsLine(text: string, offset: number, place: ValuePlace): ValuePlace | undefined {
	const { start, end } = place.range;
	if (/[\r\n]/.test(text.slice(start, offset))) return undefined;
	const below = text.slice(offset, end).search(/(?<![ \t])[ \t]*[\r\n]/);
	if (below < 0) return place;
	return place.quote ? undefined : { ...place, range: textRange(start, offset + below) };
}
