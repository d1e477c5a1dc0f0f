import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt, replaceRange } from "../text/text-edit.ts";
import { contentEnd, listAtEnd, openAtEnd } from "./add-definitions.ts";
import { definitionGroups } from "./definition-groups.ts";
import { howMany, type ReferenceEdit } from "./reference-edit.ts";

/**
 * Gathers the definitions in one list at the end of the post, in the order of the text and as they are written. They go before
 * those that stand there already: of two definitions of one label the first counts.
 */
export function moveDefinitionsToEnd(post: Post): ReferenceEdit {
	const list = listAtEnd(post);
	const moved = definitionGroups(post)
		.flat()
		.filter(({ linesRange }) => list === undefined || linesRange.start < list.start);
	if (moved.length === 0) {
		if (post.body.definitions.length === 0)
			return { refusal: l10n.t("This post has no definitions to move.") };
		return { edits: [], summary: l10n.t("The definitions stand at the end already.") };
	}
	const open = list === undefined ? openAtEnd(post) : undefined;
	if (open !== undefined) return { refusal: open };
	const lineEnd = dominantLineEnd(post.text);
	const lines = moved
		.map(({ linesRange, range }) => post.text.slice(linesRange.start, range.end) + lineEnd)
		.join("");
	const place = list?.start ?? contentEnd(post);
	const inserted = list === undefined ? `${lineEnd}${lineEnd}${lines.slice(0, -lineEnd.length)}` : lines;
	return {
		edits: [...moved.map(({ linesRange }) => replaceRange(linesRange, "")), insertAt(place, inserted)],
		summary: howMany(
			moved.length,
			l10n.t("Moved 1 definition to the end."),
			l10n.t("Moved {0} definitions to the end.", moved.length),
		),
	};
}
