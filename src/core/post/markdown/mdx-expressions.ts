import type { MarkdownIt } from "markdown-it";
import { BlockState } from "./block-state.ts";
import { InlineState } from "./inline-state.ts";

type BlockRule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];

/** MDX: what stands in braces is JavaScript, and no Markdown (https://mdxjs.com/docs/what-is-mdx/#expressions). */
export function readExpressions(md: MarkdownIt): void {
	md.block.ruler.before("html_block", "mdx_comment", readComment, {
		alt: ["paragraph", "reference", "blockquote"],
	});
	md.inline.ruler.before("link", "mdx_expression", (state, silent) => {
		if (state.src.charCodeAt(state.pos) !== 0x7b || !(state instanceof InlineState)) return false;
		const close = closingBraces(state).get(state.pos);
		if (close === undefined || close >= state.posMax) return false;
		const end = close + 1;
		if (!silent) {
			const written = state.src.slice(state.pos, end);
			state.push("mdx_expression", "", 0).content = isComment(written) ? "" : written;
			state.recorder.templateTags.push(state.place(state.pos, end));
		}
		state.pos = end;
		return true;
	});
	md.renderer.rules.mdx_expression = (tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? "");
}

/** A comment on lines of its own, blank ones and all. */
const readComment: BlockRule = (state, startLine, endLine, silent) => {
	if (!(state instanceof BlockState) || !state.src.startsWith("{/*", state.contentStart(startLine)))
		return false;
	const close = state.tags.next("*/", state.contentStart(startLine) + 3);
	let line = startLine;
	while (close >= 0 && line < endLine && state.lineEnd(line) < close) line++;
	state.lookTo(close < 0 ? state.lineMax : line + 1);
	if (close < 0 || line >= endLine) return false;
	if (!/^\*\/[ \t]*\}[ \t]*$/.test(state.src.slice(close, state.lineEnd(line)))) return false;
	if (silent) return true;
	state.line = line + 1;
	const range = state.range(state.contentStart(startLine), state.lineEnd(line));
	state.parts.codes.push({ syntax: "fenced", range });
	state.push("esm", "", 0).map = [startLine, state.line];
	return true;
};

function isComment(expression: string): boolean {
	return expression.startsWith("{/*") && /\*\/\s*\}$/.test(expression);
}

const pairs = new WeakMap<InlineState, ReadonlyMap<number, number>>();

/** Where each brace of a text is closed; those in comments pair with none. */
function closingBraces(state: InlineState): ReadonlyMap<number, number> {
	const known = pairs.get(state);
	if (known) return known;
	const closing = new Map<number, number>();
	const open: number[] = [];
	const { src } = state;
	const lastComment = src.lastIndexOf("*/");
	for (let at = 0; at < src.length; at++) {
		const sign = src[at];
		if (sign === "/" && src[at + 1] === "*" && at + 2 <= lastComment) at = src.indexOf("*/", at + 2) + 1;
		else if (sign === "{") open.push(at);
		else if (sign === "}") {
			const start = open.pop();
			if (start !== undefined) closing.set(start, at);
		}
	}
	pairs.set(state, closing);
	return closing;
}
