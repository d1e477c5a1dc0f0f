import type { MarkdownIt } from "markdown-it";
import type { HeadingHabits } from "../../../flavours/flavour.ts";
import { addHeading } from "../block-rules.ts";
import { BlockState } from "../block-state.ts";
import { ContentMap } from "../content-map.ts";
import { isUnderlined } from "./chunk.ts";
import { isDefinition } from "./definitions-between.ts";

const hashes = /(#{1,6})[ \t]*([^\n]*)/y;

/** Quotations and rules are found within a paragraph's lines, an underline only below a first one. */
const interrupting = /^(?:>|(?:\* *){3,}$|(?:- *){3,}$|(?:_ *){3,}$)/;

/** Headings as Markdown's first readers have them: no blank is needed behind `#` and none may stand before it; an underline is for one line. */
export function addClassicHeadings({ block }: MarkdownIt, { beforeAll: isFirst }: HeadingHabits): void {
	block.ruler.at(
		"heading",
		(state, startLine, _, silent) => {
			if (!(state instanceof BlockState) || !isHeading(state, startLine)) return false;
			if (silent) return true;
			const start = state.contentStart(startLine);
			hashes.lastIndex = start;
			const level = hashes.exec(state.src)?.[1]?.length ?? 1;
			const lineEnd = state.skipSpacesBack(state.lineEnd(startLine), start);
			let contentStart = state.skipSpaces(start + level);
			let end = lineEnd;
			while (end > contentStart && state.src[end - 1] === "#" && state.src[end - 2] !== "\\") end--;
			end = Math.max(contentStart, state.skipSpacesBack(end, contentStart));
			contentStart = Math.min(contentStart, end);
			push(state, startLine, {
				level,
				syntax: "atx",
				lastLine: startLine,
				contentStart,
				end,
				rangeEnd: lineEnd,
			});
			return true;
		},
		{ alt: ["paragraph", "reference", "blockquote", "list"] },
	);
	block.ruler.before(isFirst ? "code" : "blockquote", "underlined", (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState) || !isUnderlined(state, startLine, endLine)) return false;
		if (isHeading(state, startLine) || isHtml(state, startLine, endLine)) return false;
		if (isFirst && (isItem(state, startLine) || isDefinition(state, startLine, endLine))) return false;
		if (
			!isFirst &&
			state.isGlued &&
			interrupting.test(state.src.slice(state.contentStart(startLine), state.lineEnd(startLine)))
		)
			return false;
		if (silent) return true;
		const level = state.src[state.contentStart(startLine + 1)] === "=" ? 1 : 2;
		const contentStart = state.contentStart(startLine);
		const end = state.skipSpacesBack(state.lineEnd(startLine), contentStart);
		const rangeEnd = state.skipSpacesBack(state.lineEnd(startLine + 1), end);
		push(state, startLine, { level, syntax: "setext", lastLine: startLine + 1, contentStart, end, rangeEnd });
		return true;
	});
	block.ruler.disable("lheading");
}

/** Whether a line begins with `#`, and is a heading wherever it stands. */
export function isHeading(state: BlockState, line: number): boolean {
	const columns = state.sCount[line] ?? 0;
	// A line without indentation right below a note's text is none of the note's.
	const isAtStart = columns === state.blkIndent || (columns === 0 && columns < state.blkIndent);
	return isAtStart && state.src[state.contentStart(line)] === "#";
}

/** A lone dash below an item is an item without text. */
function isItem(state: BlockState, line: number): boolean {
	const under = state.src.slice(state.contentStart(line + 1), state.lineEnd(line + 1)).trim();
	return under === "-" && /^-(?: |$)/.test(state.src.slice(state.contentStart(line), state.lineEnd(line)));
}

/** Whether an HTML block starts on a line. */
export function isHtml(state: BlockState, line: number, endLine: number): boolean {
	const rule = state.md.block.ruler.__rules__.find(({ name }) => name === "html_block");
	return state.src[state.contentStart(line)] === "<" && rule?.fn(state, line, endLine, true) === true;
}

interface HeadingPlace {
	readonly level: number;
	readonly syntax: "atx" | "setext";
	readonly lastLine: number;
	readonly contentStart: number;
	readonly end: number;
	readonly rangeEnd: number;
}

function push(state: BlockState, startLine: number, place: HeadingPlace): void {
	const { level, syntax, lastLine, contentStart, end, rangeEnd } = place;
	const first = state.tokens.length;
	const markup = syntax === "atx" ? "#".repeat(level) : level === 1 ? "=" : "-";
	const open = state.push("heading_open", `h${level}`, 1);
	open.markup = markup;
	open.map = [startLine, lastLine + 1];
	const inline = state.push("inline", "", 0);
	inline.content = state.src.slice(contentStart, end);
	inline.map = [startLine, lastLine + 1];
	inline.children = [];
	state.push("heading_close", `h${level}`, -1).markup = markup;
	state.line = lastLine + 1;
	const map = new ContentMap();
	map.add(0, state.place(contentStart), state.place(end));
	addHeading(state, first, { level, syntax, map, startLine, end: rangeEnd });
}
