import type { ElementHabits } from "../../../flavours/html-habits.ts";
import type { BlockState } from "../block-state.ts";
import { LineWindow } from "./line-window.ts";
import { type BlockTag, readBlockTag } from "./read-tag.ts";

/** Whether an element or comment that makes a block starts on a line; `isInterrupting` where a paragraph would go on otherwise. */
export function isBlockStart(
	state: BlockState,
	line: number,
	endLine: number,
	habits: ElementHabits,
	isInterrupting: boolean,
): boolean {
	const start = state.contentStart(line);
	if (state.src[start] !== "<" || (state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
	if (state.src.startsWith("<!--", start)) {
		if (habits.commentsApart && (isInterrupting || (state.tShift[line] ?? 0) > 0)) return false;
		const isClosed = state.tags.next("-->", start + 4) >= 0;
		if (!isClosed) state.lookTo(state.lineMax);
		return isClosed;
	}
	const first = state.src.slice(start, state.lineEnd(line));
	const written = /^<([\p{L}_][^\s<>/]*)/u.exec(first)?.[1];
	const name = written?.toLowerCase();
	if (name === undefined || !makesBlock(name, habits)) return false;
	if (habits.inSmallLetters && name !== written) return false;
	if (isInterrupting && habits.neverInterrupting?.has(name)) return false;
	const wordsOnly = habits.unquotedWordsOnly === true;
	let tag = readBlockTag(first, 0, wordsOnly);
	if (habits.blocksAlone?.has(name) && typeof tag === "object") {
		const behind = first.slice(tag.end).trim();
		const isWhole =
			habits.opaque.has(name) &&
			behind.endsWith(`</${name}>`) &&
			(line + 1 >= endLine || state.isEmpty(line + 1));
		if (behind !== "" && !isWhole) return false;
	}
	if (tag === "open") tag = readLongTag(state, line, endLine, wordsOnly);
	return tag?.kind === "open" && makesBlock(tag.name, habits);
}

/** A tag that goes on below its first line. */
function readLongTag(
	state: BlockState,
	line: number,
	endLine: number,
	wordsOnly: boolean,
): BlockTag | undefined {
	const window = new LineWindow(state, line, endLine);
	const at = window.text.indexOf("<");
	for (;;) {
		const tag = readBlockTag(window.text, at, wordsOnly);
		if (typeof tag === "object") return tag;
		if (tag === undefined) {
			state.lookTo(window.endLine);
			return undefined;
		}
		if (window.grow()) continue;
		state.lookTo(state.lineMax);
		return undefined;
	}
}

function makesBlock(name: string, { blocks, inText }: ElementHabits): boolean {
	return blocks ? blocks.has(name) : inText?.has(name) !== true;
}

/** Whether the end tag of an element stands at a line's start. */
export function closesOn(state: BlockState, line: number, name: string | undefined): boolean {
	if (name === undefined) return false;
	const start = state.contentStart(line);
	if (state.src[start] !== "<" || state.src[start + 1] !== "/") return false;
	if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
	const tag = readBlockTag(state.src.slice(start, state.lineEnd(line)), 0, false);
	return typeof tag === "object" && tag.kind === "close" && tag.name === name;
}
