import type { MarkdownIt } from "markdown-it";
import { BlockState } from "./block-state.ts";
import { wrapRule } from "./wrap-rule.ts";

/** A mark's form: what stands in it, and the sign behind, with or without a parenthesis before. */
const forms: readonly RegExp[] = [
	/#\.(?=[ \t])/y,
	/\(@[\w-]*\)(?=[ \t])/y,
	/\((?:\d{1,7}|#)\)(?=[ \t])/y,
	/\((?:[a-zA-Z]|[ivxlcdm]{2,7}|[IVXLCDM]{2,7})\)(?=[ \t])/y,
	/(?:[a-zA-Z]|[ivxlcdm]{2,7}|[IVXLCDM]{2,7})\)(?=[ \t])/y,
	// A capital with a period may be a name's.
	/(?:[a-z]|[ivxlcdm]{2,7}|[IVXLCDM]{2,7})\.(?=[ \t])|[A-Z]\.(?= {2}|\t)/y,
];

/** markdown-it takes as many digits in a mark. */
const mostDigits = 9;

/**
 * Ordered lists by letters, Roman numerals, `#` and `(@name)` (pandoc's `fancy_lists` and `example_lists`). The rule for lists reads the
 * marks as numbers of the same length; what stands behind them is the text's own.
 */
export function readLetteredLists({ block: { ruler } }: MarkdownIt): void {
	wrapRule(ruler, "list", (rule) => (state, startLine, endLine, silent) => {
		const form =
			state instanceof BlockState ? forms.find((each) => lengthOf(state, startLine, each) > 0) : undefined;
		if (!form || !(state instanceof BlockState)) return rule(state, startLine, endLine, silent);
		if (silent) return true;
		const { src } = state;
		state.src = numbered(state, form, startLine, endLine);
		const isList = rule(state, startLine, endLine, silent);
		state.src = src;
		return isList;
	});
}

/** How long a line's mark of this form is; 0 where it has none. */
function lengthOf(state: BlockState, line: number, form: RegExp): number {
	if ((state.sCount[line] ?? 0) - state.blkIndent >= 4 || (state.sCount[line] ?? 0) < state.blkIndent)
		return 0;
	const start = state.contentStart(line);
	form.lastIndex = start;
	const length = form.test(state.src) ? form.lastIndex - start : 0;
	return length <= mostDigits + 1 ? length : 0;
}

/** The source with numbers for the marks of one list. */
function numbered(state: BlockState, form: RegExp, startLine: number, endLine: number): string {
	const pieces: string[] = [];
	let from = 0;
	for (let line = startLine; line < endLine; line++) {
		const length = lengthOf(state, line, form);
		const isBelowBlank = line > startLine && state.isEmpty(line - 1);
		if (length === 0) {
			if (isBelowBlank && !state.isEmpty(line) && (state.sCount[line] ?? 0) <= state.blkIndent) break;
			continue;
		}
		const start = state.contentStart(line);
		pieces.push(state.src.slice(from, start), "1".padStart(length - 1, "0"));
		from = start + length - 1;
	}
	return pieces.join("") + state.src.slice(from);
}
