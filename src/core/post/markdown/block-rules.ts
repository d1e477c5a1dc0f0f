import type { MarkdownIt } from "markdown-it";
import type { AttributeHabits } from "../../flavours/attribute-habits.ts";
import type { Code } from "../body-model.ts";
import type { Passage } from "./block-draft.ts";
import { BlockState } from "./block-state.ts";
import { ContentMap } from "./content-map.ts";
import { flavourOfParser } from "./parser-flavour.ts";
import { wrapRule } from "./wrap-rule.ts";

type BlockRuler = MarkdownIt["block"]["ruler"];

/** Makes the rules for paragraphs and code record what they read. */
export function recordBlocks({ ruler }: MarkdownIt["block"]): void {
	recordSuccess(ruler, "paragraph", (state, startLine, first) => {
		const content = state.tokens[first + 1]?.content ?? "";
		const map = state.mapLines(startLine, state.line, { isTrimmed: true });
		const startsListItem = state.tokens[first - 1]?.type === "list_item_open";
		state.parts.passages.push({ role: "paragraph", content, map, startsListItem });
	});
	recordSuccess(ruler, "heading", (state, startLine, first) => {
		const level = state.tokens[first]?.markup.length ?? 1;
		const end = state.skipSpacesBack(state.lineEnd(startLine), state.contentStart(startLine));
		const contentStart = Math.min(state.skipSpaces(state.contentStart(startLine) + level), end);
		const map = new ContentMap();
		map.add(0, state.place(contentStart), state.place(end));
		addHeading(state, first, { level, syntax: "atx", map, end, startLine });
	});
	recordSuccess(ruler, "lheading", (state, startLine, first) => {
		const level = state.tokens[first]?.markup === "=" ? 1 : 2;
		const underline = state.line - 1;
		const end = state.skipSpacesBack(state.lineEnd(underline), state.contentStart(underline));
		const map = state.mapLines(startLine, underline, { isTrimmed: true });
		addHeading(state, first, { level, syntax: "setext", map, end, startLine });
	});
	recordCode(ruler, "fence", "fenced");
	recordCode(ruler, "code", "indented");
}

/** Runs `record` after each success of a rule, with the line it began on and the index of its first token. */
export function recordSuccess(
	ruler: BlockRuler,
	name: string,
	record: (state: BlockState, startLine: number, firstToken: number) => void,
): void {
	wrapRule(ruler, name, (rule) => (state, startLine, endLine, silent) => {
		const first = state.tokens.length;
		if (!rule(state, startLine, endLine, silent)) return false;
		if (!silent && state instanceof BlockState) record(state, startLine, first);
		return true;
	});
}

export interface HeadingPlace {
	readonly level: number;
	readonly syntax: "atx" | "setext";
	readonly map: ContentMap;
	readonly startLine: number;
	readonly end: number;
}

/** Records a heading whose tokens begin at `first`, and takes `{#id}` from its end. */
export function addHeading(
	state: BlockState,
	first: number,
	{ level, syntax, map, startLine, end }: HeadingPlace,
): void {
	const open = state.tokens[first];
	const inline = state.tokens[first + 1];
	if (!open || !inline) return;
	const id = cutHeadingId(inline.content, flavourOfParser(state.md).attributes);
	if (id) {
		inline.content = id.rest;
		if (id.value !== undefined) open.attrSet("id", id.value);
	}
	const passage: Passage = { role: "heading", content: inline.content, map, startsListItem: false };
	const range = state.range(state.contentStart(startLine), end);
	state.parts.passages.push(passage);
	state.parts.headings.push({ level, syntax, range, id: id?.value });
}

const namedId: AttributeHabits = { list: /\{(#[^\s{}]+(?:\s[^{}]*)?)\}/y, onHeadings: true };

/** Splits `Talks {#talks}`; further attributes in the braces are left aside. */
function cutHeadingId(
	content: string,
	{ list, onHeadings }: AttributeHabits = namedId,
): { readonly rest: string; readonly value: string | undefined } | undefined {
	if (!content.endsWith("}") || !list || !onHeadings) return undefined;
	const open = content.lastIndexOf("{");
	list.lastIndex = open;
	const written = list.exec(content)?.[1];
	if (!written || list.lastIndex < content.length || (open > 0 && !/[ \t]/.test(content.charAt(open - 1))))
		return undefined;
	return { rest: content.slice(0, open).trimEnd(), value: /(?:^|\s)#([^\s{}]+)/.exec(written)?.[1] };
}

function recordCode(ruler: BlockRuler, name: string, syntax: Code["syntax"]): void {
	recordSuccess(ruler, name, (state, startLine) => {
		const range = state.range(state.contentStart(startLine), state.lineEnd(state.line - 1));
		state.parts.codes.push({ syntax, range });
	});
}
