import * as l10n from "@vscode/l10n";
import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { type ContestedLabel, type ContestedLabels, contestedLabels } from "./contested-labels.ts";
import { isNumber } from "./number-labels.ts";
import { answerWith, type ReferenceEdit } from "./reference-edit.ts";
import { reorderDefinitions } from "./reorder-definitions.ts";

/** Sorts each group of definitions where it stands: numbers by value (1, 2, 10), then names by letter. Labels stay as they are. */
export function sortDefinitions(post: Post, spared: ContestedLabels = contestedLabels(post)): ReferenceEdit {
	if (post.body.definitions.length === 0) return { refusal: l10n.t("This post has no definitions to sort.") };
	const edits = reorderDefinitions(post, {
		moves: ({ label }) => !spared.has(label),
		compare: compareLabels,
	});
	const summary =
		edits.length > 0 ? l10n.t("Sorted the definitions.") : l10n.t("The definitions are sorted already.");
	return answerWith(edits, summary, misplaced(post, spared));
}

/** The spared labels whose definitions would change their places. */
function misplaced(post: Post, spared: ContestedLabels): readonly ContestedLabel[] {
	if (spared.size === 0) return [];
	const moved = new Set(
		reorderDefinitions(post, { moves: () => true, compare: compareLabels }).map(({ range }) => range.start),
	);
	const labels = post.body.definitions
		.filter(({ range }) => moved.has(range.start))
		.map(({ label }) => label);
	return [...new Set(labels)].flatMap((label) => spared.get(label) ?? []);
}

function compareLabels(a: Definition, b: Definition): number {
	const numbers = [a, b].map(({ label }) => (isNumber(label) ? Number(label) : Number.POSITIVE_INFINITY));
	const [first = 0, second = 0] = numbers;
	if (first !== second) return first - second;
	return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
}
