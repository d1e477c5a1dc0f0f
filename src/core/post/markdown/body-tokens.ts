import type { Token } from "markdown-it";
import { commonmark } from "../../flavours/commonmark.ts";
import type { Block, Body } from "../body-model.ts";
import type { Reference } from "./block-lookup.ts";
import { memoryOf } from "./body-memory.ts";
import { parserOf } from "./parser.ts";
import { PlacedBlock } from "./placed-block.ts";

/**
 * markdown-it's tokens of a top-level block, as `Renderer.render` takes them; token maps count lines from the block's first.
 * Not to be changed. The same array as long as the block reads the same, also in later readings of a changed text.
 */
export function tokensOf(block: Block): readonly Token[] {
	return PlacedBlock.readingOf(block)?.tokens ?? [];
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
