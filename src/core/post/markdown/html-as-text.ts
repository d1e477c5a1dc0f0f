import type { MarkdownIt } from "markdown-it";
import { InlineState } from "./inline-state.ts";

const comment = /<!--(?:[^-\n]|-(?!->))*-->/y;

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
		comment.lastIndex = state.pos;
		if (!comment.test(state.src) || comment.lastIndex > state.posMax) return false;
		if (!silent) {
			const token = state.push("html_inline", "", 0);
			token.content = state.src.slice(state.pos, comment.lastIndex);
			if (!state.isInAlt) state.recorder.html.push(state.place(state.pos, comment.lastIndex));
		}
		state.pos = comment.lastIndex;
		return true;
	});
}
