import { type MediaKind, mediaKindOf } from "../post/media-kind.ts";
import type { Post } from "../post/post.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import { nextLabel } from "./next-label.ts";
import { findNotes } from "./notes.ts";
import { countUses } from "./reference-uses.ts";

export interface LabelChoice {
	/** As its definition writes it. */
	readonly label: string;
	readonly destination: string;
	readonly title: string | undefined;
	readonly kind: MediaKind | "image" | "page";
	readonly uses: number;
}

export interface LabelCompletion {
	/** What is typed of the label, between the brackets. */
	readonly range: TextRange;
	/** Whether the closing bracket stands already. */
	readonly isClosed: boolean;
	/** Unused ones first, then in the order of the list. */
	readonly choices: readonly LabelChoice[];
	/** A label that is free. */
	readonly freeLabel: string;
}

/** How far back `][` may stand: a label has at most 999 characters, and nobody types that many. */
const LONGEST_TYPED = 200;
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|heic)(?:[?#]|$)/i;

/** The labels that fit after `[text][` or `![alt][` at `offset`; undefined elsewhere, and in front matter and code. */
export function completeLabel(post: Post, offset: number): LabelCompletion | undefined {
	const before = post.text.slice(Math.max(post.body.range.start, offset - LONGEST_TYPED), offset);
	const typed = /\]\[(?!\^)([^[\]\r\n]*)$/.exec(before)?.[1];
	if (typed === undefined || offset < post.body.range.start) return undefined;
	const cursor = { start: offset, end: offset };
	if (post.body.codes.some(({ range }) => containsRange(range, cursor))) return undefined;
	const after = /^[^[\]\r\n]*\]/.exec(post.text.slice(offset, offset + LONGEST_TYPED))?.[0];
	const end = after === undefined ? offset : offset + after.length - 1;
	return {
		range: { start: offset - typed.length, end },
		isClosed: after !== undefined,
		choices: labelChoices(post),
		freeLabel: nextLabel(post),
	};
}

function labelChoices(post: Post): readonly LabelChoice[] {
	const uses = countUses(post);
	const notes = findNotes(post);
	const images = new Set(post.body.images.map(({ label }) => label));
	return post.body.definitions
		.filter((definition) => definition.isEffective && !notes.has(definition))
		.map(({ label, labelRange, destination, title }) => ({
			label: post.slice(labelRange),
			destination,
			title,
			kind: kindOf(destination, images.has(label)),
			uses: uses.get(label) ?? 0,
		}))
		.sort((a, b) => Number(a.uses > 0) - Number(b.uses > 0));
}

/** What a destination is, for the eye. */
export function kindOf(destination: string, isShownAsImage: boolean): LabelChoice["kind"] {
	return mediaKindOf(destination) ?? (isShownAsImage || IMAGE_FILE.test(destination) ? "image" : "page");
}
