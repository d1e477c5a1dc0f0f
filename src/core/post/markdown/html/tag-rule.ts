import type { MarkdownIt } from "markdown-it";
import type { TagHabits } from "../../../flavours/html-habits.ts";
import { BlockState } from "../block-state.ts";
import { wrapRule } from "../wrap-rule.ts";
import { allowBrokenLines } from "./broken-lines.ts";
import { LineWindow } from "./line-window.ts";
import { pushRaw } from "./push-raw.ts";
import { type BlockTag, readBlockTag } from "./read-tag.ts";

/**
 * HTML as pandoc has it (`htmlBlock` in `Readers/Markdown.hs`): a block's tag is raw, and what stands behind it is read on, wherever the
 * line ends; a tag within a paragraph ends it.
 */
export function readTags(md: MarkdownIt, habits: TagHabits): void {
	const { block } = md;
	allowBrokenLines(md);
	block.ruler.at(
		"html_block",
		(state, startLine, endLine, silent) => {
			if (!(state instanceof BlockState)) return false;
			const start = state.contentStart(startLine);
			if (state.src[start] !== "<" || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
			const end = endOfRaw(state, startLine, endLine, habits);
			if (end === undefined) return false;
			if (!silent) pushRaw(state, startLine, endLine, end);
			return true;
		},
		{ alt: [] },
	);
	wrapRule(block.ruler, "paragraph", (rule) => (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState)) return rule(state, startLine, endLine, silent);
		const cut = findCut(state, startLine, endLine, habits);
		if (!cut) return rule(state, startLine, endLine, silent);
		return readCut(state, startLine, cut, (end) => rule(state, startLine, end, silent));
	});
}

interface Cut {
	readonly line: number;
	readonly at: number;
	/** The paragraph before it is bare text. */
	readonly isBare: boolean;
}

/** Reads a paragraph up to a tag in its lines. */
function readCut(
	state: BlockState,
	startLine: number,
	{ line, at, isBare }: Cut,
	read: (end: number) => boolean,
): boolean {
	const first = state.tokens.length;
	const isWithin = state.contentStart(line) < at;
	const lineEnd = state.lineEnd(line);
	if (isWithin) state.eMarks[line] = at;
	const isRead = read(isWithin ? line + 1 : line);
	state.eMarks[line] = lineEnd;
	if (isBare) {
		for (const token of state.tokens.slice(first)) token.hidden ||= token.type !== "inline";
	}
	if (isWithin && isRead && state.line > line) state.breakLine(line, at);
	return isRead || line > startLine;
}

/** Where the raw piece that starts on a line ends, as an offset of the source. */
function endOfRaw(state: BlockState, line: number, endLine: number, habits: TagHabits): number | undefined {
	const start = state.contentStart(line);
	const { src } = state;
	if (src.startsWith("<!--", start)) return endAt(state, "-->", start + 4, endLine);
	if (src.startsWith("<?", start)) return endAt(state, "?>", start + 2, endLine);
	const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(src.slice(start, start + 40))?.[1]?.toLowerCase();
	if (name === undefined) return undefined;
	const isOpaque = habits.opaque.has(name) && src[start + 1] !== "/";
	if (!isOpaque && !habits.blocks.has(name) && !habits.blocksAtStart.has(name)) return undefined;
	const window = new LineWindow(state, line, endLine);
	const at = window.text.indexOf("<");
	let tag: BlockTag | "open" | undefined;
	// A tag over more lines than the first ones is none: whether it is must not be looked for far below.
	if (at >= 0) tag = readBlockTag(window.text, at, false);
	if (tag === "open" || tag === undefined) {
		state.lookTo(window.endLine);
		return undefined;
	}
	const end = window.sourceOf(tag.end);
	if (!isOpaque) return end;
	const close = endAt(state, `</${name}`, end, endLine);
	const closed = close === undefined ? -1 : src.indexOf(">", close);
	return closed < 0 ? end : closed + 1;
}

/** Behind the next `part`, where that stands in this container. */
function endAt(state: BlockState, part: string, from: number, endLine: number): number | undefined {
	const at = state.tags.next(part, from);
	if (at >= 0 && at < state.lineEnd(endLine - 1)) return at + part.length;
	state.lookTo(state.lineMax);
	return undefined;
}

/** The first block's tag within the lines up to a blank one. */
function findCut(state: BlockState, startLine: number, endLine: number, habits: TagHabits): Cut | undefined {
	const terminators = state.md.block.ruler.getRules("paragraph");
	for (let line = startLine; line < endLine && !state.isEmpty(line); line++) {
		const each = line;
		const isEnd = line > startLine && terminators.some((rule) => rule(state, each, endLine, true));
		if (isEnd) return undefined;
		const at = findTag(state, line, line === startLine, habits);
		if (at < 0) continue;
		const isAtStart = at === state.contentStart(line);
		return { line, at, isBare: !isAtStart || !/^<\/div/i.test(state.src.slice(at, at + 5)) };
	}
	return undefined;
}

const sign = /\\.|`+|<\/?([a-z][a-z0-9-]*)/gi;

/** Where a block's tag stands on a line, code aside; -1 where none does. */
function findTag(state: BlockState, line: number, isFirst: boolean, habits: TagHabits): number {
	const start = state.contentStart(line);
	const text = state.src.slice(start, state.lineEnd(line));
	if (!text.includes("<")) return -1;
	const unpaired = new Set<string>();
	sign.lastIndex = 0;
	for (let found = sign.exec(text); found; found = sign.exec(text)) {
		const [mark, name] = found;
		if (mark.startsWith("`") && !unpaired.has(mark)) {
			const close = text.indexOf(mark, sign.lastIndex);
			if (close < 0) unpaired.add(mark);
			else sign.lastIndex = close + mark.length;
		}
		if (name === undefined || (isFirst && found.index === 0)) continue;
		const isEndAtStart = found.index === 0 && mark[1] === "/" && habits.blocksAtStart.has(name.toLowerCase());
		if (!isEndAtStart && !habits.blocks.has(name.toLowerCase())) continue;
		if (typeof readBlockTag(text, found.index, false) === "object") return start + found.index;
	}
	return -1;
}
