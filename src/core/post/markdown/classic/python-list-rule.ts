import type { MarkdownIt, Token } from "markdown-it";
import { readBlocks } from "../block-loop.ts";
import { BlockState } from "../block-state.ts";
import { chunkEnd, isUnderlined } from "./chunk.ts";
import { readDefinitionsBetween } from "./definitions-between.ts";
import { indentOf, withFrames } from "./line-frames.ts";

const marker = /(\d+\.|[*+-])[ \t]+/y;
/** What indents an item's further content. */
const tab = 4;

/**
 * Lists as Python-Markdown reads them (`OListProcessor`, `ListIndentProcessor` in `blockprocessors.py`): a list begins only behind a blank
 * line, what belongs to an item is indented by four, and bullets and numbers go on with one another's list.
 */
export function addPythonLists({ block }: MarkdownIt): void {
	block.ruler.at(
		"list",
		(state, startLine, endLine, silent) => {
			if (silent || !(state instanceof BlockState) || !findMarker(state, startLine)) return false;
			new ListReader(state, endLine).read(startLine);
			return true;
		},
		{ alt: [] },
	);
}

interface Marker {
	readonly sign: string;
	/** Where the item's content begins. */
	readonly contentStart: number;
}

function findMarker(state: BlockState, line: number): Marker | undefined {
	const indent = indentOf(state, line);
	if (indent < 0 || indent >= tab) return undefined;
	return markerAt(state, line);
}

function markerAt(state: BlockState, line: number): Marker | undefined {
	marker.lastIndex = state.contentStart(line);
	const sign = marker.exec(state.src)?.[1];
	return sign === undefined || marker.lastIndex > state.lineEnd(line)
		? undefined
		: { sign, contentStart: marker.lastIndex };
}

/** An item under way: its first lines are read, what is indented below them not yet. */
interface OpenItem {
	/** The tokens of its first lines. */
	readonly tokens: readonly [number, number];
	/** Lines of what is indented below the first ones, right under them or behind blank lines. */
	rest: [number, number] | undefined;
	isLoose: boolean;
}

class ListReader {
	readonly #state: BlockState;
	readonly #endLine: number;
	#item: OpenItem | undefined;
	/** Lines that stand in the indented part of an item without being indented. */
	readonly #lazy = new Set<number>();

	constructor(state: BlockState, endLine: number) {
		this.#state = state;
		this.#endLine = endLine;
	}

	read(startLine: number): void {
		const state = this.#state;
		const isOrdered = /\d/.test(state.src[state.contentStart(startLine)] ?? "");
		const [type, tag] = isOrdered ? (["ordered_list", "ol"] as const) : (["bullet_list", "ul"] as const);
		const open = state.push(`${type}_open`, tag, 1);
		const lines: [number, number] = [startLine, startLine];
		open.map = lines;
		let line = this.#readItems(startLine, false);
		for (;;) {
			const next = state.skipEmptyLines(line);
			if (next === line || next >= this.#endLine) break;
			const further = this.#goesOn(next) ? next : this.#passDefinitions(next);
			if (further < 0) break;
			line = indentOf(state, further) >= tab ? this.#takeIndented(further) : this.#readItems(further, true);
		}
		this.#closeItem();
		state.push(`${type}_close`, tag, -1);
		lines[1] = line;
		state.line = line;
	}

	#passDefinitions(line: number): number {
		const item = this.#item;
		if (item) this.#readRest(item);
		return readDefinitionsBetween(this.#state, line, this.#endLine, (next) => this.#goesOn(next));
	}

	#goesOn(line: number): boolean {
		const state = this.#state;
		if (indentOf(state, line) >= tab) return true;
		if (!findMarker(state, line) || isUnderlined(state, line, this.#endLine)) return false;
		return !state.md.block.ruler.getRules("list").some((rule) => rule(state, line, this.#endLine, true));
	}

	/** The items of lines without a blank one between them; where they follow others, the item before and the first are loose. */
	#readItems(startLine: number, isFurther: boolean): number {
		const state = this.#state;
		const end = chunkEnd(state, startLine, this.#endLine, "list");
		if (this.#item && isFurther) this.#item.isLoose = true;
		for (let line = startLine; line < end; ) {
			const found = findMarker(state, line);
			let last = line + 1;
			while (last < end && !findMarker(state, last) && !this.#isNested(last)) last++;
			this.#openItem(line, last, found, isFurther && line === startLine);
			const restStart = last;
			while (last < end && !findMarker(state, last)) {
				if (indentOf(state, last) < tab) this.#lazy.add(last);
				last++;
			}
			if (last > restStart && this.#item) this.#item.rest = [restStart, last];
			line = last;
		}
		return end;
	}

	#isNested(line: number): boolean {
		const indent = indentOf(this.#state, line);
		return indent >= tab && indent < 2 * tab && markerAt(this.#state, line) !== undefined;
	}

	/** Opens an item and reads its first lines. */
	#openItem(startLine: number, endLine: number, found: Marker | undefined, isLoose: boolean): void {
		this.#closeItem();
		const state = this.#state;
		const open = state.push("list_item_open", "li", 1);
		open.map = [startLine, endLine];
		if (found) open.markup = found.sign.slice(-1);
		const firstToken = state.tokens.length;
		const indent = state.blkIndent;
		withFrames(
			state,
			[startLine, endLine],
			indent,
			(line) => (line === startLine && found ? { at: found.contentStart, columns: indent } : { moved: 0 }),
			() => readBlocks(state, startLine, endLine),
		);
		this.#item = { tokens: [firstToken, state.tokens.length], rest: undefined, isLoose };
	}

	/** Takes lines indented by four, behind a blank line, and all that stands right below them. */
	#takeIndented(startLine: number): number {
		const state = this.#state;
		const isDeep = indentOf(state, startLine) >= 2 * tab;
		let line = startLine;
		for (;;) {
			for (line++; line < this.#endLine && !state.isEmpty(line) && !this.#isCut(line); line++) {
				if (indentOf(state, line) < tab) this.#lazy.add(line);
			}
			const next = state.skipEmptyLines(line);
			if (next === line || next >= this.#endLine || indentOf(state, next) < tab) break;
			line = next;
		}
		if (this.#item) {
			// What is indented by more belongs deeper, and leaves this item's text as it is.
			if (!isDeep) this.#item.isLoose = true;
			this.#item.rest = [this.#item.rest?.[0] ?? startLine, line];
		}
		return line;
	}

	/** Whether what is taken out before lists are read begins on a line: fences and HTML. */
	#isCut(line: number): boolean {
		const state = this.#state;
		if (indentOf(state, line) >= tab) return false;
		return state.md.block.ruler.getRules("code").some((rule) => rule(state, line, this.#endLine, true));
	}

	#closeItem(): void {
		const item = this.#item;
		if (!item) return;
		const state = this.#state;
		hideParagraphs(state.tokens, item.tokens, state.level, !item.isLoose);
		this.#readRest(item);
		state.push("list_item_close", "li", -1);
		this.#item = undefined;
	}

	#readRest(item: OpenItem): void {
		if (!item.rest) return;
		const state = this.#state;
		const [startLine, endLine] = item.rest;
		item.rest = undefined;
		withFrames(
			state,
			[startLine, endLine],
			state.blkIndent + tab,
			(line) => ({ moved: this.#lazy.has(line) ? tab : 0 }),
			() => readBlocks(state, startLine, endLine),
		);
	}
}

/** A tight item's paragraphs are bare text. */
export function hideParagraphs(
	tokens: readonly Token[],
	[from, to]: readonly [number, number],
	level: number,
	isHidden: boolean,
): void {
	for (let index = from; index < to; index++) {
		const token = tokens[index];
		if (token?.level === level && (token.type === "paragraph_open" || token.type === "paragraph_close"))
			token.hidden = isHidden;
	}
}
