import type { FieldValue } from "../../front-matter/model.ts";
import { replaceRange, type TextEdit } from "../../text/text-edit.ts";
import { writeScalar } from "./quote-scalar.ts";

/** The edit that gives a value new text, quoted as it is now; undefined where it goes over several lines. */
export function rewriteScalar({ raw, style, valueRange }: FieldValue, text: string): TextEdit | undefined {
	if (/[\r\n]/.test(raw) || /[\r\n]/.test(text)) return undefined;
	switch (style) {
		case "plain":
			return replaceRange(valueRange, writeScalar(text));
		case "single-quoted":
			// YAML doubles an apostrophe in single quotes, TOML has none there: double quotes are the same in both.
			return replaceRange(valueRange, text.includes("'") ? JSON.stringify(text) : `'${text}'`);
		case "double-quoted":
			return replaceRange(valueRange, JSON.stringify(text));
		case "bare":
			return replaceRange(valueRange, text);
		default:
			return undefined;
	}
}
