import * as l10n from "@vscode/l10n";
import { normalizeLabel } from "../post/markdown/normalize-label.ts";
import type { Post } from "../post/post.ts";
import { lineNumberAt } from "../text/line-bounds.ts";
import { isRefusal } from "../text/refusal.ts";
import { sliceRange, touchesOffset } from "../text/text-range.ts";
import { addDefinitions, refuseDefinitions } from "./add-definitions.ts";
import { contestedLabels } from "./contested-labels.ts";
import { type DestinationKind, readDestination } from "./destination.ts";
import { findLostDefinitions, sayLost } from "./lost/lost-definitions.ts";
import type { ReferenceEdit } from "./reference-edit.ts";
import { nameProblem } from "./rename-reference.ts";

/** What a writer gives as a reference's address: a page, or a path in the blog. */
export const REFERENCE_ADDRESS: DestinationKind = {
	noun: () => l10n.t("the page or image"),
	allowsPath: true,
};

/** The label, as written, of the reference at `offset` that nothing defines. */
export function undefinedLabelAt(post: Post, offset: number): string | undefined {
	const found = post.body.unresolved.find(({ range }) => touchesOffset(range, offset));
	return found && sliceRange(post.text, found.labelRange);
}

/** Why a label cannot get a definition, wherever it is to lead; undefined where it can. */
export function refuseDefinition(post: Post, label: string): { readonly refusal: string } | undefined {
	const problem = nameProblem(post, label);
	if (problem !== undefined) return { refusal: problem };
	const wanted = normalizeLabel(label);
	const lost = findLostDefinitions(post, new Set([wanted])).get(wanted);
	if (lost && lost.place !== "fence" && lost.place !== "read")
		return { refusal: sayLost(lost, lineNumberAt(post.text, lost.line.range.start)) };
	const contested = contestedLabels(post).get(wanted);
	if (contested?.kind === "definition-line" || contested?.kind === "html")
		return { refusal: l10n.t("Nothing was changed: {0}", contested.reason) };
	return refuseDefinitions(post);
}

/** Adds a definition for a label that has none, in the list at the end. */
export function defineLabel(post: Post, label: string, address: string): ReferenceEdit {
	const refusal = refuseDefinition(post, label);
	if (refusal) return refusal;
	const read = readDestination(address, REFERENCE_ADDRESS);
	if ("refusal" in read) return read;
	const added = addDefinitions(post, [{ destination: read.destination, label }]);
	return isRefusal(added) ? added : { edits: added.edits, summary: l10n.t("Defined [{0}].", label) };
}
