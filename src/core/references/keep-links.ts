import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { indexRanges } from "../text/range-index.ts";
import type { TextEdit } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { hidesText } from "./hides-text.ts";

/**
 * Whether a post has all it had before `edits`: every link and image with its text and its destination, every definition with its
 * label and its destination, every footnote mark that led to a footnote, and every address that stood bare. Only an address that an edit is about may be another now.
 * Nor is text hidden: what has become a definition or a note is one that something leads to.
 */
export function keepsLinks(before: Post, after: Post, edits: readonly TextEdit[]): boolean {
	if (!keepsBareAddresses(before, after)) return false;
	const counts = new Map<string, number>();
	for (const trait of traitsOf(after, () => false)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
	for (const trait of traitsOf(before, indexRanges(edits.map(({ range }) => range)))) {
		const left = counts.get(trait) ?? 0;
		if (left === 0) return false;
		counts.set(trait, left - 1);
	}
	return !hidesText(before, after);
}

/** Sought from the place of the one before on: most stand in the order they stood in. */
function keepsBareAddresses(before: Post, after: Post): boolean {
	let from = 0;
	for (const link of before.body.links) {
		if (!isBare(link)) continue;
		const address = before.slice(link.range);
		const at = after.text.indexOf(address, from);
		if (at >= 0) from = at;
		else if (!after.text.includes(address)) return false;
	}
	return true;
}

function* traitsOf({ body }: Post, isEdited: (range: TextRange) => boolean): Generator<string> {
	for (const link of [...body.links, ...body.images]) {
		if (isBare(link)) continue;
		yield traitOf(link.kind, link.text);
		if (!isEdited(link.destinationRange)) yield traitOf(link.kind, link.text, link.destination);
	}
	for (const { label, destination, destinationRange } of body.definitions) {
		yield traitOf("definition", label);
		if (!isEdited(destinationRange)) yield traitOf("definition", label, destination);
	}
	for (const { label, isDefined } of body.footnoteUses) if (isDefined) yield traitOf("footnote", label);
}

/** An address that stands bare may become a link's or a definition's: all it needs is to stay in the text. */
function isBare({ syntax }: Link): boolean {
	return syntax === "bare";
}

function traitOf(
	kind: Link["kind"] | "definition" | "footnote",
	...parts: readonly (string | undefined)[]
): string {
	return JSON.stringify([kind, ...parts]);
}
