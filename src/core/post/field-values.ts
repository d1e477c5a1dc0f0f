import type { FieldName } from "../dialects/dialect.ts";
import type { FieldValue } from "../front-matter/model.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import type { Post } from "./post.ts";

/** One of a field's values, and its place without quotes. */
export interface PostValue {
	readonly value: string;
	readonly range: TextRange;
}

/** A field's texts: a list's, those between commas, or the one there is. Numbers count as written. */
export function valuesOf(post: Pick<Post, "field" | "frontMatter">, name: FieldName): readonly PostValue[] {
	const field = post.field(name);
	if (!field) return [];
	if (field.items) return field.items.flatMap(scalarOf);
	const single = scalarOf(field);
	const [first] = single;
	if (name !== "tags" || first === undefined) return single;
	// Some engines take blanks for what parts tags, others for a part of them.
	if (!first.value.includes(","))
		return /\s/.test(first.value) && post.frontMatter.format !== "header" ? [] : single;
	return [...first.value.matchAll(/[^,]+/g)].flatMap(({ index, 0: part }) => {
		const value = part.trim();
		const start = first.range.start + index + part.indexOf(value);
		return value === "" ? [] : [{ value, range: textRange(start, start + value.length) }];
	});
}

/** A single value's text with its place inside quotes; none for blanks and for what is no text. */
export function scalarOf({ value, raw, valueRange }: FieldValue): readonly PostValue[] {
	if (typeof value !== "string" && typeof value !== "number") return [];
	const text = String(value).trim();
	const at = raw.indexOf(text);
	// Written with escapes or over several lines, it has no range of its own.
	if (text === "" || at === -1) return text === "" ? [] : [{ value: text, range: valueRange }];
	return [{ value: text, range: textRange(valueRange.start + at, valueRange.start + at + text.length) }];
}
