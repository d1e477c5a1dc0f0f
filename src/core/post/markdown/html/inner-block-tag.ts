import type { MarkdownIt } from "markdown-it";
import type { ElementHabits } from "../../../flavours/html-habits.ts";
import { BlockState } from "../block-state.ts";
import { type InnerTag, readBefore } from "./read-before.ts";
import { readBlockTag } from "./read-tag.ts";

/**
 * Has a block's tag within a line end what stands before it, whatever that is, and start a block there: PHP Markdown takes HTML's blocks out of
 * the text before it reads any other (`hashHTMLBlocks`).
 */
export function endBeforeBlockTags({ block: { ruler } }: MarkdownIt, habits: ElementHabits): void {
	const cutting = new WeakSet<BlockState>();
	const [first] = ruler.__rules__;
	if (!first) return;
	ruler.before(first.name, "inner_block_tag", (state, line, _, silent) => {
		if (silent || !(state instanceof BlockState) || state.level > 0 || cutting.has(state)) return false;
		const tag = innerTag(state, line, habits);
		if (tag === undefined) return false;
		cutting.add(state);
		readBefore(state, tag, () => ruler.getRules("").find((rule) => rule(state, line, tag.line + 1, false)));
		cutting.delete(state);
		if (state.line > tag.line) state.breakLine(tag.line, tag.start);
		return true;
	});
}

/** Lines that are looked through for a tag: of many blocks without a blank line between them, each looks again. */
const mostLines = 50;

const fence = /^(?:`{3,}|~{3,})/;

/** The first tag of a block behind other text, in the lines up to a blank one. */
function innerTag(
	state: BlockState,
	startLine: number,
	{ blocks, blocksAlone }: ElementHabits,
): InnerTag | undefined {
	if ((state.sCount[startLine] ?? 0) >= 4) return undefined;
	const lastLine = Math.min(state.lineMax, startLine + mostLines);
	let endLine = startLine;
	while (endLine < lastLine && !state.isEmpty(endLine) && !startsWith(state, endLine, fence)) endLine++;
	const base = state.contentStart(startLine);
	const text = state.src.slice(base, endLine > startLine ? state.lineEnd(endLine - 1) : base);
	if (!text.includes("<", 1)) return undefined;
	for (const { at, name } of tagsIn(text)) {
		if (!blocks?.has(name) || blocksAlone?.has(name)) continue;
		let line = startLine;
		while (line < endLine - 1 && state.lineEnd(line) < base + at) line++;
		return base + at > state.contentStart(line) ? { line, start: base + at } : undefined;
	}
	return undefined;
}

/** The opening tags of a text that stand in no code, comment or other tag. */
function* tagsIn(text: string): Generator<{ readonly at: number; readonly name: string }> {
	const pieces = /(`+)|<!--|<([a-z][\w:-]*)/gi;
	const unclosed = new Set<string>();
	for (let piece = pieces.exec(text); piece; piece = pieces.exec(text)) {
		const { 0: written, 1: marks, 2: name, index: at } = piece;
		if (marks !== undefined) {
			if (!unclosed.has(marks))
				pieces.lastIndex = endOfCode(text, marks, pieces.lastIndex) ?? pieces.lastIndex;
			if (pieces.lastIndex === at + marks.length) unclosed.add(marks);
		} else if (name === undefined) {
			const end = text.indexOf("-->", at);
			if (end < 0) return;
			pieces.lastIndex = end;
		} else {
			const tag = readBlockTag(text, at, false);
			if (!tag) continue;
			yield { at, name };
			pieces.lastIndex = tag === "open" ? at + written.length : tag.end;
		}
	}
}

/** Behind the next backticks that are as many. */
function endOfCode(text: string, marks: string, from: number): number | undefined {
	const run = /`+/g;
	run.lastIndex = from;
	for (let found = run.exec(text); found; found = run.exec(text))
		if (found[0] === marks) return run.lastIndex;
	return undefined;
}

function startsWith(state: BlockState, line: number, pattern: RegExp): boolean {
	return pattern.test(state.src.slice(state.contentStart(line), state.lineEnd(line)));
}
