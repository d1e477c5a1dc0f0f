import type { MarkdownIt } from "markdown-it";
import type { Passage } from "./block-draft.ts";
import { BlockState } from "./block-state.ts";
import { wrapRule } from "./wrap-rule.ts";

/** How CommonMark's start conditions 1 to 5 look; 6 and 7 differ in what they may interrupt. */
const conditions = [
	[1, /^<(?:script|pre|style|textarea)(?=\s|>|$)/i],
	[2, /^<!--/],
	[3, /^<\?/],
	[5, /^<!\[CDATA\[/],
	[4, /^<![A-Za-z]/],
] as const;

/** Makes the rule for HTML blocks (CommonMark 4.6) record each one. A template tag in an attribute may hold quotes and `>`. */
export function recordHtmlBlocks({ ruler }: MarkdownIt["block"]): void {
	wrapRule(ruler, "html_block", (rule) => (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState)) return rule(state, startLine, endLine, silent);
		const start = state.contentStart(startLine);
		if (state.src[start] !== "<") return false;
		const { src, masked } = state;
		state.src = masked;
		// Only conditions 1 to 6 may interrupt a paragraph, which is what the rule answers when asked silently.
		const mayInterrupt = rule(state, startLine, endLine, true);
		const isBlock = silent ? mayInterrupt : rule(state, startLine, endLine, false);
		state.src = src;
		if (isBlock && !silent) record(state, startLine, mayInterrupt);
		return isBlock;
	});
}

function record(state: BlockState, startLine: number, mayInterrupt: boolean): void {
	const firstLine = state.src.slice(state.contentStart(startLine), state.lineEnd(startLine));
	const condition = conditions.find(([, pattern]) => pattern.test(firstLine))?.[0] ?? (mayInterrupt ? 6 : 7);
	recordHtmlBlock(state, startLine, condition);
}

/** Records the HTML block whose token was pushed last, from a line up to the state's. `condition` is CommonMark's start condition. */
export function recordHtmlBlock(state: BlockState, startLine: number, condition: number): void {
	const token = state.tokens.at(-1);
	if (!token) return;
	token.content = state.getLines(startLine, state.line, state.blkIndent, true);
	const passage: Passage = {
		role: "html",
		content: token.content,
		map: state.mapLines(startLine, state.line, { isTrimmed: false }),
		startsListItem: false,
	};
	const start = state.contentStart(startLine);
	const firstLine = state.src.slice(start, state.lineEnd(startLine));
	let lastLine = state.line - 1;
	while (lastLine > startLine && state.isEmpty(lastLine)) lastLine--;
	state.parts.passages.push(passage);
	state.parts.htmlBlocks.push({
		range: state.range(start, state.lineEnd(lastLine)),
		condition,
		tag: /^<\/?([a-z][a-z0-9-]*)/i.exec(firstLine)?.[1]?.toLowerCase(),
		passage,
	});
}
