import { lineEndAt, lineStartAt } from "../../text/line-bounds.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";

/** One line of broken YAML, taken apart as its writer meant it: `indent`, maybe `- `, maybe `key:`, and a value. */
export interface YamlLine {
	/** Without its line end. */
	readonly range: TextRange;
	readonly text: string;
	readonly indent: string;
	/** Undefined where the line has no `key:`. */
	readonly key: string | undefined;
	readonly value: string;
	/** Where `value` stands, trailing blanks excluded. */
	readonly valueRange: TextRange;
}

const LEAD = /^([ \t]*)(?:-[ \t]+)*/;
const KEY = /^([\p{L}_$][^:#'"{}[\]]{0,60}):(?=[ \t]|$)/u;

/** The line of `text` that holds `offset`. */
export function readYamlLine(text: string, offset: number): YamlLine {
	const start = lineStartAt(text, offset);
	const range = textRange(start, lineEndAt(text, start));
	const line = text.slice(range.start, range.end);
	const [lead = "", indent = ""] = LEAD.exec(line) ?? [];
	const [beforeValue = "", key] = KEY.exec(line.slice(lead.length)) ?? [];
	const value = line.slice(lead.length + beforeValue.length).trim();
	const valueStart = start + line.trimEnd().length - value.length;
	return {
		range,
		text: line,
		indent,
		key: key?.trimEnd(),
		value,
		valueRange: textRange(valueStart, valueStart + value.length),
	};
}
