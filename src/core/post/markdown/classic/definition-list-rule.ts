import type { MarkdownIt } from "markdown-it";
import type { DefinitionListKind } from "../../../flavours/flavour.ts";
import { readBlocks } from "../block-loop.ts";
import { BlockState } from "../block-state.ts";
import { flavourOfParser } from "../parser-flavour.ts";
import { chunkEnd } from "./chunk.ts";
import { isHeading, isHtml } from "./heading-rules.ts";
import { endOfIndented } from "./indented-lines.ts";
import { indentOf, withFrames } from "./line-frames.ts";
import { outdented, readText } from "./php-list-rule.ts";
import { hideParagraphs } from "./python-list-rule.ts";

const mark = /: {1,3}(?=[^\n]|$)/y;
/** Pandoc's, and that of markdown-it-deflist. */
const markOrTilde = /[:~] {1,3}(?=[^\n]|$)/y;

function markOf({ md }: BlockState): RegExp {
	return flavourOfParser(md).blocks?.definitionLists === "one-term" ? markOrTilde : mark;
}

/** Definition lists as Python-Markdown's `def_list.py` reads them: `Term`, and below it `: Definition`, with or without a blank line between. */
export function addDefinitionLists({ block }: MarkdownIt, kind: DefinitionListKind): void {
	block.ruler.after("list", "definition_list", (state, startLine, endLine, silent) => {
		if (silent || !(state instanceof BlockState)) return false;
		const isOutdented = kind === "outdented" || kind === "outdented-bare";
		if (isHeading(state, startLine) || isHtml(state, startLine, endLine)) return false;
		const most = kind === "one-term" ? 1 : mostTerms;
		const first = findGroup(state, startLine, endLine, most);
		if (!first) return false;
		if (first.terms.length === 0 && (isOutdented || state.tokens.at(-1)?.nesting === 1)) return false;
		const open = state.push("dl_open", "dl", 1);
		const lines: [number, number] = [startLine, startLine];
		open.map = lines;
		let line = startLine;
		for (let group: Group | undefined = first; group; ) {
			line = isOutdented
				? readOutdented(state, group, endLine, kind === "outdented-bare")
				: readGroup(state, group, endLine, most);
			const next = state.skipEmptyLines(line);
			if (next >= endLine || isHeading(state, next) || isHtml(state, next, endLine)) break;
			group = findGroup(state, next, endLine, most);
			// Whether the list goes on may be told by the line behind the next blank one.
			if (!group) state.lookTo(state.skipEmptyLines(endOfText(state, next, endLine)) + 1);
		}
		state.push("dl_close", "dl", -1);
		lines[1] = line;
		state.line = line;
		return true;
	});
}

interface Group {
	readonly terms: readonly number[];
	/** The line of the definition's mark. */
	readonly line: number;
	/** A blank line stands before the definition: its text is a paragraph. */
	readonly isLoose: boolean;
}

/** More lines than this above a mark are no terms: whether they are must not be asked for each line of a long paragraph again. */
const mostTerms = 40;

/** Terms and the definition below them, or a further definition of the terms before. */
function findGroup(state: BlockState, startLine: number, endLine: number, most: number): Group | undefined {
	if (indentOf(state, startLine) < 0 || indentOf(state, startLine) >= 4) return undefined;
	const last = Math.min(endLine, startLine + most + 1);
	// Most paragraphs have no mark near them, and to ask all rules of each of their lines takes long.
	if (!isMarkNear(state, startLine, last, endLine)) return undefined;
	const cutters = state.md.block.ruler.getRules("list");
	let line = startLine;
	for (; line < last && !state.isEmpty(line); line++) {
		const each = line;
		if (line > startLine && cutters.some((rule) => rule(state, each, endLine, true))) return undefined;
		if (isMarked(state, line)) return { terms: linesUpTo(startLine, line), line, isLoose: false };
	}
	const next = line < last ? state.skipEmptyLines(line) : line;
	if (next === line || next >= endLine || !isMarked(state, next) || !isText(state, startLine, endLine))
		return undefined;
	return { terms: linesUpTo(startLine, line), line: next, isLoose: true };
}

/** Whether a mark stands in the lines up to the next blank one, or right behind that. */
function isMarkNear(state: BlockState, startLine: number, last: number, endLine: number): boolean {
	let line = startLine;
	for (; line < last && !state.isEmpty(line); line++) if (isMarked(state, line)) return true;
	const next = line < last ? state.skipEmptyLines(line) : line;
	return next !== line && next < endLine && isMarked(state, next);
}

function linesUpTo(start: number, end: number): number[] {
	return Array.from({ length: end - start }, (_, index) => start + index);
}

/** The next definition of a term stands right below, whatever line goes before it. */
function nextMarked(state: BlockState, line: number, endLine: number): number {
	for (let next = line + 1; next < endLine && !state.isEmpty(next); next++)
		if (isMarked(state, next)) return next;
	return endLine;
}

function isMarked(state: BlockState, line: number): boolean {
	const form = markOf(state);
	form.lastIndex = state.contentStart(line);
	const indent = indentOf(state, line);
	return indent >= 0 && indent < 4 && form.test(state.src);
}

/** Whether a line is nothing but text, so that it can be a term. */
function isText(state: BlockState, line: number, endLine: number): boolean {
	return (
		!/^(?:[*+-] |\d+\. |#|\||\{|!!!)/.test(state.src.slice(state.contentStart(line), state.lineEnd(line))) &&
		!state.md.block.ruler.getRules("paragraph").some((rule) => rule(state, line, endLine, true))
	);
}

function readGroup(
	state: BlockState,
	{ terms, line, isLoose }: Group,
	endLine: number,
	most: number,
): number {
	for (const term of terms) readTerm(state, term);
	const open = state.push("dd_open", "dd", 1);
	let textEnd = endLine;
	if (most === 1) textEnd = nextMarked(state, line, endLine);
	const contentEnd = endOfDefinition(state, line, textEnd);
	open.map = [line, contentEnd];
	const form = markOf(state);
	form.lastIndex = state.contentStart(line);
	form.test(state.src);
	const at = form.lastIndex;
	const first = state.tokens.length;
	const firstEnd = endOfText(state, line, contentEnd);
	const indent = state.blkIndent + 4;
	const frame = (each: number) =>
		each === line ? { at, columns: indent } : { moved: indentOf(state, each) < 4 ? 4 : 0 };
	withFrames(
		state,
		[line, firstEnd],
		indent,
		(each) => frame(each),
		() => readBlocks(state, line, firstEnd),
	);
	const isBare = !isLoose && (firstEnd >= contentEnd || (most > 1 && isCode(state, firstEnd, contentEnd)));
	hideParagraphs(state.tokens, [first, state.tokens.length], state.level, isBare);
	if (firstEnd < contentEnd) {
		withFrames(
			state,
			[firstEnd, contentEnd],
			indent,
			(each) => frame(each),
			() => readBlocks(state, firstEnd, contentEnd),
		);
	}
	state.push("dd_close", "dd", -1);
	return contentEnd;
}

/** Whether all that follows in a definition is indented code, above which Python-Markdown leaves text bare. */
function isCode(state: BlockState, from: number, endLine: number): boolean {
	for (let line = from; line < endLine; line++)
		if (!state.isEmpty(line) && indentOf(state, line) < 8) return false;
	return true;
}

/** PHP Markdown's definitions: text alone, or blocks where a blank line stands before or in them; lines lose up to four blanks. */
function readOutdented(
	state: BlockState,
	{ terms, line, isLoose }: Group,
	endLine: number,
	isFirstBare: boolean,
): number {
	for (const term of terms) readTerm(state, term);
	let end = line + 1;
	let hasBlank = false;
	for (let at = line + 1; at < endLine; at++) {
		if (state.isEmpty(at)) continue;
		if (isMarked(state, at) || (end < at && indentOf(state, at) === 0)) break;
		hasBlank ||= end < at;
		end = at + 1;
	}
	mark.lastIndex = state.contentStart(line);
	mark.test(state.src);
	const contentStart = mark.lastIndex;
	state.push("dd_open", "dd", 1).map = [line, end];
	const first = state.tokens.length;
	const frame = (at: number) => (at === line ? { at: contentStart, columns: 0 } : outdented(state, at));
	const isText = !isLoose && !hasBlank;
	withFrames(state, [line, end], 0, frame, () =>
		isText ? readText(state, line, end) : readBlocks(state, line, end),
	);
	if (isText) hideParagraphs(state.tokens, [first, state.tokens.length], state.level, true);
	else if (isFirstBare && !isLoose) hideParagraphs(state.tokens, [first, first + 3], state.level, true);
	state.push("dd_close", "dd", -1);
	return end;
}

function readTerm(state: BlockState, line: number): void {
	const start = state.contentStart(line);
	const end = state.skipSpacesBack(state.lineEnd(line), start);
	state.push("dt_open", "dt", 1).map = [line, line + 1];
	const inline = state.push("inline", "", 0);
	inline.content = state.src.slice(start, end);
	inline.map = [line, line + 1];
	inline.children = [];
	state.push("dt_close", "dt", -1);
	state.addPassage("paragraph", inline.content, start, end);
}

/** Where the lines without a blank one between end that belong to a definition. */
function endOfText(state: BlockState, line: number, endLine: number): number {
	let end = line + 1;
	while (end < endLine && !state.isEmpty(end)) end++;
	return end;
}

/** A definition goes on to a blank line, or where its second line is indented as long as lines are; what is indented behind blank lines belongs to it. */
function endOfDefinition(state: BlockState, line: number, endLine: number): number {
	const next = line + 1;
	const isPlain =
		next < endLine && !state.isEmpty(next) && indentOf(state, next) < 4 && !isMarked(state, next);
	const textEnd = isPlain ? chunkEnd(state, line, endLine, "list") : next;
	const behind = endOfIndented(state, textEnd, endLine);
	return Math.max(textEnd, behind);
}
