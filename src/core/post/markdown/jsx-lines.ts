import type { MarkdownIt } from "markdown-it";
import { BlockState } from "./block-state.ts";
import { recordHtmlBlock } from "./html-rule.ts";
import { wrapRule } from "./wrap-rule.ts";

type BlockRule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];

/**
 * MDX: a block of JSX is one line of tags and nothing else, and what stands between such lines is Markdown as anywhere
 * (https://mdxjs.com/docs/what-is-mdx/#markdown). Comments stay HTML blocks, as Docusaurus takes them.
 */
export function readJsxLines({ ruler }: MarkdownIt["block"]): void {
	wrapRule(ruler, "html_block", (rule) => (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState)) return rule(state, startLine, endLine, silent);
		return (
			state.src.startsWith("<!--", state.contentStart(startLine)) &&
			!hasTextBehindComment(state, startLine) &&
			rule(state, startLine, endLine, silent)
		);
	});
	ruler.before("html_block", "jsx", readTags, { alt: ["paragraph", "reference", "blockquote"] });
	ruler.before("jsx", "esm", readEsm, { alt: [] });
}

/** A comment is a block where nothing stands behind it on its line. */
function hasTextBehindComment(state: BlockState, line: number): boolean {
	const start = state.contentStart(line);
	const close = state.src.slice(start, state.lineEnd(line)).indexOf("-->");
	return close >= 0 && state.skipSpaces(start + close + 3) < state.lineEnd(line);
}

/** Import and export statements, which show nothing: up to the next blank line. */
const readEsm: BlockRule = (state, startLine, endLine, silent) => {
	if (!(state instanceof BlockState) || state.level > 0) return false;
	if (
		!/^(?:import|export)[ {*]/.test(state.src.slice(state.contentStart(startLine), state.lineEnd(startLine)))
	)
		return false;
	if (silent) return true;
	let line = startLine + 1;
	while (line < endLine && !state.isEmpty(line)) line++;
	state.line = line;
	const range = state.range(state.contentStart(startLine), state.lineEnd(line - 1));
	state.parts.codes.push({ syntax: "fenced", range });
	const token = state.push("esm", "", 0);
	token.map = [startLine, line];
	return true;
};

const readTags: BlockRule = (state, startLine, endLine, silent) => {
	if (!(state instanceof BlockState)) return false;
	if (state.src[state.contentStart(startLine)] !== "<") return false;
	const lastLine = endOfTagLine(state, startLine, endLine);
	if (lastLine < 0) return false;
	if (silent) return true;
	state.line = lastLine + 1;
	const token = state.push("html_block", "", 0);
	token.map = [startLine, state.line];
	recordHtmlBlock(state, startLine, 7);
	return true;
};

/** The line on which tags that start a line end it; -1 where other text stands beside them. */
function endOfTagLine(state: BlockState, startLine: number, endLine: number): number {
	let line = startLine;
	let at = state.contentStart(startLine);
	while (at < state.lineEnd(line)) {
		const end = state.src[at] === "<" ? endOfTag(state, at, line, endLine) : -1;
		if (end < 0) return -1;
		while (state.lineEnd(line) < end) line++;
		at = state.skipSpaces(end);
	}
	return line;
}

const tagStart = /<(?:\/?[A-Za-z_$][\w$.:-]*|\/?(?=>))(?=[\s/>{])?/y;

/** Where a JSX tag ends; -1 where none stands there or a blank line comes first. Its attributes may hold quotes and braces. */
function endOfTag(state: BlockState, start: number, line: number, endLine: number): number {
	const { src } = state;
	tagStart.lastIndex = start;
	if (!tagStart.test(src)) return -1;
	let quote = "";
	let depth = 0;
	let lineEnd = state.lineEnd(line);
	for (let at = tagStart.lastIndex; ; at++) {
		if (at >= lineEnd) {
			line++;
			if (line >= endLine || state.isEmpty(line)) return -1;
			lineEnd = state.lineEnd(line);
			at = state.contentStart(line) - 1;
			continue;
		}
		const character = src.charAt(at);
		if (quote !== "") quote = character === quote ? "" : quote;
		else if (character === '"' || character === "'") quote = character;
		else if (character === "{") depth++;
		else if (character === "}") depth--;
		else if (depth === 0 && character === ">") return at + 1;
		else if (depth === 0 && character === "<") return -1;
	}
}
