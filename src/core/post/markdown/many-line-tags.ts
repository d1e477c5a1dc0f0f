import type { MarkdownIt } from "markdown-it";
import { BlockState } from "./block-state.ts";
import { wrapRule } from "./wrap-rule.ts";

type BlockRule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];

/** Liquid's, Octopress', Hexo's and Hugo's ways to write a code listing on lines of its own. */
const listingStart = /\{% *(highlight|codeblock|code)\b[^\n]*%\}|\{\{[<%] *(highlight)\b[^\n]*[%>]\}\}/y;
/** A tag over more lines than this is taken for text: a stray `{{` must not swallow a section. */
const maxTagLines = 60;

/** Adds what blog engines write over several lines: code listings, and tags whose arguments stand on lines of their own. */
export function addManyLineTags(md: MarkdownIt): void {
	const { ruler } = md.block;
	for (const name of ["lheading", "paragraph"]) {
		wrapRule(ruler, name, (rule) => (state, startLine, endLine, silent) => {
			if (!(state instanceof BlockState) || !state.mayHoldTags)
				return rule(state, startLine, endLine, silent);
			state.tagLines = findTagLines(state, startLine, endLine);
			const isFound = rule(state, startLine, endLine, silent);
			state.tagLines = noLines;
			return isFound;
		});
	}
	for (const name of ["table", "fence", "blockquote", "hr", "list", "footnote", "html_block", "heading"]) {
		wrapRule(ruler, name, (rule) => (state, startLine, endLine, silent) => {
			if (silent && state instanceof BlockState && state.tagLines.size > 0 && state.tagLines.has(startLine))
				return false;
			return rule(state, startLine, endLine, silent);
		});
	}
	ruler.before("fence", "engine_listing", readListing, {
		alt: ["paragraph", "reference", "blockquote", "list"],
	});
	md.renderer.rules.engine_listing = (tokens, index) =>
		`<pre><code>${md.utils.escapeHtml(tokens[index]?.content ?? "")}</code></pre>\n`;
}

const noLines: ReadonlySet<number> = new Set();

/** The lines, after a tag's first, that belong to it: Hugo's `>}}` on a line of its own starts no quotation. */
function findTagLines(state: BlockState, startLine: number, endLine: number): ReadonlySet<number> {
	const { tags } = state;
	let lines: Set<number> | undefined;
	let line = startLine;
	for (let at = tags.nextOpening(state.contentStart(line)); at >= 0; at = tags.nextOpening(at)) {
		while (line < endLine && state.lineEnd(line) < at && !state.isEmpty(line)) line++;
		if (line >= endLine || state.isEmpty(line)) break;
		const end = state.src[at - 1] === "`" ? -1 : tags.endOf(at);
		const lastLine = end < 0 ? -1 : findTagEnd(state, line, end);
		for (let inside = line + 1; inside <= lastLine; inside++) {
			lines ??= new Set();
			lines.add(inside);
		}
		at = lastLine < 0 ? at + 2 : end;
	}
	return lines ?? noLines;
}

/** The line a tag ends on; -1 where a blank line or too many lines come first. */
function findTagEnd(state: BlockState, startLine: number, end: number): number {
	for (let line = startLine; line < startLine + maxTagLines; line++) {
		if (state.isEmpty(line)) return -1;
		if (state.lineEnd(line) >= end) return line;
	}
	return -1;
}

const readListing: BlockRule = (state, startLine, endLine, silent) => {
	if (!(state instanceof BlockState) || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
	const start = state.contentStart(startLine);
	if (state.src[start] !== "{") return false;
	listingStart.lastIndex = start;
	const [, liquid, hugo] = listingStart.exec(state.src) ?? [];
	if (!liquid && !hugo) return false;
	// To an engine without such tags it is text.
	if (state.tags.endOf(start) < 0) return false;
	const close = state.tags.next(liquid ? `end${liquid}` : `/${hugo}`, listingStart.lastIndex);
	if (silent) return true;
	let line = startLine;
	// Like a fence it goes on to the end where nothing closes it: whether it is one must not depend on what is far below.
	while (line < endLine - 1 && (close < 0 || state.lineEnd(line) < close)) line++;
	state.line = line + 1;
	const token = state.push("engine_listing", "", 0);
	token.map = [startLine, state.line];
	token.content = state.getLines(startLine, state.line, state.blkIndent, true);
	state.parts.codes.push({ syntax: "fenced", range: state.range(start, state.lineEnd(line)) });
	return true;
};
