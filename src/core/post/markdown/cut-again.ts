import type { Flavour } from "../../flavours/flavour.ts";
import { countWhile } from "../../text/count-while.ts";
import type { BodyMemory, PlacedReading } from "./body-memory.ts";
import { normaliseText } from "./normal-text.ts";
import { cutBlocks, type PlacedDraft } from "./read-block.ts";
import { compareTexts } from "./text-change.ts";

/** A block of a body being read: newly cut, or as an earlier reading left it. */
export type CutBlock = PlacedDraft | PlacedReading;

export function wasRead(block: CutBlock): block is PlacedReading {
	return "reading" in block;
}

/** How many blocks after a change are cut again before the first look whether they come out as before. */
const firstWindow = 4;

/**
 * Cuts a changed body into blocks, keeping those the change cannot reach. A block depends on the lines up to the next blank one and
 * the first after it, so the cutting starts at the latest blank line with a whole block between it and the change, or at an earlier
 * block that reaches as far as the change; it ends where it arrives, behind a blank line, at the start of a block in the unchanged rest.
 */
export function* cutAgain(text: string, previous: BodyMemory, flavour: Flavour): Generator<CutBlock> {
	const { placed } = previous;
	const { prefix, suffix } = compareTexts(previous.text, text);
	const shift = text.length - previous.text.length;
	const first = firstToCut(previous, prefix);
	const start = first === 0 ? 0 : (placed[first]?.start ?? 0);
	const dropsMark = start === 0 && flavour.byteOrderMark === "dropped";
	const unchanged = countBefore(placed, previous.text.length - suffix);
	yield* placed.slice(0, first);
	for (let size = firstWindow; ; size *= 8) {
		const last = nextAfterBlank(previous, unchanged + size);
		const end = (placed[last]?.start ?? previous.text.length) + shift;
		const drafts: PlacedDraft[] = [];
		let rest = unchanged;
		let reach = 0;
		for (const { start: at, draft } of cutBlocks(normaliseText(text.slice(start, end), dropsMark), flavour)) {
			if (end < text.length && reach >= end) break;
			while (startOf(placed, rest) + shift < start + at) rest++;
			const isKnown = startOf(placed, rest) + shift === start + at;
			if (isKnown && !draft.isGlued && followsBlankLine(previous, rest)) {
				yield* drafts;
				yield* moved(placed, rest, shift);
				return;
			}
			drafts.push({ start: start + at, draft });
			reach = Math.max(reach, start + at + draft.reach);
		}
		if (last < placed.length) continue;
		yield* drafts;
		return;
	}
}

function* moved(placed: readonly PlacedReading[], first: number, by: number): Generator<PlacedReading> {
	for (let index = first; index < placed.length; index++) {
		const block = placed[index];
		if (block) yield { start: block.start + by, reading: block.reading };
	}
}

/** The block before the one the change begins in, and on to the start of the lines without a blank one between. */
function firstToCut(previous: BodyMemory, change: number): number {
	const last = countBefore(previous.placed, change + 1) - 2;
	const reaching = previous.placed.findIndex(({ start, reading }) => start + reading.reach >= change);
	let index = reaching < 0 ? last : Math.min(last, reaching);
	while (index > 0 && !followsBlankLine(previous, index)) index--;
	return Math.max(0, index);
}

function nextAfterBlank(previous: BodyMemory, from: number): number {
	let index = Math.min(from, previous.placed.length);
	while (index < previous.placed.length && !followsBlankLine(previous, index)) index++;
	return index;
}

function followsBlankLine({ placed, text }: BodyMemory, index: number): boolean {
	const before = placed[index - 1];
	if (!before) return true;
	const gap = text.slice(before.start + before.reading.length, startOf(placed, index));
	return (gap.match(/\r\n?|\n/g)?.length ?? 0) > 1;
}

/** How many blocks start before an offset. */
function countBefore(placed: readonly PlacedReading[], offset: number): number {
	return countWhile(placed.length, (index) => startOf(placed, index) < offset);
}

function startOf(placed: readonly PlacedReading[], index: number): number {
	return placed[index]?.start ?? Number.POSITIVE_INFINITY;
}
