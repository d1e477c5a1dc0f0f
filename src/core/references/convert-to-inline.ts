import * as l10n from "@vscode/l10n";
import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import { sliceRange, type TextRange, touchesRange } from "../text/text-range.ts";
import { howMany, type ReferenceEdit } from "./reference-edit.ts";
import { countUses, labelsInPlainText, type ReferenceUse, referenceUses } from "./reference-uses.ts";
import { removeDefinitions } from "./remove-unused.ts";

/**
 * Writes the destination beside the text, `[text](url "title")`, for the references that touch `where` (all without it),
 * and removes the definitions nobody uses any more because of it.
 */
export function convertToInline(post: Post, where?: TextRange): ReferenceEdit {
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
	const left = new Map(countUses(post));
	for (const use of chosen) {
		const definition = effective.get(use.label);
		if (definition === undefined) continue;
		const inline = inlinePart(post, definition);
		if (inline === undefined) continue;
		edits.push(replaceRange({ start: use.textRange.end + 1, end: use.range.end }, inline));
		left.set(use.label, (left.get(use.label) ?? 0) - 1);
	}
	if (edits.length === 0)
		return { refusal: l10n.t("The definition spans a quote's or list's lines; convert it by hand.") };
	const plain = labelsInPlainText(post);
	const converted = edits.length;
	edits.push(...removeDefinitions(post, ({ label }) => left.get(label) === 0 && !plain.has(label)));
	return {
		edits,
		summary: howMany(
			converted,
			l10n.t("Converted 1 reference to inline."),
			l10n.t("Converted {0} references to inline.", converted),
		),
	};
}

/** A cursor in an image that is a link's text means the image alone. */
function innermost(uses: readonly ReferenceUse[], where: TextRange): readonly ReferenceUse[] {
	if (where.start !== where.end) return uses;
	const inner = uses.at(-1);
	return inner === undefined ? [] : [inner];
}

/** `(url "title")` as the definition writes it; undefined where a line break in it could carry a container's marks. */
function inlinePart(post: Post, { destinationRange, title, titleRange }: Definition): string | undefined {
	const destination = sliceRange(post.text, destinationRange);
	const isBracketed = post.text[destinationRange.start - 1] === "<";
	const titleText = titleRange && sliceRange(post.text, titleRange);
	if (titleText !== undefined && /[\r\n]/.test(titleText)) return undefined;
	if (destination === "" && !isBracketed) return undefined;
	const target = isBracketed ? `<${destination}>` : destination;
	return title === undefined || titleText === undefined ? `(${target})` : `(${target} ${titleText})`;
}
