import type { MarkdownIt, Token } from "markdown-it";
import { readBlocks } from "../block-loop.ts";
import { BlockState } from "../block-state.ts";
import { endOfIndented } from "./indented-lines.ts";
import { withFrames } from "./line-frames.ts";

const admonition = /!!! ?([\w-]+(?: +[\w-]+)*)(?: +"([^\n]*?)")? *(?=\n|$)/dy;
const details = /\?\?\?\+? ?(?:([\w-]+(?: +[\w-]+)*?)? *(?:"([^\n]*?)")?) *(?=\n|$)/dy;
const tab = /===[!+]{0,2} +"([^\n]*?)" *(?=\n|$)/dy;

/** Material's boxes (`!!! note`), boxes that fold (`??? note`) and tabs (`=== "Title"`): what they hold is indented by four. */
export function addMarkedContainers({ block }: MarkdownIt): void {
	const chains = { alt: ["paragraph", "reference", "blockquote", "list"] };
	block.ruler.before("fence", "admonition", boxRule("admonition", admonition), chains);
	block.ruler.before("fence", "details", boxRule("details", details), chains);
	block.ruler.before("fence", "tabs", readTabs, chains);
}

type BlockRule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];

function matchAt(state: BlockState, line: number, pattern: RegExp): RegExpExecArray | null {
	if (line >= state.lineMax || (state.sCount[line] ?? 0) !== state.blkIndent) return null;
	pattern.lastIndex = state.contentStart(line);
	return pattern.exec(state.src);
}

function boxRule(kind: "admonition" | "details", pattern: RegExp): BlockRule {
	return (state, startLine, endLine, silent) => {
		if (!(state instanceof BlockState)) return false;
		const found = matchAt(state, startLine, pattern);
		if (!found) return false;
		if (silent) return true;
		const [, type = ""] = found;
		const tag = kind === "details" ? "details" : "div";
		const open = state.push(`${kind}_open`, tag, 1);
		open.attrSet("class", kind === "details" ? type : `admonition ${type}`);
		const end = endOfIndented(state, startLine + 1, endLine);
		open.map = [startLine, end];
		pushTitle(state, startLine, found, kind === "details" ? "summary" : "p");
		readContent(state, startLine + 1, end);
		state.push(`${kind}_close`, tag, -1);
		state.line = end;
		return true;
	};
}

/** A box's title: as written, or its type's name; `""` leaves it out. */
function pushTitle(
	state: BlockState,
	line: number,
	{ 1: type = "", 2: title, indices }: RegExpExecArray,
	tag: string,
): void {
	if (title === "") return;
	const [start, end] = indices?.[2] ?? indices?.[1] ?? [0, 0];
	const open = state.push("container_title_open", tag, 1);
	open.map = [line, line + 1];
	open.attrSet("class", "admonition-title");
	const inline = state.push("inline", "", 0);
	inline.content = title ?? `${type.charAt(0).toUpperCase()}${type.split(" ")[0]?.slice(1)}`;
	inline.map = [line, line + 1];
	inline.children = [];
	state.push("container_title_close", tag, -1);
	state.addPassage("paragraph", inline.content, start, end);
}

function readContent(state: BlockState, startLine: number, endLine: number): void {
	withFrames(
		state,
		[startLine, endLine],
		state.blkIndent + 4,
		() => ({ moved: 0 }),
		() => readBlocks(state, startLine, endLine),
	);
}

const readTabs: BlockRule = (state, startLine, endLine, silent) => {
	if (!(state instanceof BlockState) || !matchAt(state, startLine, tab)) return false;
	if (silent) return true;
	const open = state.push("tabs_open", "div", 1);
	open.attrSet("class", "tabbed-set");
	const first = state.tokens.length;
	let line = startLine;
	let count = 0;
	for (let found = matchAt(state, line, tab); found; found = matchAt(state, line, tab)) {
		count++;
		const end = endOfIndented(state, line + 1, endLine);
		state.push("tab_open", "div", 1).map = [line, end];
		const label = state.push("tab_label_open", "label", 1);
		label.map = [line, line + 1];
		const [start, stop] = found.indices?.[1] ?? [0, 0];
		const inline = state.push("inline", "", 0);
		inline.content = found[1] ?? "";
		inline.map = [line, line + 1];
		inline.children = [];
		state.push("tab_label_close", "label", -1);
		state.addPassage("paragraph", inline.content, start, stop);
		readContent(state, line + 1, end);
		state.push("tab_close", "div", -1);
		line = end;
		const next = state.skipEmptyLines(line);
		if (next < endLine && matchAt(state, next, tab)) line = next;
		else break;
	}
	state.tokens.splice(first, 0, ...Array.from({ length: count }, () => radio(state)));
	state.push("tabs_close", "div", -1);
	open.map = [startLine, line];
	state.line = line;
	return true;
};

function radio(state: BlockState): Token {
	const token = state.push("tab_input", "input", 0);
	token.attrSet("type", "radio");
	state.tokens.pop();
	return token;
}
