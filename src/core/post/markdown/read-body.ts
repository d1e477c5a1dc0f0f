import { commonmark } from "../../flavours/commonmark.ts";
import type { Flavour } from "../../flavours/flavour.ts";
import { runSteps } from "../../text/run-steps.ts";
import { sliceRange, type TextRange } from "../../text/text-range.ts";
import type { Body } from "../body-model.ts";
import { assembleBody } from "./assemble-body.ts";
import { blockContext } from "./block-context.ts";
import type { BlockDraft, BlockOutline } from "./block-draft.ts";
import { memoryOf, type PlacedReading, rememberBody } from "./body-memory.ts";
import { type CutBlock, cutAgain, wasRead } from "./cut-again.ts";
import { compareLabels, findLabels } from "./labels.ts";
import { normaliseText } from "./normal-text.ts";
import { copyDraft, cutBlocks, readBlock } from "./read-block.ts";

/** After how many characters of work a reading offers to stop for a while. */
const stepLength = 16_384;

/**
 * Reads a post's body as its engine's Markdown does, with what blog engines add beside it left alone. `bodyRange` is
 * where it stands in `text`; every offset of the result is one of `text`. `previous`, a body read from an earlier state of the text,
 * saves the work for what has not changed; the result is the same. Never throws.
 */
export function readBody(text: string, bodyRange: TextRange, flavour = commonmark, previous?: Body): Body {
	return runSteps(readBodySteps(text, bodyRange, flavour, previous));
}

/**
 * The same in steps: it yields now and then, so that the caller may let others work or drop the reading. With `near`, a part of
 * `text`, only the blocks that reach into it are read, each as in the whole body; the others are left out.
 */
export function* readBodySteps(
	text: string,
	bodyRange: TextRange,
	flavour: Flavour,
	previous?: Body,
	near?: TextRange,
): Generator<undefined, Body, undefined> {
	const bodyText = sliceRange(text, bodyRange);
	const memory = previous?.flavour === flavour ? memoryOf(previous) : undefined;
	const blocks: CutBlock[] = [];
	let stop = stepLength;
	for (const block of memory
		? cutAgain(bodyText, memory, flavour)
		: cutBlocks(normaliseText(bodyText, flavour.byteOrderMark === "dropped"), flavour)) {
		blocks.push(block);
		if (wasRead(block) || block.start < stop) continue;
		stop = block.start + stepLength;
		yield;
	}
	const labels = findLabels(blocks.map(outlineOf), flavour, memory?.labels);
	const readsSame = memory ? compareLabels(memory.labels, labels) : () => false;
	const context = blockContext(labels, flavour);
	const placed: PlacedReading[] = [];
	let work = 0;
	for (const [index, block] of blocks.entries()) {
		if (near && !reachesInto(near, bodyRange.start + block.start, outlineOf(block).length)) continue;
		if (wasRead(block) && readsSame(block.reading)) {
			placed.push(block);
			continue;
		}
		const draft = wasRead(block) ? cutOneAgain(bodyText, blocks, index, flavour) : block.draft;
		placed.push({ start: block.start, reading: readBlock(draft, context) });
		work += draft.length;
		if (work < stepLength) continue;
		work = 0;
		yield;
	}
	const body = yield* assembleBody(bodyRange, placed, flavour);
	if (!near) rememberBody(body, { text: bodyText, placed, labels });
	return body;
}

function reachesInto({ start, end }: TextRange, blockStart: number, length: number): boolean {
	return blockStart < end && blockStart + length > start;
}

function outlineOf(block: CutBlock): BlockOutline {
	return wasRead(block) ? block.reading : block.draft;
}

/** A block's draft once more, as an earlier reading has used it up. Most are cut the same from their own text alone. */
function cutOneAgain(text: string, blocks: readonly CutBlock[], index: number, flavour: Flavour): BlockDraft {
	const known = blocks[index];
	if (known && wasRead(known) && known.reading.draft) return copyDraft(known.reading.draft);
	const start = known?.start ?? 0;
	const isGlued = known !== undefined && outlineOf(known).isGlued;
	const [block] = cutBlocks(normaliseText(text.slice(start, blocks[index + 1]?.start)), flavour, isGlued);
	if (!block) throw new Error("A block's own text holds no block.");
	return block.draft;
}
