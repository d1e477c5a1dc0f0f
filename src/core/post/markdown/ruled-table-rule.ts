import type { MarkdownIt } from "markdown-it";
import { BlockState } from "./block-state.ts";
import { ContentMap } from "./content-map.ts";
import { type CellText, pushCell } from "./table-cell.ts";

type BlockRule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];

/** Lines of a table that are looked at, and columns: against texts of nothing but dashes. */
const mostLines = 200;
const mostHeadLines = 20;
const mostColumns = 200;

/** From one column's first sign to its last. */
interface Column {
	readonly start: number;
	readonly end: number;
}

/** A row's lines, from the first to the one behind the last, and the columns its cells stand in. */
interface Row {
	readonly first: number;
	readonly end: number;
}

interface RuledTable {
	readonly columns: readonly Column[];
	readonly head: Row | undefined;
	readonly rows: readonly Row[];
	/** The line behind the table. */
	readonly end: number;
}

/**
 * Tables whose columns stand where lines of dashes do, as pandoc's `simple_tables`, `multiline_tables` and `grid_tables` have them
 * (https://pandoc.org/MANUAL.html#tables). A cell's lines are read as one text.
 */
export function readRuledTables({ block: { ruler } }: MarkdownIt): void {
	ruler.before("table", "ruled_table", readTable);
}

const readTable: BlockRule = (state, startLine, endLine, silent) => {
	if (silent || !(state instanceof BlockState) || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4)
		return false;
	const table = gridTable(state, startLine, endLine) ?? dashedTable(state, startLine, endLine);
	if (!table) return false;
	const lines: [number, number] = [startLine, table.end];
	state.push("table_open", "table", 1).map = lines;
	if (table.head) {
		state.push("thead_open", "thead", 1).map = [table.head.first, table.head.end];
		pushRow(state, table.head, table.columns, "th");
		state.push("thead_close", "thead", -1);
	}
	state.push("tbody_open", "tbody", 1);
	for (const row of table.rows) pushRow(state, row, table.columns, "td");
	state.push("tbody_close", "tbody", -1);
	state.push("table_close", "table", -1);
	state.line = table.end;
	return true;
};

const gridRule = /^\+(?:[-=:]+\+)+$/;

/** `+---+---+` above and below each row; a rule of `=` closes the head. */
function gridTable(state: BlockState, startLine: number, endLine: number): RuledTable | undefined {
	const top = textOf(state, startLine);
	if (!gridRule.test(top)) return undefined;
	const columns = columnsOf(lineOf(state, startLine), /[-=:]+/g);
	if (columns.length > mostColumns) return undefined;
	const rows: Row[] = [];
	let head: Row | undefined;
	let first = startLine + 1;
	let line = first;
	for (; line < Math.min(endLine, startLine + mostLines); line++) {
		const text = textOf(state, line);
		if (gridRule.test(text)) {
			const row = { first, end: line };
			if (text.includes("=") && rows.length === 0) head = row;
			else rows.push(row);
			first = line + 1;
		} else if (!text.startsWith("|") || !text.endsWith("|")) break;
	}
	return first > startLine + 1 && first === line ? { columns, head, rows, end: line } : undefined;
}

const dashes = /^-+(?: +-+)+$/;
const fullRule = /^-{3,}$/;

/** Columns below a line of dashes: each line is a row, or each run of lines where a full rule or dashes close the table. */
function dashedTable(state: BlockState, startLine: number, endLine: number): RuledTable | undefined {
	const isFull = fullRule.test(textOf(state, startLine));
	const rule = isFull
		? findRule(state, startLine + 1, endLine)
		: startLine + (isDashes(state, startLine) ? 0 : 1);
	if (rule < 0 || rule >= endLine || !isDashes(state, rule)) return undefined;
	const hasHead = isFull || rule > startLine;
	const columns = columnsOf(lineOf(state, rule), /-+/g);
	if (columns.length > mostColumns) return undefined;
	const head = hasHead ? { first: startLine + (isFull ? 1 : 0), end: rule } : undefined;
	const close = hasHead && !isFull ? -1 : findClose(state, rule + 1, endLine, isFull);
	if (close < 0) return hasHead && !isFull ? openTable(state, { columns, head, rule, endLine }) : undefined;
	const isMultiline = Array.from({ length: close - rule - 1 }, (_, index) => rule + 1 + index).some((line) =>
		state.isEmpty(line),
	);
	const rows = isFull || isMultiline ? runsOf(state, rule + 1, close) : linesOf(rule + 1, close);
	return rows.length > 0 ? { columns, head, rows, end: close + 1 } : undefined;
}

/** A simple table with a head ends at a blank line. */
function openTable(
	state: BlockState,
	{
		columns,
		head,
		rule,
		endLine,
	}: {
		readonly columns: readonly Column[];
		readonly head: Row | undefined;
		readonly rule: number;
		readonly endLine: number;
	},
): RuledTable | undefined {
	let end = rule + 1;
	while (end < endLine && !state.isEmpty(end) && !isDashes(state, end)) end++;
	const isClosed = end < endLine && isDashes(state, end);
	return end > rule + 1
		? { columns, head, rows: linesOf(rule + 1, end), end: end + (isClosed ? 1 : 0) }
		: undefined;
}

/** The line of dashes below a multiline table's head; -1 where a blank line comes first. */
function findRule(state: BlockState, from: number, endLine: number): number {
	const last = Math.min(endLine, from + mostHeadLines);
	let line = from;
	while (line < last && !state.isEmpty(line) && !isDashes(state, line)) line++;
	return line > from && line < last && isDashes(state, line) ? line : -1;
}

/** The line that closes a table, behind which a blank one stands. */
function findClose(state: BlockState, from: number, endLine: number, isFull: boolean): number {
	const last = Math.min(endLine, from + mostLines);
	for (let line = from; line < last; line++) {
		const text = textOf(state, line);
		if (!(isFull ? fullRule.test(text) : dashes.test(text))) continue;
		state.lookTo(line + 2);
		if (line + 1 >= endLine || state.isEmpty(line + 1)) return line;
	}
	state.lookTo(last);
	return -1;
}

function runsOf(state: BlockState, from: number, end: number): readonly Row[] {
	const rows: Row[] = [];
	for (let line = from; line < end; line++) {
		if (state.isEmpty(line)) continue;
		const first = line;
		while (line < end && !state.isEmpty(line)) line++;
		rows.push({ first, end: line });
	}
	return rows;
}

function linesOf(from: number, end: number): readonly Row[] {
	return Array.from({ length: end - from }, (_, index) => ({ first: from + index, end: from + index + 1 }));
}

function columnsOf(rule: string, run: RegExp): readonly Column[] {
	return [...rule.matchAll(run)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function pushRow(state: BlockState, row: Row, columns: readonly Column[], tag: "td" | "th"): void {
	state.push("tr_open", "tr", 1).map = [row.first, row.end];
	for (const [index, column] of columns.entries()) {
		pushCell(state, tag, readCell(state, row, column, columns[index + 1]));
	}
	state.push("tr_close", "tr", -1);
}

/** A cell goes up to the next column, the last one to the line's end; in a grid up to its bar. */
function readCell(state: BlockState, row: Row, column: Column, next: Column | undefined): CellText {
	const map = new ContentMap();
	let content = "";
	for (let line = row.first; line < row.end; line++) {
		const text = lineOf(state, line);
		const isGrid = state.src[state.contentStart(line)] === "|" && text[column.start - 1] === "|";
		const lineEnd = isGrid ? text.lastIndexOf("|") : text.length;
		const cell = text.slice(column.start, next ? next.start - (isGrid ? 1 : 0) : lineEnd);
		const written = cell.trim();
		if (written === "") continue;
		if (content !== "") content += "\n";
		const start = (state.bMarks[line] ?? 0) + column.start + cell.length - cell.trimStart().length;
		map.add(content.length, state.place(start), state.place(start + written.length));
		content += written;
	}
	const end = state.place(state.lineEnd(row.end - 1));
	if (content === "") map.add(0, end, end);
	return { content, map };
}

function isDashes(state: BlockState, line: number): boolean {
	return dashes.test(textOf(state, line));
}

/** A line with its indentation, which columns are counted by. */
function lineOf(state: BlockState, line: number): string {
	return state.src.slice(state.bMarks[line] ?? 0, state.lineEnd(line));
}

function textOf(state: BlockState, line: number): string {
	return state.src.slice(state.contentStart(line), state.lineEnd(line)).trimEnd();
}
