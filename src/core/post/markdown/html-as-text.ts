import type { MarkdownIt } from "markdown-it";
import { InlineState } from "./inline-state.ts";

const lineBreak = /<br *\/?>/iy;

/** HTML is shown as it stands, but for `<br>`; comments of one line are left out (https://zenn.dev/zenn/articles/markdown-guide). */
export function showHtmlAsText(md: MarkdownIt): void {
	md.disable(["html_block", "html_inline"]);
	md.inline.ruler.before("autolink", "line_break", (state, silent) => {
		lineBreak.lastIndex = state.pos;
		if (!lineBreak.test(state.src) || lineBreak.lastIndex > state.posMax) return false;
		if (!silent) state.push("hardbreak", "br", 0);
		state.pos = lineBreak.lastIndex;
		return true;
	});
	md.inline.ruler.before("autolink", "comment", (state, silent) => {
		if (state.src.charCodeAt(state.pos) !== 0x3c || !(state instanceof InlineState)) return false;
		const end = endOfComment(state);
		if (end === undefined || end > state.posMax) return false;
		if (!silent) {
			const token = state.push("html_inline", "", 0);
			token.content = state.src.slice(state.pos, end);
			if (!state.isInAlt) state.recorder.html.push(state.place(state.pos, end));
		}
		state.pos = end;
		return true;
	});
}

/** Where in a text no comment ends any more: found out once. */
const unclosedFrom = new WeakMap<InlineState, number>();

/** Where a comment ends that begins at the state's place and ends in its line; undefined where none does. */
function endOfComment(state: InlineState): number | undefined {
	const { src, pos } = state;
	if (!src.startsWith("<!--", pos) || pos >= (unclosedFrom.get(state) ?? src.length)) return undefined;
	const close = src.indexOf("-->", pos + 4);
	if (close < 0) {
		unclosedFrom.set(state, pos);
		return undefined;
	}
	const lineEnd = src.indexOf("\n", pos);
	return lineEnd >= 0 && lineEnd < close ? undefined : close + 3;
}
