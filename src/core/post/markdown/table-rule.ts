import type { MarkdownIt } from "markdown-it";
import { recordSuccess } from "./block-rules.ts";
import type { BlockState } from "./block-state.ts";
import { ContentMap } from "./content-map.ts";

/** Makes the table rule record where each cell's content stands. */
export function recordTables({ ruler }: MarkdownIt["block"]): void {
	recordSuccess(ruler, "table", (state, startLine, first) => {
		let cells: Iterator<ContentMap> = [][Symbol.iterator]();
		let line = startLine;
		for (const token of state.tokens.slice(first)) {
			if (token.type === "tr_open") {
				line = token.map?.[0] ?? line;
				cells = mapCells(state, line);
			} else if (token.type === "inline") {
				const cell = cells.next();
				const map = cell.done ? mapMissingCell(state, line) : cell.value;
				state.parts.passages.push({ role: "cell", content: token.content, map, startsListItem: false });
			}
		}
	});
}

/** The cells of a row, split where the rule splits them: at each `|` without a backslash before it. */
function* mapCells(state: BlockState, line: number): Generator<ContentMap> {
	const { src } = state;
	const row = src.slice(state.contentStart(line), state.lineEnd(line));
	const end = state.contentStart(line) + row.trimEnd().length;
	let start = state.contentStart(line) + row.length - row.trimStart().length;
	if (src[start] === "|") start++;
	for (let at = start; at <= end; at++) {
		if (at < end && (src[at] !== "|" || src[at - 1] === "\\")) continue;
		if (at === end && start === end) return;
		yield mapCell(state, start, at);
		start = at + 1;
	}
}

function mapCell(state: BlockState, start: number, end: number): ContentMap {
	const cell = state.src.slice(start, end);
	const last = cell.trimEnd().length;
	let from = Math.min(cell.length - cell.trimStart().length, last);
	const map = new ContentMap();
	let length = 0;
	for (let pipe = cell.indexOf("\\|", from); pipe >= 0; pipe = cell.indexOf("\\|", from + 1)) {
		if (pipe > from) map.add(length, state.place(start + from), state.place(start + pipe));
		length += pipe - from;
		from = pipe + 1;
	}
	map.add(length, state.place(start + from), state.place(start + last));
	return map;
}

function mapMissingCell(state: BlockState, line: number): ContentMap {
	const map = new ContentMap();
	map.add(0, state.place(state.lineEnd(line)), state.place(state.lineEnd(line)));
	return map;
}
