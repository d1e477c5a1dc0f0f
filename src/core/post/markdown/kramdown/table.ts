import type { BlockState } from "../block-state.ts";
import { ContentMap } from "../content-map.ts";
import { maskTags } from "../template-tags.ts";
import type { BlockRule } from "./block-rule.ts";
import { isBoundary, isOutdented, lineText } from "./lines.ts";
import { splitSpans } from "./spans.ts";

/** A bar at the start, or one with no backslash before it. */
const bar = /^\||[^\\]\|/;
const separator = /^[+|: \t-]*-[+|: \t-]*$/;
const footSeparator = /^[+|: \t=]*=[+|: \t=]*$/;

interface Cell {
	/** Offsets of the source. */
	readonly start: number;
	readonly end: number;
}

interface Row {
	readonly line: number;
	readonly cells: readonly Cell[];
}

interface Part {
	readonly name: "thead" | "tbody" | "tfoot";
	readonly rows: readonly Row[];
}

/** A table (`parse_table`): lines that all hold a bar outside code and HTML, with nothing glued above or below. */
export const readTable: BlockRule = (state, line, endLine, silent) => {
	if (state.isGlued || !isOutdented(state, line) || !bar.test(maskedText(state, line).trimStart()))
		return false;
	let end = line;
	while (end < endLine && !state.isEmpty(end) && bar.test(maskedText(state, end))) end++;
	state.lookTo(end + 1);
	if (!isBoundary(state, end, endLine) || !everyLineHasBar(state, line, end)) return false;
	const parts = readParts(state, line, end);
	if (!parts.some(({ name }) => name === "tbody")) return false;
	if (silent) return true;
	recordBars(state, parts, [line, end]);
	pushTable(state, parts, [line, end]);
	return true;
};

/** A line without its template tags: their filters' bars are gone before kramdown reads. */
function maskedText(state: BlockState, line: number): string {
	return state.masked.slice(state.bMarks[line], state.lineEnd(line));
}

/** Whether what is neither code nor HTML has a bar on each line, as kramdown goes about it. */
function everyLineHasBar(state: BlockState, line: number, end: number): boolean {
	const text = maskTags(state.getLines(line, end, 0, false));
	let isBarred = false;
	for (const { kind, start, end: stop } of splitSpans(text, true)) {
		if (kind === "html") continue;
		const value = kind === "code" ? text.slice(start, stop).replace(/^`+|`+$/g, "") : text.slice(start, stop);
		const lines = value.replace(/\n+$/, (ends) => (ends.length > 0 ? "\n" : "")).split("\n");
		if (lines.at(-1) === "") lines.pop();
		const count = lines.length;
		if (kind === "code") {
			if (count > 2 || (count === 2 && !isBarred)) return false;
			if (count === 2) isBarred = false;
			continue;
		}
		if (count > 1 && !isBarred && !bar.test(lines[0] ?? "")) return false;
		isBarred = (count <= 1 && isBarred) || bar.test(lines.at(-1) ?? "");
	}
	return isBarred;
}

/** A heading between bars, as exports leave it. */
const headingRow = /^\s*\|\s*#{1,6}\s+\S/;

/** Tells of a table that is none to other readers, and to the eye. */
function recordBars(state: BlockState, parts: readonly Part[], [line, end]: [number, number]): void {
	if (end === line + 1 && headingRow.test(lineText(state, line))) {
		state.parts.barTables.push({
			range: state.range(state.contentStart(line), state.lineEnd(line)),
			bars: [],
		});
		return;
	}
	const isMeant = parts.some(({ name }) => name !== "tbody") || /^\s*\|/.test(lineText(state, line));
	if (isMeant || parts.length > 1) return;
	const bars = parts.flatMap(({ rows }) =>
		rows.flatMap(({ cells, line: row }) =>
			cells.map((cell) => cell.end).filter((at) => at < state.lineEnd(row) && state.src[at] === "|"),
		),
	);
	const last = state.lineEnd(end - 1);
	state.parts.barTables.push({
		range: state.range(state.contentStart(line), last),
		bars: bars.map((at) => state.range(at, at + 1)),
	});
}

function readParts(state: BlockState, startLine: number, endLine: number): Part[] {
	const parts: Part[] = [];
	const startsWithBar = /^\s*\|/.test(lineText(state, startLine));
	let rows: Row[] = [];
	let hasHead = false;
	let hasFoot = false;
	const end = (name: Part["name"], isForced = false) => {
		if (hasFoot && name === "tbody" && !isForced) return;
		parts.push({ name, rows });
		rows = [];
	};
	for (let line = startLine; line < endLine; line++) {
		const text = lineText(state, line);
		if (separator.test(text)) {
			if (rows.length === 0) continue;
			end(!hasHead && !hasFoot ? "thead" : "tbody");
			hasHead = true;
		} else if (footSeparator.test(text)) {
			if (rows.length > 0) end("tbody", true);
			hasFoot = true;
		} else rows.push({ line, cells: readCells(state, line, startsWithBar) });
	}
	if (rows.length > 0) end(hasFoot ? "tfoot" : "tbody");
	return parts;
}

function readCells(state: BlockState, line: number, startsWithBar: boolean): Cell[] {
	const base = state.bMarks[line] ?? 0;
	const text = maskedText(state, line).trimEnd();
	const cells: Cell[] = [];
	let start = 0;
	for (const span of splitSpans(text, false)) {
		if (span.kind !== "text") continue;
		for (let at = text.indexOf("|", span.start); at >= 0 && at < span.end; at = text.indexOf("|", at + 1)) {
			if (text[at - 1] === "\\") continue;
			cells.push({ start: base + start, end: base + at });
			start = at + 1;
		}
	}
	cells.push({ start: base + start, end: base + text.length });
	const isBlank = (cell: Cell | undefined) =>
		cell !== undefined && state.src.slice(cell.start, cell.end).trim() === "";
	if (startsWithBar && isBlank(cells[0])) cells.shift();
	if (isBlank(cells.at(-1))) cells.pop();
	return cells;
}

function pushTable(state: BlockState, parts: readonly Part[], map: [number, number]): void {
	const columns = Math.max(0, ...parts.flatMap(({ rows }) => rows.map(({ cells }) => cells.length)));
	state.push("table_open", "table", 1).map = map;
	for (const { name, rows } of parts) {
		state.push(`${name}_open`, name, 1).map = [rows[0]?.line ?? map[0], (rows.at(-1)?.line ?? map[0]) + 1];
		for (const { line, cells } of rows) {
			state.push("tr_open", "tr", 1).map = [line, line + 1];
			for (let column = 0; column < Math.min(columns, maxColumns); column++)
				pushCell(state, name === "thead" ? "th" : "td", cells[column], line);
			state.push("tr_close", "tr", -1);
		}
		state.push(`${name}_close`, name, -1);
	}
	state.push("table_close", "table", -1);
	state.line = map[1];
}

/** Rows are filled up with empty cells: a bound against a table that is wide in one row and long. */
const maxColumns = 200;

function pushCell(state: BlockState, name: "th" | "td", cell: Cell | undefined, line: number): void {
	state.push(`${name}_open`, name, 1);
	const inline = state.push("inline", "", 0);
	inline.children = [];
	const place = cell ?? { start: state.lineEnd(line), end: state.lineEnd(line) };
	const { content, map } = readContent(state, place);
	inline.content = content;
	state.parts.passages.push({ role: "cell", content, map, startsListItem: false });
	state.push(`${name}_close`, name, -1);
}

/** A cell's text, where `\|` is a bar but in code. */
function readContent(
	state: BlockState,
	{ start, end }: Cell,
): { readonly content: string; readonly map: ContentMap } {
	const written = state.src.slice(start, end);
	const first = written.length - written.trimStart().length;
	const text = written.trim();
	const map = new ContentMap();
	let content = "";
	let from = 0;
	const take = (to: number) => {
		map.add(content.length, state.place(start + first + from), state.place(start + first + to));
		content += text.slice(from, to);
	};
	for (const span of splitSpans(text, false)) {
		if (span.kind !== "text") continue;
		for (
			let at = text.indexOf("\\|", Math.max(from, span.start));
			at >= 0 && at < span.end;
			at = text.indexOf("\\|", at + 2)
		) {
			if (at > from) take(at);
			from = at + 1;
		}
	}
	if (from < text.length || content === "") take(text.length);
	return { content, map };
}
