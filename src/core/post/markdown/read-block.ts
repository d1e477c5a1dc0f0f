import type { BlockKind } from "../body-model.ts";
import type { BlockDraft, BlockOutline } from "./block-draft.ts";
import { BlockLookup, type Labels } from "./block-lookup.ts";
import { BlockState } from "./block-state.ts";
import { emptyInlineParts, type FoundParts, sealParts } from "./inline-parts.ts";
import type { NormalText } from "./normal-text.ts";
import { parser } from "./parser.ts";
import { readHtmlBlock } from "./read-html-block.ts";
import { type PassageReading, readPassage } from "./read-passage.ts";

/** A top-level block read through. It counts from the block's start, so it is kept as long as nothing it depends on changes. */
export interface BlockReading extends BlockOutline {
	readonly parts: FoundParts;
	/** The labels whose meaning it depends on. */
	readonly askedReferences: readonly string[];
	readonly askedFootnotes: readonly string[];
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
export function* cutBlocks(normal: NormalText): Generator<PlacedDraft> {
	const state = new BlockState(normal, parser, { references: {} });
	const rules = parser.block.ruler.getRules("");
	for (let line = state.skipEmptyLines(0); line < state.lineMax; line = state.skipEmptyLines(state.line)) {
		state.startBlock(line);
		state.line = line;
		rules.find((rule) => rule(state, line, state.lineMax, false));
		if (state.line <= line) throw new Error("No block rule matched.");
		yield { start: state.textStartOf(line), draft: finishDraft(state, line) };
	}
}

function finishDraft(state: BlockState, startLine: number): BlockDraft {
	const [first] = state.tokens;
	const tokens = state.tokens.filter((token) => token.type !== "reference_definition");
	for (const { map } of tokens) {
		if (!map) continue;
		map[0] -= startLine;
		map[1] -= startLine;
	}
	let lastLine = state.line - 1;
	while (lastLine > startLine && state.isEmpty(lastLine)) lastLine--;
	return {
		kind: kinds[first?.type ?? ""] ?? "paragraph",
		length: state.place(state.lineEnd(lastLine)),
		tokens,
		...state.parts,
	};
}

/** Reads a block's inline content, once: the draft's tokens get their children. */
export function readBlock(draft: BlockDraft, labels: Labels): BlockReading {
	const lookup = new BlockLookup(labels);
	const parts = emptyInlineParts();
	parts.codes.push(...draft.codes);
	parts.templateTags.push(...draft.templateTags);
	const readings: PassageReading[] = [];
	const htmlBlocks = draft.htmlBlocks[Symbol.iterator]();
	let next = 0;
	for (const token of draft.tokens) {
		if (token.type === "html_block") {
			const html = htmlBlocks.next();
			if (!html.done) readHtmlBlock(html.value, lookup, parts);
			next++;
		}
		const passage = token.type === "inline" ? draft.passages[next++] : undefined;
		if (!passage) continue;
		const reading = readPassage(passage, lookup, parts);
		token.children = reading.tokens;
		if (passage.role === "heading") readings.push(reading);
	}
	draft.headings.forEach(({ level, syntax, range, id, passage }, index) => {
		const textRange = passage.map.range(0, passage.content.length);
		parts.headings.push({ level, syntax, range, textRange, text: readings[index]?.text ?? "", id });
	});
	const { askedReferences, askedFootnotes } = lookup;
	const { kind, length, tokens, definitions, footnotes } = draft;
	return {
		kind,
		length,
		tokens,
		definitions,
		footnotes,
		parts: sealParts(parts),
		askedReferences,
		askedFootnotes,
	};
}
