import { recordNote } from "../record-note.ts";
import type { BlockRule } from "./block-rule.ts";
import { endOfCode } from "./code.ts";
import { isOutdented, lineText } from "./lines.ts";
import { ShiftedLines } from "./shifted-lines.ts";

const noteStart = /^( {0,3})\[\^(\w[\w-]*)\]:[ \t]*/;

/** `[^label]: …` with the indented blocks below (`FOOTNOTE_DEFINITION_START`). */
export const readNote: BlockRule = (state, line, endLine, silent) => {
	if (state.src[state.contentStart(line)] !== "[" || !isOutdented(state, line)) return false;
	const [whole, indent = "", label] = noteStart.exec(lineText(state, line)) ?? [];
	if (whole === undefined || label === undefined) return false;
	if (silent) return true;
	const end = Math.max(line + 1, endOfCode(state, line + 1, endLine));
	const base = state.bMarks[line] ?? 0;
	const start = base + indent.length;
	recordNote(state, start, label, state.lineEnd(end - 1));
	const open = state.push("footnote_open", "", 1);
	open.meta = { label };
	open.map = [line, end];
	const lines = new ShiftedLines(state);
	lines.shift(line, base + whole.length);
	for (let at = line + 1; at < end; at++) if (!isOutdented(state, at)) lines.dedent(at, 4);
	lines.read(line, end);
	state.push("footnote_close", "", -1);
	return true;
};

const abbreviation = /^ {0,3}\*\[(.+?)\]:(.*)$/;

/** `*[HTML]: Hypertext …`, which shows nothing where it stands. */
export const readAbbreviation: BlockRule = (state, line, _, silent) => {
	if (!state.src.startsWith("*[", state.contentStart(line)) || !isOutdented(state, line)) return false;
	if (!abbreviation.test(lineText(state, line))) return false;
	if (silent) return true;
	state.line = line + 1;
	const token = state.push("engine_nothing", "", 0);
	token.map = [line, line + 1];
	token.hidden = true;
	return true;
};
