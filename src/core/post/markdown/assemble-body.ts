import type { Flavour, FootnoteHabits } from "../../flavours/flavour.ts";
import { containsRange, type TextRange, textRange } from "../../text/text-range.ts";
import type { Block, Body, Definition, Footnote, Link } from "../body-model.ts";
import type { DefinitionDraft } from "./block-draft.ts";
import type { PlacedReading } from "./body-memory.ts";
import { emptyInlineParts } from "./inline-parts.ts";
import {
	moveBarTable,
	moveByRange,
	moveDefinition,
	moveFootnote,
	moveHeading,
	moveHtmlBlock,
	moveLabelled,
	moveLink,
	moveRange,
	moveUnresolved,
} from "./place-parts.ts";
import { PlacedBlock } from "./placed-block.ts";
import type { BlockReading } from "./read-block.ts";

/** How many blocks are put together between two offers to stop. */
const stepBlocks = 500;

/** Puts blocks together to a body, in steps: every offset becomes one of the whole text. */
export function* assembleBody(
	range: TextRange,
	placed: readonly PlacedReading[],
	flavour: Flavour,
): Generator<undefined, Body, undefined> {
	const definitions = placeDefinitions(range, placed, flavour);
	const effective = new Map<string, Definition>();
	for (const definition of definitions) {
		if (definition.isEffective) effective.set(definition.label, definition);
	}
	const body = {
		range,
		flavour,
		blocks: [],
		definitions,
		footnotes: [],
		...emptyInlineParts(),
	} satisfies Body;
	const blocks: Block[] = body.blocks;
	const footnotes: Footnote[] = body.footnotes;
	const hidden = hiddenNotes(placed, flavour);
	for (const { start, reading } of placed) {
		const by = range.start + start;
		const { parts } = reading;
		const hiddenIn = hidden.get(reading);
		const placeLink = (link: Link) =>
			moveLink(link, by, link.label === undefined ? undefined : effective.get(link.label));
		if (blocks.length % stepBlocks === stepBlocks - 1) yield;
		blocks.push(new PlacedBlock(textRange(by, by + reading.length), reading));
		for (const footnote of reading.footnotes) footnotes.push(moveFootnote(footnote, by));
		// References stay: their labels are used, wherever readers see them.
		const isShown = ({ label, range }: Link) =>
			label !== undefined || !hiddenIn?.some((note) => containsRange(note, range));
		for (const link of parts.links) if (isShown(link)) body.links.push(placeLink(link));
		for (const image of parts.images) if (isShown(image)) body.images.push(placeLink(image));
		for (const link of parts.altReferences) body.altReferences.push(placeLink(link));
		for (const reference of parts.unresolved) body.unresolved.push(moveUnresolved(reference, by));
		for (const heading of parts.headings) body.headings.push(moveHeading(heading, by));
		for (const html of parts.htmlBlocks) body.htmlBlocks.push(moveHtmlBlock(html, by));
		for (const table of parts.barTables) body.barTables.push(moveBarTable(table, by));
		for (const fence of parts.openFences) body.openFences.push(moveByRange(fence, by));
		for (const code of parts.codes) body.codes.push(moveByRange(code, by));
		for (const strong of parts.strongs) body.strongs.push(moveByRange(strong, by));
		for (const use of parts.footnoteUses) body.footnoteUses.push(moveLabelled(use, by));
		for (const tag of parts.templateTags) body.templateTags.push(moveRange(tag, by));
		for (const tag of parts.inlineHtml) body.inlineHtml.push(moveRange(tag, by));
		for (const list of parts.attributeLists) body.attributeLists.push(moveRange(list, by));
	}
	return body;
}

/** Where notes stand that readers do not get: another with their label counts, or no mark leads to them and the engine leaves such notes out. */
function hiddenNotes(
	placed: readonly PlacedReading[],
	{ footnotes }: Flavour,
): ReadonlyMap<BlockReading, readonly TextRange[]> {
	const shown = new Map<string, Footnote>();
	for (const { reading } of placed) {
		for (const note of reading.footnotes)
			if (!footnotes?.firstCounts || !shown.has(note.label)) shown.set(note.label, note);
	}
	const used = footnotes && !footnotes.numbersNotes ? usedNotes(placed, footnotes) : undefined;
	const isHidden = (note: Footnote) =>
		shown.get(note.label) !== note || used?.has(compared(note.label, footnotes)) === false;
	return new Map(
		placed.flatMap(({ reading }) => {
			const ranges = reading.footnotes.filter(isHidden).map(({ wholeRange }) => wholeRange);
			return ranges.length === 0 ? [] : [[reading, ranges] as const];
		}),
	);
}

function usedNotes(placed: readonly PlacedReading[], footnotes: FootnoteHabits): ReadonlySet<string> {
	return new Set(
		placed.flatMap(({ reading }) =>
			reading.parts.footnoteUses.map(({ label }) => compared(label, footnotes)),
		),
	);
}

function compared(label: string, footnotes: FootnoteHabits | undefined): string {
	return footnotes?.ignoresCase ? label.toLowerCase() : label;
}

/** The definitions of all blocks; of each label one counts. */
function placeDefinitions(
	range: TextRange,
	placed: readonly PlacedReading[],
	{ definitions: habits }: Flavour,
): Definition[] {
	const drafts = placed.flatMap(({ start, reading }) =>
		reading.definitions.map((draft) => ({ draft, by: range.start + start })),
	);
	const counting = new Map<string, DefinitionDraft>();
	for (const { draft } of drafts) {
		if (habits?.lastCounts || !counting.has(draft.label)) counting.set(draft.label, draft);
	}
	return drafts.map(({ draft, by }) => moveDefinition(draft, by, counting.get(draft.label) === draft));
}
