import type { MarkdownIt } from "markdown-it";
import type { TableHabits } from "../../flavours/table-habits.ts";
import { BlockState } from "./block-state.ts";
import { isDefinition } from "./classic/definitions-between.ts";
import { ContentMap } from "./content-map.ts";
import { type CellText, pushCell } from "./table-cell.ts";

type BlockRule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];

/** A cell's place in the source. */
interface Cell {
	readonly start: number;
	readonly end: number;
}

/** What lines may be filled up with, as in markdown-it: a row of a wide table that has one cell costs as many as the head. */
const maxMissingCells = 65_536;

/** Tables of flavours that split rows otherwise than markdown-it does. */
export function readTables(md: MarkdownIt, habits: TableHabits): void {
	const entry = md.block.ruler.__rules__.find(({ name }) => name === "table");
	md.block.ruler.at("table", tableRule(habits), { alt: entry?.alt ?? [] });
}

function tableRule(habits: TableHabits): BlockRule {
	return (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState) || startLine + 2 > endLine) return false;
		const aligns = alignsOf(state, startLine + 1, habits);
		if (!aligns || columnsOf(state, startLine) - state.blkIndent >= 4) return false;
		const head = cellsOf(state, startLine, habits);
		if (!hasBar(state, startLine) && !(habits.oneColumn && head.length === 1)) return false;
		const { columns } = habits;
		if (head.length === 0 || (head.length !== aligns.length && columns === undefined)) return false;
		if (columns !== undefined && startsWithBar(state, startLine) !== startsWithBar(state, startLine + 1))
			return false;
		if (habits.oneNeedsBar && aligns.length === 1 && !startsWithBar(state, startLine + 1)) return false;
		if (habits.untilBlank && !haveBarsUntilBlank(state, startLine + 2, endLine)) return false;
		const count = columns === "dashes" ? aligns.length : head.length;
		if (silent) return true;
		const { parentType } = state;
		state.parentType = "table";
		const lines: [number, number] = [startLine, 0];
		state.push("table_open", "table", 1).map = lines;
		state.push("thead_open", "thead", 1).map = [startLine, startLine + 1];
		pushRow(state, startLine, { cells: head, count, aligns, tag: "th", habits });
		state.push("thead_close", "thead", -1);
		const line = pushBody(state, startLine + 2, endLine, { count, aligns, habits });
		state.push("table_close", "table", -1);
		lines[1] = line;
		state.parentType = parentType;
		state.line = line;
		return true;
	};
}

interface Body {
	readonly count: number;
	readonly aligns: readonly string[];
	readonly habits: TableHabits;
}

/** The line below the last row. */
function pushBody(
	state: BlockState,
	first: number,
	endLine: number,
	{ count, aligns, habits }: Body,
): number {
	const terminators = terminatorsOf(state, habits);
	let map: [number, number] | undefined;
	let missing = 0;
	let line = first;
	for (; line < endLine; line++) {
		if (columnsOf(state, line) < state.blkIndent || state.isEmpty(line)) break;
		if (terminators.some((rule) => rule(state, line, endLine, true))) break;
		if (columnsOf(state, line) - state.blkIndent >= 4 && !habits.anyIndent) break;
		const cells = cellsOf(state, line, habits, count);
		missing += Math.max(0, count - cells.length);
		if (missing > maxMissingCells) break;
		if (!map) {
			map = [first, 0];
			state.push("tbody_open", "tbody", 1).map = map;
		}
		pushRow(state, line, { cells, count, aligns, tag: "td", habits });
	}
	if (map) {
		state.push("tbody_close", "tbody", -1);
		map[1] = line;
	}
	return line;
}

/** The rules whose blocks end the rows: those that end a paragraph, or of these the ones a flavour names. */
function terminatorsOf({ md }: BlockState, { rowsEndAt }: TableHabits): readonly BlockRule[] {
	const { ruler } = md.block;
	if (!rowsEndAt) return ruler.getRules("blockquote");
	return ruler.__rules__.flatMap(({ name, enabled, fn }) => (enabled && rowsEndAt.has(name) ? [fn] : []));
}

interface Row {
	readonly cells: readonly Cell[];
	readonly count: number;
	readonly aligns: readonly string[];
	readonly tag: "td" | "th";
	readonly habits: TableHabits;
}

function pushRow(state: BlockState, line: number, { cells, count, aligns, tag, habits }: Row): void {
	state.push("tr_open", "tr", 1).map = [line, line + 1];
	for (let column = 0; column < count; column++) {
		const end = state.lineEnd(line);
		pushCell(state, tag, readCell(state, cells[column] ?? { start: end, end }, habits), aligns[column]);
	}
	state.push("tr_close", "tr", -1);
}

/** A cell's text: a bar behind a backslash is a bar, which those who see code leave to what reads the text. */
function readCell(state: BlockState, { start, end }: Cell, { seesCode }: TableHabits): CellText {
	const map = new ContentMap();
	let content = "";
	let from = start;
	const next = (at: number) => (seesCode ? -1 : state.src.indexOf("\\|", at));
	for (let bar = next(from); bar >= 0 && bar < end; bar = next(bar + 2)) {
		if (bar > from) map.add(content.length, state.place(from), state.place(bar));
		content += state.src.slice(from, bar);
		from = bar + 1;
	}
	map.add(content.length, state.place(from), state.place(end));
	return { content: content + state.src.slice(from, end), map };
}

/** The cells of a row, without blanks at their ends and without the bars at the row's. */
function cellsOf(state: BlockState, line: number, habits: TableHabits, count?: number): readonly Cell[] {
	const { src } = state;
	const start = state.contentStart(line);
	const row = src.slice(start, state.lineEnd(line)).trimEnd();
	const bars = barsIn(row, habits);
	const cells: Cell[] = [];
	let from = 0;
	for (const bar of [...bars, row.length]) {
		const isEdge = (bar === 0 && from === 0) || (bar === row.length && from === row.length);
		if (!isEdge) cells.push(trimmed(src, start + from, start + bar));
		from = bar + 1;
	}
	if (!habits.lastTakesRest || count === undefined || cells.length <= count) return cells;
	const end = bars.at(-1) === row.length - 1 ? row.length - 1 : row.length;
	return [...cells.slice(0, count - 1), trimmed(src, cells[count - 1]?.start ?? start, start + end)];
}

function trimmed(src: string, start: number, end: number): Cell {
	const cell = src.slice(start, end);
	const last = start + cell.trimEnd().length;
	return { start: Math.min(start + cell.length - cell.trimStart().length, last), end: last };
}

/** Where a row's bars stand. */
function barsIn(row: string, { seesCode }: TableHabits): readonly number[] {
	const bars: number[] = [];
	if (!row.includes("|")) return bars;
	const spans = seesCode && row.includes("`") ? codeIn(row) : [];
	let span = 0;
	for (let at = 0; at < row.length; at++) {
		while (span < spans.length && (spans[span]?.end ?? 0) <= at) span++;
		const code = spans[span];
		if (code && at >= code.start) at = code.end - 1;
		else if (row[at] === "|" && row[at - 1] !== "\\") bars.push(at);
	}
	return bars;
}

/** Code in a row: marks with as many that close it. */
function codeIn(row: string): readonly Cell[] {
	const runs = [...row.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ start: index, length }));
	const left = new Map<number, number>();
	for (const { length } of runs) left.set(length, (left.get(length) ?? 0) + 1);
	const spans: Cell[] = [];
	let open: { readonly start: number; readonly length: number } | undefined;
	for (const { start, length } of runs) {
		left.set(length, (left.get(length) ?? 0) - 1);
		if (open?.length === length) {
			spans.push({ start: open.start, end: start + length });
			open = undefined;
		} else if (!open && row[start - 1] !== "\\" && (left.get(length) ?? 0) > 0) open = { start, length };
	}
	return spans;
}

function columnsOf(state: BlockState, line: number): number {
	return state.sCount[line] ?? 0;
}

function hasBar(state: BlockState, line: number): boolean {
	const bar = state.src.indexOf("|", state.contentStart(line));
	return bar >= 0 && bar < state.lineEnd(line);
}

function startsWithBar(state: BlockState, line: number): boolean {
	return state.src[state.contentStart(line)] === "|";
}

/** Definitions are taken out before tables are read. */
function haveBarsUntilBlank(state: BlockState, first: number, endLine: number): boolean {
	for (let line = first; line < endLine && !state.isEmpty(line) && !endsRows(state, line); line++)
		if (!hasBar(state, line) && !isDefinition(state, line, endLine)) return false;
	return true;
}

/** Headings, fences and elements are read before tables. */
function endsRows(state: BlockState, line: number): boolean {
	const text = (at: number) => state.src.slice(state.contentStart(at), state.lineEnd(at));
	return (
		/^(?:#|```|~~~|<[a-zA-Z])/.test(text(line)) ||
		(line + 1 < state.lineMax && /^(?:=+|-+) *$/.test(text(line + 1)))
	);
}

/** How the columns stand, by the line of dashes; undefined where it is none. */
function alignsOf(
	state: BlockState,
	line: number,
	{ startsWithDash }: TableHabits,
): readonly string[] | undefined {
	if (columnsOf(state, line) < state.blkIndent || columnsOf(state, line) - state.blkIndent >= 4)
		return undefined;
	const dashes = state.src.slice(state.contentStart(line), state.lineEnd(line)).trim();
	if (!/^[|:-][-|: \t]+$/.test(dashes) || !/[|:]/.test(dashes)) return undefined;
	if (!startsWithDash && /^-[ \t]/.test(dashes)) return undefined;
	const columns = dashes.replace(/^\|/, "").replace(/\|$/, "").split("|");
	const aligns = columns.map((column) => alignOf(column.trim()));
	return aligns.every((align) => align !== undefined) ? aligns : undefined;
}

function alignOf(dashes: string): string | undefined {
	if (!/^:?-+:?$/.test(dashes)) return undefined;
	if (dashes.endsWith(":")) return dashes.startsWith(":") ? "center" : "right";
	return dashes.startsWith(":") ? "left" : "";
}
