import type { BlockRule } from "./block-rule.ts";
import { isBoundary, isOutdented } from "./lines.ts";

/** `$$ … $$` as a block of its own, over blank lines too (`BLOCK_MATH_START`). */
export const readMaths: BlockRule = (state, line, endLine, silent) => {
	const start = state.contentStart(line);
	if (!state.src.startsWith("$$", start) || state.isGlued || !isOutdented(state, line)) return false;
	const close = state.tags.next("$$", start + 2);
	let last = line;
	while (close >= 0 && last < endLine && state.lineEnd(last) < close) last++;
	if (close < 0 || last >= endLine) {
		state.lookTo(state.lineMax);
		return false;
	}
	const isAlone = state.src.slice(close + 2, state.lineEnd(last)).trim() === "";
	if (!isAlone || !isBoundary(state, last + 1, endLine)) {
		state.lookTo(last + 2);
		return false;
	}
	if (silent) return true;
	state.line = last + 1;
	const token = state.push("maths_block", "", 0);
	token.map = [line, last + 1];
	const first = state.src.slice(start + 2, Math.min(close, state.lineEnd(line)));
	token.content =
		last === line
			? first
			: `${first}\n${state.getLines(line + 1, last + 1, 0, false).replace(/\$\$[ \t]*$/, "")}`;
	state.parts.codes.push({ syntax: "fenced", range: state.range(start, close + 2) });
	return true;
};
