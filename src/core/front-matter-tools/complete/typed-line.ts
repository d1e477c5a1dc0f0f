import { MAX_LINES } from "../../front-matter/read/limits.ts";
import { type Line, lineFrom, linesFrom } from "../../front-matter/read/lines.ts";
import { type Opening, readOpening } from "../../front-matter/read/opening.ts";
import { readFrontMatter } from "../../front-matter/read-front-matter.ts";

/** The line of a front matter that is being typed, and the front matter without it: half a line must not hide the rest. */
export interface TypedLine {
	readonly format: "yaml" | "toml" | "header";
	readonly line: Line;
	/** A text with the other lines between fences; up to the typed line its offsets are those of the text. */
	readonly rest: string;
	/** The same with the typed line. */
	readonly whole: string;
}

/** Lines that may stand in front matter without its closing fence; others are prose. */
const MAY_BE_FRONT_MATTER = /^(?:[ \t]*(?:#.*)?$|[\w."'-]+[ \t]*[:=]|[ \t]+\S|- |-$|\[)/;

/** Whether a text begins with a fence of YAML or TOML. */
export function hasLinesInFences(text: string): boolean {
	const format = openingOf(text)?.format;
	return format === "yaml" || format === "toml";
}

function openingOf(text: string): Opening | undefined {
	return readOpening(text, lineFrom(text, text.startsWith("\uFEFF") ? 1 : 0));
}

/** The front-matter line at `offset`, whether or not the front matter is closed yet. Undefined anywhere else. */
export function findTypedLine(text: string, offset: number): TypedLine | undefined {
	const opening = openingOf(text);
	if (opening?.format !== "yaml" && opening?.format !== "toml") return undefined;
	const lines = firstLines(text, opening.next);
	const written = (line: Line) => text.slice(line.start, line.end);
	const isTyped = (line: Line) => line.start <= offset && offset <= line.end;
	const closer = lines.findIndex((line) => opening.closers.includes(written(line).trimEnd()));
	const prose = lines.findIndex((line) => !isTyped(line) && !MAY_BE_FRONT_MATTER.test(written(line)));
	const end = closer >= 0 ? closer : prose;
	const inside = end < 0 ? lines : lines.slice(0, end);
	const typed = inside.find(isTyped);
	if (!typed) return undefined;
	const above = text.slice(0, typed.start);
	const below = text.slice(typed.next, inside.at(-1)?.next);
	const close = (content: string) =>
		`${content}${/[\r\n]$/.test(content) ? "" : "\n"}${opening.closers[0]}\n`;
	return {
		format: opening.format,
		line: typed,
		rest: close(above + below),
		whole: close(text.slice(0, typed.next) + below),
	};
}

/** The same in front matter that is only `Key: value` lines: the others must show that it is. */
export function findHeaderLine(text: string, offset: number): TypedLine | undefined {
	const above = text.slice(0, offset);
	const line = lineFrom(text, Math.max(above.lastIndexOf("\n"), above.lastIndexOf("\r")) + 1);
	const rest = text.slice(0, line.start) + text.slice(line.next);
	const { format, range } = readFrontMatter(rest);
	return format === "header" && line.start <= range.end ? { format, line, rest, whole: text } : undefined;
}

/** Within the limits of front matter; a last line that is empty counts, as a cursor can stand in it. */
function firstLines(text: string, start: number): readonly Line[] {
	const lines: Line[] = [];
	for (const line of linesFrom(text, start)) if (lines.push(line) === MAX_LINES) return lines;
	const end = text.length;
	const isLastEmpty = end >= start && /[\r\n]$/.test(text);
	return isLastEmpty ? [...lines, { start: end, end, next: end }] : lines;
}
