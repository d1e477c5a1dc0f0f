import type { YamlReader } from "../front-matter/readers.ts";

/** What a YAML library makes of a value without quotes, other than its text. */
export interface PlainReading {
	readonly pattern: RegExp;
	/** `refused`: it stops there. */
	readonly becomes: "true" | "false" | "nothing" | "number" | "date" | "refused";
	/** How a page shows it; the word of `becomes` where undefined, and nothing for `nothing`. */
	readonly shown?: (written: string) => string;
}

/** A YAML library as blog engines call it: what it refuses and what it makes of values without quotes. */
export interface YamlFamily {
	/** Absent where nobody has tried it: then what any engine reads passes. */
	readonly reader?: YamlReader;
	/** It stops at a key that stands twice; others take the last. */
	readonly refusesDuplicateKeys?: true;
	/** YAML 1.1's further line ends (U+0085, U+2028, U+2029) end lines; in YAML 1.2 they are characters like others. */
	readonly endsLinesAtNextLine?: true;
	/** Of what follows the end of the first document, `...`, nothing is read; others stop. */
	readonly readsFirstDocument?: true;
	/** The first that fits holds. */
	readonly plain: readonly PlainReading[];
}

/** What a value without quotes becomes; undefined where it stays the text that it is, or is shown like it. */
export function readPlain(family: YamlFamily | undefined, written: string): PlainReading | undefined {
	const reading = (family ?? unknownFamily).plain.find(({ pattern }) => pattern.test(written));
	return reading && shownAs(reading, written) !== written ? reading : undefined;
}

/** How a page shows a value that was written without quotes. */
export function shownAs({ becomes, shown }: PlainReading, written: string): string {
	return shown?.(written) ?? (becomes === "nothing" || becomes === "refused" ? "" : becomes);
}

/** As decimals without needless signs and zeros; a number too great for one stays as it is written. */
export function plainNumber(written: string): string {
	const number = Number(written.replaceAll("_", "").replace(/^\+/, ""));
	return Number.isFinite(number) && Math.abs(number) < 2 ** 53 ? String(number) : written;
}

/** `1:30` as so many sixtieths. */
export function sexagesimal(written: string): string {
	const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(written.replaceAll("_", "")) ?? [];
	const number = digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
	return `${sign === "-" ? "-" : ""}${number}`;
}

/** `017` and `0o17` as base eight. */
export function octal(written: string): string {
	const [, sign = "", digits = ""] = /^([-+]?)0o?([0-7_]*)$/i.exec(written) ?? [];
	const number = Number.parseInt(digits.replaceAll("_", "") || "0", 8);
	return `${sign === "-" && number > 0 ? "-" : ""}${number}`;
}

/** Hexadecimal and binary numbers, with or without a sign. */
export function withBase(written: string): string {
	const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(written.replaceAll("_", "")) ?? [];
	return `${sign === "-" ? "-" : ""}${Number(digits)}`;
}

/** What all of them agree on, for engines whose library is not known: zeros before a number are lost. */
const unknownFamily: YamlFamily = { plain: [{ pattern: /^0\d+$/, becomes: "number", shown: plainNumber }] };
