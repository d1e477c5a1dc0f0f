import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt, replaceRange } from "../text/text-edit.ts";
import { contentEnd, listAtEnd } from "./add-definitions.ts";
import { type ContestedLabels, contestedLabels } from "./contested-labels.ts";
import { definitionGroups } from "./definition-groups.ts";
import { openAtEnd, openHtmlAt } from "./open-at-end.ts";
import { answerWith, howMany, type ReferenceEdit } from "./reference-edit.ts";
import { linesToRemove } from "./remove-lines.ts";

/**
 * Gathers the definitions in one list at the end of the post, in the order of the text and as they are written. They go before
 * those that stand there already: of two definitions of one label the first counts.
 */
export function moveDefinitionsToEnd(
	post: Post,
	spared: ContestedLabels = contestedLabels(post),
): ReferenceEdit {
	const list = listAtEnd(post);
	const elsewhere = definitionGroups(post)
		.flat()
		.filter(({ linesRange }) => list === undefined || linesRange.start < list.start);
	const moved = elsewhere.filter(({ definition }) => !spared.has(definition.label));
	const kept = new Set(elsewhere.map(({ definition }) => definition.label));
	const left = [...spared.values()].filter(({ label }) => kept.has(label));
	if (moved.length === 0) {
		if (left.length > 0) return answerWith([], "", left);
		if (post.body.definitions.length === 0)
			return { refusal: l10n.t("This post has no definitions to move.") };
		return { edits: [], summary: l10n.t("The definitions stand at the end already.") };
	}
	const place = list?.start ?? contentEnd(post);
	const open = (list === undefined ? openAtEnd(post) : undefined) ?? openHtmlAt(post, place);
	if (open !== undefined) return { refusal: open };
	const lineEnd = dominantLineEnd(post.text);
	const lines = moved
		.map(({ linesRange, range }) => post.text.slice(linesRange.start, range.end) + lineEnd)
		.join("");
	const inserted = list === undefined ? `${lineEnd}${lineEnd}${lines.slice(0, -lineEnd.length)}` : lines;
	return answerWith(
		[...linesToRemove(post, moved).map((range) => replaceRange(range, "")), insertAt(place, inserted)],
		howMany(
			moved.length,
			l10n.t("Moved 1 definition to the end."),
			l10n.t("Moved {0} definitions to the end.", moved.length),
		),
		left,
	);
}
