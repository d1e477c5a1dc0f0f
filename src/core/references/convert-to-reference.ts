import * as l10n from "@vscode/l10n";
import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { isRefusal } from "../text/refusal.ts";
import { replaceRange } from "../text/text-edit.ts";
import { type TextRange, touchesRange } from "../text/text-range.ts";
import { addDefinitions, placeForDefinitions, type WantedDefinition } from "./add-definitions.ts";
import { emphasisDoubt } from "./contested/emphasis.ts";
import { linkDoubts } from "./contested/link-doubts.ts";
import type { ContestedReason } from "./contested/reasons.ts";
import { isReadAlike, writtenTarget } from "./contested/target-form.ts";
import { doubtSentences } from "./contested-labels.ts";
import { openHtmlAt } from "./open-at-end.ts";
import { answerWith, howMany, type LeftAlone, type ReferenceEdit } from "./reference-edit.ts";

/**
 * Moves the destinations of inline links and images that touch `where` (all without it) into definitions at the end:
 * `[text](url "title")` becomes `[text][7]`. A definition that says the same is used again.
 */
export function convertToReference(post: Post, where?: TextRange): ReferenceEdit {
	const touched = [...post.body.links, ...post.body.images]
		.filter((link) => link.syntax === "inline" && (where === undefined || touchesRange(link.range, where)))
		.sort((a, b) => a.range.start - b.range.start);
	const chosen = where?.start === where?.end && where !== undefined ? touched.slice(-1) : touched;
	if (chosen.length === 0) {
		return {
			refusal:
				where === undefined
					? l10n.t("This post has no inline links.")
					: l10n.t("Put the cursor on an inline link first."),
		};
	}
	const reasonOf = linkDoubts(post);
	const say = doubtSentences(post);
	const left: LeftAlone[] = [];
	const convertible = chosen.flatMap((link) => {
		const wanted = wantedDefinition(post, link);
		if (wanted === undefined) return [];
		const reason = typeof wanted === "string" ? wanted : (reasonOf(link) ?? emphasisDoubt(post, link));
		if (typeof wanted !== "string" && reason === undefined) return [{ link, wanted }];
		if (reason) left.push(say({ label: "", range: link.textRange, reason }));
		return [];
	});
	if (convertible.length === 0) {
		if (left.length > 0) return answerWith([], "", left);
		return { refusal: l10n.t("Give the link an address first.") };
	}
	const open = openHtmlAt(post, placeForDefinitions(post));
	if (open !== undefined) return { refusal: open };
	const added = addDefinitions(
		post,
		convertible.map(({ wanted }) => wanted),
	);
	if (isRefusal(added)) return added;
	const edits = convertible.map(({ link }, index) =>
		replaceRange({ start: link.textRange.end + 1, end: link.range.end }, `[${added.labels[index]}]`),
	);
	return answerWith(
		[...edits, ...added.edits],
		howMany(
			edits.length,
			l10n.t("Converted 1 link to references."),
			l10n.t("Converted {0} links to references.", edits.length),
		),
		left,
	);
}

/** Undefined for an empty destination, which no definition can have; a reason where a definition would be read otherwise than the link. */
function wantedDefinition(post: Post, link: Link): WantedDefinition | ContestedReason | undefined {
	const { destination, title, text = "" } = link;
	if (post.slice(link.destinationRange) === "") return undefined;
	const source = writtenTarget(post.text, link);
	// The lines could carry a quote's or list's marks.
	if (source === undefined) return "many-lines";
	if (saysMore(post, link)) return "more-said";
	if (!isReadAlike(source, post.dialect)) return "definition-form";
	return {
		destination,
		text,
		asWritten: { source, title },
	};
}

/** Whether something else stands in the parentheses, such as an image's size (`=300x`), which a definition cannot say. */
function saysMore(post: Post, { range, destinationRange, titleRange }: Link): boolean {
	const { end } = titleRange ?? destinationRange;
	return !/^>?\s*\)$/.test(post.slice({ start: end, end: range.end }));
}
