import type { MarkdownIt } from "markdown-it";
import type { AttributeHabits } from "../../flavours/attribute-habits.ts";
import { InlineState } from "./inline-state.ts";

/** A list of attributes where the flavour takes one; readers do not see it, and an image's `alt` counts. */
export function readAttributes(md: MarkdownIt, { list, behind, inBlocks }: AttributeHabits): void {
	if (!list || !(behind || inBlocks)) return;
	const closesInLine = braceFinder();
	md.inline.ruler.before("engine_mark", "attributes", (state, silent) => {
		const code = state.src.charCodeAt(state.pos);
		if ((code !== 0x7b && code !== 0x20) || !(state instanceof InlineState)) return false;
		if (!closesInLine(state.src, state.pos)) return false;
		list.lastIndex = state.pos;
		const written = list.exec(state.src)?.[1];
		const end = list.lastIndex;
		if (written === undefined || end > state.posMax) return false;
		const isBehind = behind !== undefined && isBehindSpan(state, behind);
		if (!isBehind && !(inBlocks && endsBlock(state, end, inBlocks))) return false;
		if (!silent) {
			const last = state.tokens.at(-1);
			const alt = /(?:^|\s)alt=(?:"([^"]*)"|'([^']*)')/.exec(written);
			if (isBehind && alt && last?.type === "image") setAlt(last.children ?? [], alt[1] ?? alt[2] ?? "");
			const token = state.push(isBehind ? "engine_nothing" : "engine_mark", "", 0);
			token.content = `{:${written}}`;
			if (!state.isInAlt) state.recorder.attributeLists.push(state.place(state.pos, end));
		}
		state.pos = end;
		return true;
	});
}

function isBehindSpan(state: InlineState, behind: NonNullable<AttributeHabits["behind"]>): boolean {
	const last = state.tokens.at(-1);
	if (!last || state.pending !== "") return false;
	if (last.type === "link_close" || last.type === "image")
		return behind === "spans" || state.src[state.pos - 1] === ")";
	if (last.type === "code_inline") return behind !== "inline-links";
	// Emphasis is told only when the whole text is read: here its marks are text.
	if (behind !== "spans" || last.type !== "text") return false;
	const mark = state.delimiters.at(-1);
	return mark?.close === true && mark.token === state.tokens.length - 1;
}

function endsBlock({ src, pos, posMax }: InlineState, end: number, inBlocks: "last-line" | "end"): boolean {
	if (src.slice(end, posMax).trim() !== "") return false;
	return inBlocks === "end" || startsLine(src, pos);
}

/** Whether nothing but spaces stands between an offset and a line end before it. */
function startsLine(src: string, pos: number): boolean {
	let at = pos;
	while (src[at - 1] === " ") at--;
	return src[at - 1] === "\n";
}

/** Tells whether a brace closes behind an offset in its line. Each text is looked through once, however many braces open in it. */
function braceFinder(): (src: string, pos: number) => boolean {
	let known = { src: "", from: 0, to: 0, closes: false };
	return (src, pos) => {
		if (known.src !== src || pos < known.from || pos >= known.to) {
			const next = /[}\n]/g;
			next.lastIndex = pos;
			const found = next.exec(src);
			const to = (found?.index ?? src.length) + 1;
			known = { src, from: pos, to, closes: found?.[0] === "}" };
		}
		return known.closes;
	};
}

function setAlt(children: readonly { content: string }[], alt: string): void {
	for (const [at, child] of children.entries()) child.content = at === 0 ? alt : "";
}
