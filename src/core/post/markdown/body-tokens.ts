import type { Token } from "markdown-it";
import { commonmark } from "../../flavours/commonmark.ts";
import type { Block, Body } from "../body-model.ts";
import type { Reference } from "./block-lookup.ts";
import { memoryOf } from "./body-memory.ts";
import { parserOf } from "./parser.ts";
import { PlacedBlock } from "./placed-block.ts";
import { LONGEST_PASSAGE } from "./read-passage.ts";
import { curlText } from "./typography.ts";

/**
 * markdown-it's tokens of a top-level block, as `Renderer.render` takes them; token maps count lines from the block's first.
 * Not to be changed. The same array as long as the block reads the same, also in later readings of a changed text.
 */
export function tokensOf(block: Block): readonly Token[] {
	const reading = PlacedBlock.readingOf(block);
	if (!reading) return [];
	const { tokens, typography } = reading;
	if (typography && !printed.has(tokens)) {
		printed.add(tokens);
		for (const { children } of tokens) if (children && !isUnread(children)) curlText(children, typography);
	}
	return tokens;
}

/** Tokens whose quotes, dashes and dots are the engine's. What is read stays as written, and most blocks are read but not shown. */
const printed = new WeakSet<readonly Token[]>();

/** Whether a passage was too long to be read. */
function isUnread([first]: readonly Token[]): boolean {
	return first !== undefined && first.content.length > LONGEST_PASSAGE;
}

/** The definitions that count in a body, by label as CommonMark compares it. */
export function referencesOf(body: Body): ReadonlyMap<string, Reference> {
	return memoryOf(body)?.labels.references ?? new Map();
}

/** All flavours' tokens are rendered alike: what they differ in is which tokens there are. */
const { renderer, options } = parserOf(commonmark);

/**
 * A block as the HTML the CommonMark specification gives for it; a definition gives nothing. Raw HTML and every address stand as the
 * writer wrote them: sanitise before showing it.
 */
export function renderBlock(block: Block): string {
	return renderTokens(tokensOf(block));
}

/** Tokens as HTML, e.g. those of a block as a preview changed copies of them. */
export function renderTokens(tokens: readonly Token[]): string {
	return renderer.render([...tokens], options, {});
}

/** A copy of a token to change. */
export function copyToken(token: Token): Token {
	const copy: Token = Object.create(Object.getPrototypeOf(token));
	return Object.assign(copy, token);
}
