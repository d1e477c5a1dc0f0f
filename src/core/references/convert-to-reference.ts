import * as l10n from "@vscode/l10n";
import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { isRefusal } from "../text/refusal.ts";
import { replaceRange } from "../text/text-edit.ts";
import { type TextRange, touchesRange } from "../text/text-range.ts";
import { addDefinitions, type WantedDefinition } from "./add-definitions.ts";
import { howMany, type ReferenceEdit } from "./reference-edit.ts";

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
	const convertible = chosen.flatMap((link) => {
		const wanted = wantedDefinition(post, link);
		return wanted === undefined ? [] : [{ link, wanted }];
	});
	if (convertible.length === 0) return { refusal: l10n.t("Give the link an address on one line first.") };
	const added = addDefinitions(
		post,
		convertible.map(({ wanted }) => wanted),
	);
	if (isRefusal(added)) return added;
	const edits = convertible.map(({ link }, index) =>
		replaceRange({ start: link.textRange.end + 1, end: link.range.end }, `[${added.labels[index]}]`),
	);
	return {
		edits: [...edits, ...added.edits],
		summary: howMany(
			edits.length,
			l10n.t("Converted 1 link to references."),
			l10n.t("Converted {0} links to references.", edits.length),
		),
	};
}

/** Undefined for an empty destination, which no definition can have, and for one whose lines carry a quote's or list's marks. */
function wantedDefinition(post: Post, link: Link): WantedDefinition | undefined {
	const { destination, destinationRange, title, titleRange, text = "" } = link;
	const isBracketed = post.text[destinationRange.start - 1] === "<";
	const address = post.slice(destinationRange);
	if (address === "") return undefined;
	const titleSource = titleRange === undefined ? "" : ` ${post.slice(titleRange)}`;
	if (/[\r\n]/.test(address + titleSource)) return undefined;
	return {
		destination,
		text,
		asWritten: { source: `${isBracketed ? `<${address}>` : address}${titleSource}`, title },
	};
}
