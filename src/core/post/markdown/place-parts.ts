import { type TextRange, textRange } from "../../text/text-range.ts";
import type {
	BarTable,
	Definition,
	Footnote,
	Heading,
	HtmlBlock,
	Link,
	UnresolvedReference,
} from "../body-model.ts";
import type { DefinitionDraft } from "./block-draft.ts";

/** Moves a range that counts from a block's start to where the block stands. */
export function moveRange({ start, end }: TextRange, by: number): TextRange {
	return textRange(start + by, end + by);
}

/** Moves what has no other places than its range. */
export function moveByRange<Part extends { readonly range: TextRange }>(part: Part, by: number): Part {
	return { ...part, range: moveRange(part.range, by) };
}

export function moveHeading(heading: Heading, by: number): Heading {
	return { ...heading, range: moveRange(heading.range, by), textRange: moveRange(heading.textRange, by) };
}

export function moveLabelled<Part extends { readonly range: TextRange; readonly labelRange: TextRange }>(
	part: Part,
	by: number,
): Part {
	return { ...part, range: moveRange(part.range, by), labelRange: moveRange(part.labelRange, by) };
}

export function moveFootnote(footnote: Footnote, by: number): Footnote {
	return { ...moveLabelled(footnote, by), wholeRange: moveRange(footnote.wholeRange, by) };
}

/** Moves a link. What its label stands for comes from the definition, where it has one. */
export function moveLink(link: Link, by: number, definition: Definition | undefined): Link {
	const { kind, syntax, text, label, titleRange, labelRange } = link;
	return {
		kind,
		syntax,
		range: moveRange(link.range, by),
		textRange: moveRange(link.textRange, by),
		text,
		destination: link.destination,
		destinationRange: definition ? definition.destinationRange : moveRange(link.destinationRange, by),
		title: definition ? definition.title : link.title,
		titleRange: titleRange && moveRange(titleRange, by),
		labelRange: labelRange && moveRange(labelRange, by),
		label,
	};
}

export function moveDefinition(draft: DefinitionDraft, by: number, isEffective: boolean): Definition {
	return {
		range: moveRange(draft.range, by),
		linesRange: moveRange(draft.linesRange, by),
		labelRange: moveRange(draft.labelRange, by),
		label: draft.label,
		destination: draft.destination,
		destinationRange: moveRange(draft.destinationRange, by),
		title: draft.title,
		titleRange: draft.titleRange && moveRange(draft.titleRange, by),
		isEffective,
	};
}

export function moveUnresolved(reference: UnresolvedReference, by: number): UnresolvedReference {
	const { kind, syntax, label } = reference;
	return {
		kind,
		syntax,
		range: moveRange(reference.range, by),
		textRange: moveRange(reference.textRange, by),
		labelRange: moveRange(reference.labelRange, by),
		label,
	};
}

export function moveBarTable({ range, bars }: BarTable, by: number): BarTable {
	return { range: moveRange(range, by), bars: bars.map((bar) => moveRange(bar, by)) };
}

export function moveHtmlBlock({ range, condition, tag, swallowed }: HtmlBlock, by: number): HtmlBlock {
	return {
		range: moveRange(range, by),
		condition,
		tag,
		swallowed: swallowed.map((markup) => moveByRange(markup, by)),
	};
}
