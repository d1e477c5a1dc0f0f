import type { MarkdownIt } from "markdown-it";
import { anyEmbed } from "../../flavours/embeds.ts";
import { InlineState } from "./inline-state.ts";
import { flavourOfParser } from "./parser-flavour.ts";
import { wrapRule } from "./wrap-rule.ts";

type Inline = MarkdownIt["inline"];

/** Makes the rules for code spans, `*`, `_` and raw HTML record where they stand. */
export function recordMarks({ ruler }: Inline): void {
	wrapRule(ruler, "backticks", (rule) => (state, silent) => {
		const start = state.pos;
		if (!rule(state, silent)) return false;
		const isCode = !silent && state.tokens.at(-1)?.type === "code_inline" && state.pending === "";
		if (isCode && state instanceof InlineState && !state.isInAlt) {
			state.recorder.codes.push(state.place(start, state.pos));
		}
		return true;
	});
	wrapRule(ruler, "emphasis", (rule) => (state, silent) => {
		const start = state.pos;
		if (!rule(state, silent)) return false;
		if (state instanceof InlineState && !state.isInAlt) {
			const first = state.tokens.length - (state.pos - start);
			for (let at = start; at < state.pos; at++) {
				const token = state.tokens[first + at - start];
				if (token) state.recorder.delimiters.push({ token, at: state.base + at });
			}
		}
		return true;
	});
	wrapRule(ruler, "html_inline", (rule) => (state, silent) => {
		if (state.src.charCodeAt(state.pos) !== 0x3c || !(state instanceof InlineState))
			return rule(state, silent);
		const start = state.pos;
		// A template tag in an attribute may hold quotes and `>`.
		const { src, masked } = state;
		state.src = masked;
		const isHtml = rule(state, silent);
		state.src = src;
		const token = state.tokens.at(-1);
		if (isHtml && !silent && token) {
			token.content = src.slice(start, state.pos);
			if (!state.isInAlt) state.recorder.html.push(state.place(start, state.pos));
		}
		return isHtml;
	});
}

/** kramdown's attribute lists and options, `{: .wide}` and `{::comment}`: no brace inside, on one line. */
const attributeList = /\{:(?:[^{}\\\n]|\\.)*\}/y;

/** Leaves alone what a blog engine reads before or after its Markdown: template tags, attribute lists, embeds. None of it is Markdown. */
export function leaveEngineMarks(md: MarkdownIt): void {
	const { attributes, templates, embeds = templates ? undefined : anyEmbed } = flavourOfParser(md);
	md.inline.ruler.before("link", "engine_mark", (state, silent) => {
		const code = state.src.charCodeAt(state.pos);
		if ((code !== 0x7b && code !== 0x40) || !(state instanceof InlineState)) return false;
		const start = state.pos;
		const isList = code === 0x7b && !attributes && state.src[start + 1] === ":";
		const end = isList
			? endOf(attributeList, state)
			: code === 0x40
				? endOfEmbed(state, embeds)
				: state.endOfTag();
		if (end < 0) return false;
		if (!silent) {
			const token = state.push("engine_mark", "", 0);
			token.content = state.src.slice(start, end);
			const { attributeLists, templateTags } = state.recorder;
			(isList ? attributeLists : templateTags).push(state.place(start, end));
		}
		state.pos = end;
		return true;
	});
	md.renderer.rules.engine_mark = (tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? "");
}

function endOfEmbed(state: InlineState, embed: RegExp | undefined): number {
	if (!embed) return -1;
	let start = state.pos;
	while (start > 0 && state.md.utils.isSpace(state.src.charCodeAt(start - 1))) start--;
	return start === 0 || state.src[start - 1] === "\n" ? endOf(embed, state) : -1;
}

function endOf(pattern: RegExp, { src, pos, posMax }: InlineState): number {
	pattern.lastIndex = pos;
	return pattern.test(src) && pattern.lastIndex <= posMax ? pattern.lastIndex : -1;
}
