import type { MarkdownIt } from "markdown-it";
import type { CodeSpanHabits } from "../../flavours/flavour.ts";
import { InlineState } from "./inline-state.ts";
import { wrapRule } from "./wrap-rule.ts";

/** Of a text, where runs of backticks of each length start. */
const runsOf = new WeakMap<InlineState, ReadonlyMap<number, readonly number[]>>();

/** Code whose blanks at the ends are not seen, and whose marks may be fewer than stand there: the first or the last of them. */
export function readCodeSpans({ inline }: MarkdownIt, habits: CodeSpanHabits): void {
	wrapRule(inline.ruler, "backticks", (rule) => (state, silent) => {
		if (state.src.charCodeAt(state.pos) !== 0x60 || !(state instanceof InlineState)) return false;
		if (habits !== "trimmed") return readRun(state, habits, silent);
		const count = state.tokens.length;
		if (!rule(state, silent)) return false;
		const token = silent ? undefined : state.tokens.slice(count).at(-1);
		if (token?.type === "code_inline") token.content = token.content.trim();
		return true;
	});
}

function readRun(state: InlineState, habits: "first-marks" | "last-marks", silent: boolean): boolean {
	const start = state.pos;
	let runEnd = start;
	while (runEnd < state.posMax && state.src.charCodeAt(runEnd) === 0x60) runEnd++;
	for (let length = runEnd - start; length > 0; length--) {
		const close = nextRun(state, length, runEnd);
		if (close < 0) continue;
		const from = habits === "first-marks" ? start + length : runEnd;
		if (!silent) {
			state.pending += habits === "last-marks" ? state.src.slice(start, runEnd - length) : "";
			const token = state.push("code_inline", "code", 0);
			token.markup = "`".repeat(length);
			token.content = state.src.slice(from, close).replaceAll("\n", " ").trim();
			if (!state.isInAlt) state.recorder.codes.push(state.place(from - length, close + length));
		}
		state.pos = close + length;
		return true;
	}
	if (!silent) state.pending += state.src.slice(start, runEnd);
	state.pos = runEnd;
	return true;
}

function nextRun(state: InlineState, length: number, from: number): number {
	const starts = runs(state).get(length) ?? [];
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	const found = starts[low] ?? -1;
	return found + length <= state.posMax ? found : -1;
}

function runs(state: InlineState): ReadonlyMap<number, readonly number[]> {
	const known = runsOf.get(state);
	if (known) return known;
	const found = new Map<number, number[]>();
	for (const { index, 0: run } of state.src.matchAll(/`+/g)) {
		const starts = found.get(run.length);
		if (starts) starts.push(index);
		else found.set(run.length, [index]);
	}
	runsOf.set(state, found);
	return found;
}
