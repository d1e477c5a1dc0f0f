import type { TextRange } from "../../text/text-range.ts";
import type { Body } from "../body-model.ts";
import { assembleBody, type PlacedReading } from "./assemble-body.ts";
import type { Labels, Reference } from "./block-lookup.ts";
import { rememberBlock, rememberReferences } from "./body-tokens.ts";
import { normaliseText } from "./normal-text.ts";
import { cutBlocks, type PlacedDraft, readBlock } from "./read-block.ts";

/** After how many characters of work a reading offers to stop for a while. */
const stepLength = 16_384;

/**
 * Reads a post's body: CommonMark with tables, strikethrough and footnotes, and what blog engines add left alone. `bodyRange` is
 * where it stands in `text`; every offset of the result is one of `text`. Never throws.
 */
export function readBody(text: string, bodyRange: TextRange): Body {
	const steps = readBodySteps(text, bodyRange);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** The same in steps: it yields now and then, so that the caller may let others work or drop the reading. */
export function* readBodySteps(text: string, bodyRange: TextRange): Generator<undefined, Body, undefined> {
	const drafts: PlacedDraft[] = [];
	let stop = stepLength;
	for (const placed of cutBlocks(normaliseText(text.slice(bodyRange.start, bodyRange.end)))) {
		drafts.push(placed);
		if (placed.start < stop) continue;
		stop = placed.start + stepLength;
		yield;
	}
	const labels = findLabels(drafts);
	const placed: PlacedReading[] = [];
	stop = stepLength;
	for (const { start, draft } of drafts) {
		placed.push({ start, reading: readBlock(draft, labels) });
		if (start < stop) continue;
		stop = start + stepLength;
		yield;
	}
	const body = assembleBody(bodyRange, placed, rememberBlock);
	rememberReferences(body, labels.references);
	return body;
}

function findLabels(drafts: readonly PlacedDraft[]): Labels {
	const references = new Map<string, Reference>();
	const footnotes = new Set<string>();
	for (const { draft } of drafts) {
		for (const { label, destination, title } of draft.definitions) {
			if (!references.has(label)) references.set(label, { href: destination, title: title ?? "" });
		}
		for (const { label } of draft.footnotes) footnotes.add(label);
	}
	return { references, footnotes };
}
