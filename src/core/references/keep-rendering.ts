import * as l10n from "@vscode/l10n";
import { mayDiffer } from "../dialects/markdown-differences.ts";
import type { Block } from "../post/body-model.ts";
import { renderBlock } from "../post/markdown/body-tokens.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { lineNumberAt } from "../text/line-bounds.ts";
import { indexRanges } from "../text/range-index.ts";
import { isRefusal } from "../text/refusal.ts";
import { applyEdits, type TextEdit } from "../text/text-edit.ts";
import { type TextRange, textRange, touchesRange } from "../text/text-range.ts";
import type { Doubt } from "./contested/doubt.ts";
import type { ContestedReason } from "./contested/reasons.ts";
import { type ContestedLabels, contestedLabels, doubtSentences } from "./contested-labels.ts";
import type { ReferenceEdit } from "./reference-edit.ts";
import { type ReferenceUse, referenceUses } from "./reference-uses.ts";

/** A tool that leaves these labels alone: their references, their definitions and their names. */
export type SparingEdit = (spared: ContestedLabels) => ReferenceEdit;

/** The body as HTML: what readers get, template tags aside. */
export function renderBody(post: Post): string {
	return post.body.blocks.map(renderBlock).join("");
}

/** How often a tool is run again without the labels that changed what readers see: a post is read once for each. */
const MOST_ROUNDS = 8;

/**
 * The last guard of a tool that moves references about: its edits are given only if the post reads the same with them. A
 * definition can hold two lists apart or end a quote: such a label is left alone, with one sentence, and the tool does the rest.
 */
export function keepRendering(post: Post, tool: SparingEdit): ReferenceEdit {
	const before = shownBlocks(post);
	const say = doubtSentences(post);
	let spared: ContestedLabels = contestedLabels(post);
	let changedAt = 0;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const answer = tool(spared);
		if (isRefusal(answer) || answer.edits.length === 0) return answer;
		const after = shownBlocks(readPost(applyEdits(post.text, answer.edits), post.facts, post));
		const changed = firstChange(before, after);
		if (changed === undefined) return answer;
		const place = textRange(
			before[changed]?.block.range.start ?? post.body.range.start,
			before[changed + 1]?.block.range.start ?? post.body.range.end,
		);
		changedAt = place.start;
		const culprits = findCulprits(post, answer.edits, place);
		// Without a definition texts run together or part; otherwise a reference reads differently.
		const [likely, others] =
			before.length === after.length
				? [culprits.uses, culprits.definitions]
				: [culprits.definitions, culprits.uses];
		const found = (likely.length > 0 ? likely : others).filter(({ label }) => !spared.has(label));
		if (found.length === 0) break;
		spared = new Map([...spared, ...found.map((culprit) => [culprit.label, say(culprit)] as const)]);
	}
	return {
		refusal: l10n.t(
			"Nothing was changed: the text of line {0} would read differently.",
			lineNumberAt(post.text, changedAt),
		),
	};
}

interface ShownBlock {
	readonly block: Block;
	readonly html: string;
}

/** A line of attributes below a definition goes with it; who reads kramdown never sees it. */
const ATTRIBUTES = /^\{:[^\r\n]*\}$/;

function shownBlocks(post: Post): readonly ShownBlock[] {
	const isHidden = mayDiffer(post.dialect, "hidesAttributeLines");
	return post.body.blocks
		.map((block) => ({ block, html: renderBlock(block) }))
		.filter(
			({ block, html }) => html !== "" && !(isHidden && ATTRIBUTES.test(post.slice(block.range).trim())),
		);
}

function firstChange(before: readonly ShownBlock[], after: readonly ShownBlock[]): number | undefined {
	const index = before.findIndex(({ html }, at) => html !== after[at]?.html);
	if (index >= 0) return index;
	return before.length === after.length ? undefined : before.length;
}

/** The labels whose definitions or references the edits change in a place. */
function findCulprits(post: Post, edits: readonly TextEdit[], place: TextRange) {
	const isEdited = indexRanges(
		edits
			.filter(({ range }) => touchesRange(range, place))
			.map(({ range }) => textRange(range.start - 1, range.end + 1)),
	);
	const isAtFault = (range: TextRange) => touchesRange(range, place) && isEdited(range);
	const doubt =
		(reason: ContestedReason) =>
		({ label, labelRange }: Pick<ReferenceUse, "label" | "labelRange">): Doubt => ({
			label,
			range: labelRange,
			reason,
		});
	return {
		definitions: post.body.definitions
			.filter(({ linesRange }) => isAtFault(linesRange))
			.map(doubt("holds-apart")),
		uses: referenceUses(post)
			.filter(({ range }) => isAtFault(range))
			.map(doubt("reads-differently")),
	};
}
