import { mayDiffer, mayReadOtherwise } from "../../dialects/markdown-differences.ts";
import type { Definition } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { indexRanges } from "../../text/range-index.ts";
import { sliceRange } from "../../text/text-range.ts";
import { findNotes } from "../notes.ts";
import { definitionRuns, isAboveIndented, isAboveText, standsApart } from "./definition-place.ts";
import type { Doubt } from "./doubt.ts";
import { htmlElements } from "./open-html.ts";
import type { ContestedReason } from "./reasons.ts";
import { isReadAlike, writtenTarget } from "./target-form.ts";

/** A doubt about a definition. */
export interface DefinitionDoubt extends Doubt {
	readonly definition: Definition;
	/** Whether some reader may take its lines for text. */
	readonly mayBeText: boolean;
}

/** Definitions as CommonMark reads them, of which another may count, or which the post's engine may read otherwise. */
export function* doubtsOfDefinitions(post: Post): Generator<DefinitionDoubt> {
	const { text, dialect, body } = post;
	const countsLast = mayReadOtherwise(dialect);
	const notes = findNotes(post);
	const mayBeText = findTextLikeDefinitions(post);
	const holdsText = mayDiffer(dialect, "readsIndentedBelowDefinitions")
		? indexRanges(definitionRuns(body.definitions).filter((run) => isAboveIndented(text, run)))
		: () => false;
	const seen = new Set<string>();
	for (const definition of body.definitions) {
		if (notes.has(definition)) continue;
		const { label, labelRange: range } = definition;
		const doubt = { label, range, definition, mayBeText: mayBeText.has(definition) };
		if (countsLast && seen.has(label)) yield { ...doubt, reason: "defined-twice" };
		seen.add(label);
		const target = writtenTarget(text, definition);
		const reason =
			mayBeText.get(definition) ??
			(holdsText(range) ? "holds-apart" : doubtOfTarget(post, definition, target));
		if (reason !== undefined) yield { ...doubt, reason };
	}
}

/** Undefined where all readers take what stands behind the label alike. */
function doubtOfTarget(
	{ dialect, text }: Post,
	{ titleRange }: Definition,
	target: string | undefined,
): ContestedReason | undefined {
	if (!mayReadOtherwise(dialect) || (target !== undefined && isReadAlike(target, dialect))) return undefined;
	return titleRange && /[\r\n]/.test(sliceRange(text, titleRange)) ? "many-lines" : "definition-form";
}

/** The definitions that some reader may take for text, each with the reason. */
function findTextLikeDefinitions(post: Post): ReadonlyMap<Definition, ContestedReason> {
	const { text, dialect, body } = post;
	const wantsApart = mayReadOtherwise(dialect);
	const runs = definitionRuns(body.definitions);
	const makesTables = mayDiffer(dialect, "makesTablesOfBars");
	const isBesideBar = indexRanges(runs.filter((run) => makesTables && sliceRange(text, run).includes("|")));
	const isAbove = indexRanges(runs.filter((run) => wantsApart && isAboveText(text, run)));
	const isInHtml = indexRanges(mayReadOtherwise(post.dialect) ? htmlElements(post) : []);
	const isPicky = mayReadOtherwise(dialect);
	const found = new Map<Definition, ContestedReason>();
	/** Where the definition above ends, if every reader takes it for one. */
	let sureEnd = -1;
	for (const definition of body.definitions) {
		const { range, linesRange } = definition;
		if (isInHtml(range)) found.set(definition, "html");
		else if (isBesideBar(range)) found.set(definition, "bar");
		else if (isAbove(range) || (wantsApart && !standsApart(post, definition, sureEnd)))
			found.set(definition, "definition-place");
		else if (isPicky && isHalf(post, definition)) found.set(definition, "definition-form");
		sureEnd = found.has(definition) ? -1 : linesRange.end;
	}
	return found;
}

/** An address on the line below its label, or an empty title. */
function isHalf({ text }: Post, { labelRange, destinationRange, title }: Definition): boolean {
	return title === "" || /[\r\n]/.test(text.slice(labelRange.end, destinationRange.start));
}
