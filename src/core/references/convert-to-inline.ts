import * as l10n from "@vscode/l10n";
import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import { type TextRange, touchesRange } from "../text/text-range.ts";
import { emphasisDoubt } from "./contested/emphasis.ts";
import { isReadAlike, writeInline, writtenTarget } from "./contested/target-form.ts";
import { type ContestedLabels, contestedLabels, doubtSentences, escapedLabels } from "./contested-labels.ts";
import { attributesBelow } from "./definition-groups.ts";
import { labelsInPlainText } from "./plain-labels.ts";
import { answerWith, howMany, type LeftAlone, type ReferenceEdit } from "./reference-edit.ts";
import { countUses, type ReferenceUse, referenceUses } from "./reference-uses.ts";
import { removeDefinitions } from "./remove-unused.ts";

/**
 * Writes the destination beside the text, `[text](url "title")`, for the references that touch `where` (all without it),
 * and removes the definitions nobody uses any more because of it.
 */
export function convertToInline(
	post: Post,
	where?: TextRange,
	spared: ContestedLabels = contestedLabels(post),
): ReferenceEdit {
	const uses = referenceUses(post).filter((use) => where === undefined || touchesRange(use.range, where));
	const chosen = where === undefined ? uses : innermost(uses, where);
	if (chosen.length === 0) {
		return {
			refusal:
				where === undefined
					? l10n.t("This post has no references.")
					: l10n.t("Put the cursor on a reference first."),
		};
	}
	const effective = new Map(
		post.body.definitions.filter(({ isEffective }) => isEffective).map((d) => [d.label, d]),
	);
	const edits: TextEdit[] = [];
	const say = doubtSentences(post);
	const kept = new Map<string, LeftAlone>();
	const left = new Map(countUses(post));
	for (const use of chosen) {
		const definition = effective.get(use.label);
		if (definition === undefined) continue;
		const contested = spared.get(use.label);
		const emphasis = emphasisDoubt(post, use);
		const target = contested || emphasis ? undefined : writtenTarget(post.text, definition);
		// Between parentheses blanks, quotes and escapes may mean something else than in a definition.
		const isAlike = target !== undefined && isReadAlike(target, post.dialect);
		const attributes = attributesBelow(post, definition);
		if (!isAlike || attributes) {
			const { label, labelRange } = definition;
			const range = emphasis ? use.textRange : labelRange;
			const form = target === undefined ? "many-lines" : "definition-form";
			const reason = emphasis ?? (attributes ? "attributes" : form);
			if (!kept.has(label)) kept.set(label, contested ?? say({ label, range, reason }));
			continue;
		}
		edits.push(replaceRange({ start: use.textRange.end + 1, end: use.range.end }, writeInline(target)));
		left.set(use.label, (left.get(use.label) ?? 0) - 1);
	}
	const plain = new Set([...labelsInPlainText(post), ...escapedLabels(post)]);
	const converted = edits.length;
	/** Another address that never counted may be the one that was meant. */
	const isTaken = ({ label, destination }: Definition) => effective.get(label)?.destination === destination;
	if (converted > 0)
		edits.push(
			...removeDefinitions(
				post,
				(definition) =>
					left.get(definition.label) === 0 && !plain.has(definition.label) && isTaken(definition),
			),
		);
	return answerWith(
		edits,
		howMany(
			converted,
			l10n.t("Converted 1 reference to inline."),
			l10n.t("Converted {0} references to inline.", converted),
		),
		[...kept.values()],
	);
}

/** A cursor in an image that is a link's text means the image alone. */
function innermost(uses: readonly ReferenceUse[], where: TextRange): readonly ReferenceUse[] {
	if (where.start !== where.end) return uses;
	const inner = uses.at(-1);
	return inner === undefined ? [] : [inner];
}
