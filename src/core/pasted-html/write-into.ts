import { type BlockPlace, writeBlock } from "../inserts/insertion.ts";
import { blockPlace, isInline, linkPlace } from "../inserts/insertion-place.ts";
import { applyPasted, type PastedEdit, withDefinitions } from "../inserts/pasted-edit.ts";
import type { Post } from "../post/post.ts";
import { readPostInSteps } from "../post/read-post.ts";
import type { PlannedDefinitions } from "../references/add-definitions.ts";
import { keepsLinks } from "../references/keep-links.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import type { TextRange } from "../text/text-range.ts";

/** Markdown to paste: blocks, or a part of a paragraph, with the definitions that its links need. */
export interface PastedMarkdown {
	readonly text: string;
	readonly isBlocks: boolean;
	readonly plan: PlannedDefinitions;
}

/** The edits that put Markdown into a range, blocks with a blank line to what stands around; in steps. Refuses front matter, code and the like. */
export function* writeInto(
	post: Post,
	range: TextRange,
	{ text, isBlocks, plan }: PastedMarkdown,
): Generator<unknown, readonly PastedEdit[] | Refusal> {
	const place = linkPlace(post, range.start);
	if (isRefusal(place)) return place;
	if (!isInline(place) && range.start === range.end) return asBlock(post, place, text, plan);
	const lineEnd = dominantLineEnd(post.text);
	const written = text.replaceAll("\n", lineEnd);
	const before = isBlocks ? lineEnd.repeat(2 - blankAbove(post, range.start)) : "";
	const after = isBlocks ? lineEnd.repeat(2 - blankBelow(post, range.end)) : "";
	const edits = withDefinitions(post, [{ range, parts: [before + written + after] }], plan);
	if (range.start !== range.end || !isBlocks || (yield* keepsRest(post, edits))) return edits;
	// In the middle of a list or quote, what is left of it would be read as something else.
	const below = blockPlace(post, range.start);
	if (isRefusal(below)) return below;
	return asBlock(post, below, text, plan);
}

function asBlock(
	post: Post,
	place: BlockPlace,
	text: string,
	plan: PlannedDefinitions,
): readonly PastedEdit[] {
	const { edits } = writeBlock(post, place, { text }, plan);
	return edits.map(({ range, newText }) => ({ range, parts: [newText] }));
}

function* keepsRest(post: Post, edits: readonly PastedEdit[]): Generator<unknown, boolean> {
	const after = yield* readPostInSteps(applyPasted(post.text, edits), post.facts, post);
	return keepsLinks(post, after, []);
}

/** Line ends above, two at most: as many as a blank line needs. At the body's start none is needed. */
function blankAbove({ text, body }: Post, offset: number): number {
	const above = text.slice(Math.max(body.range.start, offset - reach), offset);
	return above.trim() === "" ? 2 : (/(?:\r?\n[ \t]*){0,2}$/.exec(above)?.[0].match(/\n/g)?.length ?? 0);
}

function blankBelow({ text }: Post, offset: number): number {
	const below = text.slice(offset, offset + reach);
	return below.trim() === "" ? 2 : (/^(?:[ \t]*\r?\n){0,2}/.exec(below)?.[0].match(/\n/g)?.length ?? 0);
}

const reach = 300;
