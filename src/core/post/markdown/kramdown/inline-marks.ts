import type { MarkdownIt } from "markdown-it";
import type { LinkMark } from "../inline-parts.ts";
import { addressOf } from "./address.ts";
import { SpanState } from "./span-state.ts";
import { endOfCodeSpan } from "./spans.ts";

const autolink = /<((?:mailto|https?|ftps?):[^\n]+?|[\p{L}\p{N}\-_.]+@[\p{L}\p{N}\-_.]+)>/uy;
const escapable = "\\.*_+`<>()[]{}#!:|\"'$=-~";

/** Autolinks, code, maths, escapes and line ends as kramdown has them. */
export function addKramdownMarks({ inline: { ruler } }: MarkdownIt): void {
	ruler.at("autolink", (state, silent) => {
		if (state.src[state.pos] !== "<" || !(state instanceof SpanState)) return false;
		autolink.lastIndex = state.pos;
		const written = autolink.exec(state.src)?.[1];
		if (written === undefined || autolink.lastIndex > state.posMax) return false;
		if (!silent) pushAutolink(state, written);
		state.pos += written.length + 2;
		return true;
	});
	ruler.at("backticks", (state, silent) => {
		if (state.src[state.pos] !== "`" || !(state instanceof SpanState)) return false;
		const start = state.pos;
		let length = 1;
		while (state.src[start + length] === "`") length++;
		const end = endOfCodeSpan(state.src, start, state.missing);
		if (end < 0 || end > state.posMax) {
			if (!silent) state.pending += state.src.slice(start, start + length);
			state.pos = start + length;
			return true;
		}
		if (!silent) {
			const token = state.push("code_inline", "code", 0);
			token.markup = "`".repeat(length);
			const content = state.src.slice(start + length, end - length);
			token.content = (length > 1 ? content.replace(/^ | $/g, "") : content).replaceAll("\n", " ");
			if (!state.isInAlt) state.recorder.codes.push(state.place(start, end));
		}
		state.pos = end;
		return true;
	});
	ruler.before("escape", "maths", (state, silent) => {
		if (!state.src.startsWith("$$", state.pos) || !(state instanceof SpanState)) return false;
		const start = state.pos;
		const close = state.missing.has("$$") ? -1 : state.src.indexOf("$$", start + 2);
		if (close < 0) state.missing.add("$$");
		if (close < 0 || close + 2 > state.posMax) return false;
		if (!silent) {
			state.push("maths_inline", "", 0).content = state.src.slice(start + 2, close);
			if (!state.isInAlt) state.recorder.codes.push(state.place(start, close + 2));
		}
		state.pos = close + 2;
		return true;
	});
	ruler.at("escape", (state, silent) => {
		if (state.src[state.pos] !== "\\") return false;
		const next = state.src[state.pos + 1];
		if (next === undefined || state.pos + 1 >= state.posMax) return false;
		const isTwice = next === "\\" && state.src[state.pos + 2] === "\n";
		if (next === "\n" || isTwice) {
			if (!silent) state.push("hardbreak", "br", 0);
			state.pos += isTwice ? 3 : 2;
			return true;
		}
		if (!escapable.includes(next)) return false;
		if (!silent) {
			const token = state.push("text_special", "", 0);
			token.content = next;
			token.markup = `\\${next}`;
			token.info = "escape";
		}
		state.pos += 2;
		return true;
	});
}

function pushAutolink(state: SpanState, written: string): void {
	const isAddress = /^(?:mailto|https?|ftps?):/.test(written);
	const href = addressOf(state.md, isAddress ? written : `mailto:${written}`);
	const token = state.push("link_open", "a", 1);
	token.attrs = [["href", href]];
	token.markup = "autolink";
	token.info = "auto";
	state.push("text", "", 0).content = written.replace(/^mailto:/, "");
	state.push("link_close", "a", -1).markup = "autolink";
	if (state.isInAlt) return;
	const inside = state.place(state.pos + 1, state.pos + 1 + written.length);
	const link: LinkMark = {
		kind: "link",
		syntax: "autolink",
		range: state.place(state.pos, state.pos + written.length + 2),
		textRange: inside,
		destination: href,
		destinationRange: inside,
		title: undefined,
		titleRange: undefined,
		labelRange: undefined,
		label: undefined,
		isInAlt: false,
		token,
	};
	state.recorder.links.push(link);
}
