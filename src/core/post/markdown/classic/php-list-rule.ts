import type { MarkdownIt } from "markdown-it";
import { readBlocks, readOneBlock } from "../block-loop.ts";
import { BlockState } from "../block-state.ts";
import { isDefinition } from "./definitions-between.ts";
import { indentOf, type LineFrame, withFrames } from "./line-frames.ts";
import { hideParagraphs } from "./python-list-rule.ts";

const kinds = {
	ul: { marker: /[*+-](?:[ \t]+|(?=\n|$))/y, first: /[*+-][ \t]+/y },
	ol: { marker: /\d+\.(?:[ \t]+|(?=\n|$))/y, first: /\d+\.[ \t]+/y },
} as const;
type Kind = keyof typeof kinds;

/**
 * Lists as PHP Markdown reads them (`doLists`, `processListItems` in `Markdown.php`): outside of others one begins only behind a blank line
 * or another block; an item's lines lose up to four blanks of indentation, and only an item with a blank line in or beside it holds blocks.
 */
export function addPhpLists({ block }: MarkdownIt): void {
	block.ruler.at(
		"list",
		(state, startLine, endLine, silent) => {
			if (!(state instanceof BlockState) || (silent && state.listDepth === 0)) return false;
			const kind = kindAt(state, startLine);
			if (!kind) return false;
			if (!silent) readList(state, startLine, endLine, kind);
			return true;
		},
		{ alt: ["paragraph", "reference"] },
	);
}

/** The kind of list that may begin on a line. */
function kindAt(state: BlockState, line: number): Kind | undefined {
	const indent = indentOf(state, line);
	if (indent < 0 || indent > 3) return undefined;
	return endOfMarker(state, line, "ul", "first") >= 0
		? "ul"
		: endOfMarker(state, line, "ol", "first") >= 0
			? "ol"
			: undefined;
}

/** Where an item's content begins; -1 where no marker of this kind stands. */
function endOfMarker(state: BlockState, line: number, kind: Kind, which: "marker" | "first"): number {
	const pattern = kinds[kind][which];
	pattern.lastIndex = state.contentStart(line);
	return pattern.test(state.src) ? Math.min(pattern.lastIndex, state.lineEnd(line)) : -1;
}

/** Where a list's lines end, without blank ones at its end. */
function endOfList(state: BlockState, startLine: number, endLine: number, kind: Kind): number {
	const other: Kind = kind === "ul" ? "ol" : "ul";
	const indent = indentOf(state, startLine);
	const cutters = state.md.block.ruler.getRules("list");
	let end = startLine + 1;
	let followsBlank = false;
	for (let line = end; line < endLine; line++) {
		const each = line;
		if (state.isEmpty(line)) followsBlank = true;
		// Definitions are taken out before lists are read.
		if (state.isEmpty(line) || isDefinition(state, line, endLine)) continue;
		if (end < line) state.lookTo(line + 2);
		if (followsBlank && indentOf(state, line) <= 0 && endOfMarker(state, line, kind, "first") < 0) break;
		if (indentOf(state, line) === indent && endOfMarker(state, line, other, "first") >= 0) break;
		if (followsBlank && kind === "ol" && state.listDepth === 0 && kindAt(state, line) === "ul") break;
		if (cutters.some((rule) => rule(state, each, endLine, true))) break;
		end = line + 1;
		followsBlank = false;
	}
	return end;
}

function readList(state: BlockState, startLine: number, endLine: number, kind: Kind): void {
	const end = endOfList(state, startLine, endLine, kind);
	const indent = indentOf(state, startLine);
	const type = kind === "ul" ? "bullet_list" : "ordered_list";
	const open = state.push(`${type}_open`, kind, 1);
	open.map = [startLine, end];
	if (kind === "ol") {
		const number = Number.parseInt(
			state.src.slice(state.contentStart(startLine), state.lineEnd(startLine)),
			10,
		);
		if (number > 1) open.attrSet("start", String(number));
	}
	state.listDepth++;
	const starts: number[] = [];
	for (let line = startLine; line < end; line++) {
		if (
			!state.isEmpty(line) &&
			indentOf(state, line) === indent &&
			endOfMarker(state, line, kind, "marker") >= 0
		)
			starts.push(line);
	}
	for (const [index, start] of starts.entries()) readItem(state, start, starts[index + 1] ?? end, kind);
	state.listDepth--;
	state.push(`${type}_close`, kind, -1);
	state.line = end;
}

function readItem(state: BlockState, startLine: number, endLine: number, kind: Kind): void {
	const open = state.push("list_item_open", "li", 1);
	open.map = [startLine, endLine];
	const isLoose =
		hasBlank(state, startLine, endLine) || (startLine > 0 && state.isEmpty(startLine - 1) && isInList(state));
	const contentStart = endOfMarker(state, startLine, kind, "marker");
	open.markup = state.src.slice(contentStart - 1, contentStart).trim();
	const first = state.tokens.length;
	withFrames(
		state,
		[startLine, endLine],
		0,
		(line) => (line === startLine ? { at: contentStart, columns: 0 } : outdented(state, line)),
		() => {
			if (isLoose) readBlocks(state, startLine, endLine);
			else readText(state, startLine, endLine);
		},
	);
	if (!isLoose) hideParagraphs(state.tokens, [first, state.tokens.length], state.level, true);
	state.push("list_item_close", "li", -1);
}

function isInList(state: BlockState): boolean {
	const { tokens } = state;
	return tokens[tokens.length - 2]?.type === "list_item_close";
}

function hasBlank(state: BlockState, startLine: number, endLine: number): boolean {
	for (let line = startLine + 1; line < endLine; line++) if (state.isEmpty(line)) return true;
	return false;
}

/** A line without up to four blanks of its indentation. */
export function outdented(state: BlockState, line: number): LineFrame {
	const start = state.bMarks[line] ?? 0;
	const blanks = Math.min(4, state.tShift[line] ?? 0);
	const isTab = state.src[start] === "\t";
	return { at: start + (isTab ? 1 : blanks), columns: 0 };
}

/** The lines of what holds no blocks: further lists, definitions and text. */
export function readText(state: BlockState, startLine: number, endLine: number): void {
	const rules = state.md.block.ruler.__rules__.filter(({ name }) => inItems.has(name));
	for (let line = startLine; line < endLine; line = state.line) {
		const at = line;
		state.line = line;
		if (state.isEmpty(line)) state.line++;
		else if (state.level >= state.md.options.maxNesting) state.line = endLine;
		else if (!rules.some(({ fn }) => fn(state, at, endLine, false))) readOneBlock(state, at, endLine);
	}
}

const inItems = new Set(["list", "reference", "abbreviation", "footnote", "paragraph"]);
