import type { TextRange } from "../../text/text-range.ts";
import type { Field } from "../model.ts";
import type { FormatReading } from "./format-reading.ts";
import { type Line, linesFrom } from "./lines.ts";
import { missingAt } from "./values.ts";

/** Python-Markdown's meta-data extension, which Pelican reads headers with: up to three spaces before a key. */
export const HEADER_KEY = /^( {0,3})([A-Za-z0-9_-]+):[ \t]*/;
const CONTINUATION = /^(?: {4}|\t)[ \t]*(?=\S)/;

/** Reads `Key: value` lines. A line indented by four spaces goes on with the value above, after a line break. */
export function readHeader(text: string, content: TextRange): FormatReading {
	const fields: Field[] = [];
	for (const line of linesFrom(text, content.start, content.end)) {
		const written = text.slice(line.start, line.end);
		const key = HEADER_KEY.exec(written);
		const last = fields.at(-1);
		if (key) fields.push(readLine(text, line, key));
		else if (last && CONTINUATION.test(written))
			fields[fields.length - 1] = extend(text, last, written, line);
	}
	return { shape: fields.length > 0 ? "mapping" : "empty", fields, errors: [] };
}

function readLine(text: string, line: Line, [match, indent = "", key = ""]: RegExpExecArray): Field {
	const start = line.start + indent.length;
	const keyRange = { start, end: start + key.length };
	const value = text.slice(line.start + match.length, line.end).trimEnd();
	if (value === "") {
		const afterColon = keyRange.end + 1;
		return { key, keyRange, range: { start, end: afterColon }, ...missingAt(afterColon) };
	}
	const valueStart = line.start + match.length;
	const valueRange = { start: valueStart, end: valueStart + value.length };
	return {
		key,
		keyRange,
		range: { start, end: valueRange.end },
		value,
		valueRange,
		raw: value,
		style: "bare",
	};
}

function extend(text: string, field: Field, line: string, { start }: Line): Field {
	const added = line.trim();
	const end = start + line.trimEnd().length;
	const isFirst = field.style === "missing";
	const valueRange = { start: isFirst ? end - added.length : field.valueRange.start, end };
	return {
		...field,
		range: { start: field.range.start, end },
		valueRange,
		raw: text.slice(valueRange.start, end),
		value: isFirst ? added : `${field.value}\n${added}`,
		style: "bare",
	};
}
