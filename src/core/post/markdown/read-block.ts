import type { Flavour, Typography } from "../../flavours/flavour.ts";
import type { BlockKind } from "../body-model.ts";
import type { BlockContext } from "./block-context.ts";
import type { BlockDraft, BlockOutline } from "./block-draft.ts";
import { isGlued, readOneBlock } from "./block-loop.ts";
import { BlockState } from "./block-state.ts";
import { headingNames } from "./heading-names.ts";
import { type FoundParts, takeAll, takeParts } from "./inline-parts.ts";
import type { NormalText } from "./normal-text.ts";
import { parserOf } from "./parser.ts";
import { flavourOfParser } from "./parser-flavour.ts";
import { readHtmlBlock } from "./read-html-block.ts";
import { readPassage } from "./read-passage.ts";

/** A top-level block read through. It counts from the block's start, so it is kept as long as nothing it depends on changes. */
export interface BlockReading extends BlockOutline {
	readonly parts: FoundParts;
	/** The labels whose meaning it depends on. */
	readonly askedReferences: readonly string[];
	readonly askedFootnotes: readonly string[];
	/** Its draft, where the block's own text does not give it again. */
	readonly draft: BlockDraft | undefined;
	/** How quotes, dashes and dots of its tokens are printed, once somebody shows them. */
	readonly typography: Typography | undefined;
}

/** A block and where it starts in the text that was cut. */
export interface PlacedDraft {
	readonly start: number;
	readonly draft: BlockDraft;
}

const kinds: Readonly<Record<string, BlockKind>> = {
	paragraph_open: "paragraph",
	heading_open: "heading",
	bullet_list_open: "list",
	ordered_list_open: "list",
	blockquote_open: "blockquote",
	fence: "code",
	code_block: "code",
	engine_listing: "code",
	html_block: "html",
	table_open: "table",
	hr: "rule",
	reference_definition: "definition",
	footnote_open: "footnotes",
};

/**
 * Cuts a text into its top-level blocks by markdown-it's block rules. A block depends on nothing before it, and after it only on
 * the lines up to the next blank one and the first that follows.
 */
export function* cutBlocks(
	normal: NormalText,
	flavour: Flavour,
	startsGlued = false,
): Generator<PlacedDraft> {
	const parser = parserOf(flavour);
	const state = new BlockState(normal, parser, { references: {} });
	let lastEnd = startsGlued ? state.skipEmptyLines(0) : -1;
	for (let line = state.skipEmptyLines(0); line < state.lineMax; line = state.skipEmptyLines(state.line)) {
		state.startBlock(line);
		state.line = line;
		const start = state.textStartOf(line);
		const isGluedHere = isGlued(state, line, lastEnd);
		state.isGlued = isGluedHere;
		// What starts within the line another ends on belongs to that one: a block is whole lines.
		do {
			readOneBlock(state, state.line, state.lineMax);
			state.isGlued = true;
		} while (state.line === state.brokenLine && state.line < state.lineMax);
		lastEnd = state.line;
		yield { start, draft: finishDraft(state, line, isGluedHere) };
	}
}

function finishDraft(state: BlockState, startLine: number, isGlued: boolean): BlockDraft {
	const all = state.tokens.splice(0);
	const [first] = all;
	const isDefined = all.some(({ type }) => type === "reference_definition");
	const tokens = isDefined ? all.filter(({ type }) => type !== "reference_definition") : all;
	for (const { map } of tokens) {
		if (!map) continue;
		map[0] -= startLine;
		map[1] -= startLine;
	}
	let lastLine = state.line - 1;
	while (lastLine > startLine && state.isEmpty(lastLine)) lastLine--;
	const { parts } = state;
	const named = headingNames(parts, flavourOfParser(state.md));
	const length = state.place(state.lineEnd(lastLine));
	return {
		kind: kinds[first?.type ?? ""] ?? "paragraph",
		length,
		reach: state.takeReach(length),
		isGlued,
		tokens,
		passages: takeAll(parts.passages),
		headings: takeAll(parts.headings),
		htmlBlocks: takeAll(parts.htmlBlocks),
		definitions: takeAll(parts.definitions),
		footnotes: takeAll(parts.footnotes),
		headingNames: named,
		codes: takeAll(parts.codes),
		templateTags: takeAll(parts.templateTags),
		attributeLists: takeAll(parts.attributeLists),
		barTables: takeAll(parts.barTables),
		openFences: takeAll(parts.openFences),
	};
}

/** Reads a block's inline content, once: the draft's tokens get their children. */
export function readBlock(draft: BlockDraft, context: BlockContext): BlockReading {
	const { lookup, parts } = context;
	const kept = draft.reach > draft.length ? copyDraft(draft) : undefined;
	for (const code of draft.codes) parts.codes.push(code);
	for (const tag of draft.templateTags) parts.templateTags.push(tag);
	for (const list of draft.attributeLists) parts.attributeLists.push(list);
	for (const table of draft.barTables) parts.barTables.push(table);
	for (const fence of draft.openFences) parts.openFences.push(fence);
	let passages = 0;
	let headings = 0;
	let htmlBlocks = 0;
	for (const token of draft.tokens) {
		if (token.type !== "inline" && token.type !== "html_block") continue;
		const passage = draft.passages[passages++];
		const html = passage?.role === "html" ? draft.htmlBlocks[htmlBlocks++] : undefined;
		if (html) readHtmlBlock(html, context);
		if (!passage || html) continue;
		const { tokens, text } = readPassage(passage, context);
		token.children = tokens;
		const heading = passage.role === "heading" ? draft.headings[headings++] : undefined;
		if (!heading) continue;
		const { level, syntax, range, id } = heading;
		const textRange = passage.map.range(0, passage.content.length);
		parts.headings.push({ level, syntax, range, textRange, text, id });
	}
	const { kind, length, reach, isGlued, tokens, definitions, footnotes, headingNames } = draft;
	return {
		kind,
		length,
		reach,
		isGlued,
		tokens,
		definitions,
		footnotes,
		headingNames,
		parts: takeParts(parts),
		askedReferences: takeAll(lookup.askedReferences),
		askedFootnotes: takeAll(lookup.askedFootnotes),
		draft: kept,
		typography: context.flavour.inline?.typography,
	};
}

/** A draft that may be read once more: reading gives its tokens children. */
export function copyDraft(draft: BlockDraft): BlockDraft {
	return {
		...draft,
		tokens: draft.tokens.map((token) => Object.assign(Object.create(Object.getPrototypeOf(token)), token)),
	};
}
