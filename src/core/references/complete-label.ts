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

/** What is being written: the label behind a text, `[text][`; a reference that is its own text, `[lab`; an image, `![`. */
export type LabelForm = "behind-text" | "shortcut" | "image";

export interface LabelCompletion {
	readonly form: LabelForm;
	/** What is typed of the label or the text, between the brackets. */
	readonly range: TextRange;
	readonly typed: string;
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

/**
 * The labels that fit at `offset`: after `[text][` and `![alt][`, and where a reference begins, `[lab` and `![`; undefined elsewhere, in
 * front matter, code and template tags, and in the text of a link that is whole already.
 */
export function completeLabel(post: Post, offset: number): LabelCompletion | undefined {
	if (offset < post.body.range.start) return undefined;
	const before = post.text.slice(Math.max(post.body.range.start, offset - LONGEST_TYPED), offset);
	const [, open = "", typed = ""] = OPEN.exec(before) ?? [];
	const isBehindText = open === "][";
	if (open === "" || (!isBehindText && IS_NO_LINK.test(before))) return undefined;
	const cursor = { start: offset, end: offset };
	const closed = [...post.body.codes.map(({ range }) => range), ...post.body.templateTags];
	if (closed.some((range) => containsRange(range, cursor))) return undefined;
	const after = /^[^[\]\r\n]*\]/.exec(post.text.slice(offset, offset + LONGEST_TYPED))?.[0];
	const end = after === undefined ? offset : offset + after.length - 1;
	if (!isBehindText && after !== undefined && /^[([:{]/.test(post.text.slice(end + 1, end + 2)))
		return undefined;
	const form = isBehindText ? "behind-text" : open === "![" ? "image" : "shortcut";
	const choices = labelChoices(post);
	return {
		form,
		range: { start: offset - typed.length, end },
		typed: post.text.slice(offset - typed.length, end),
		isClosed: after !== undefined,
		choices: form === "image" ? imagesFirst(choices) : choices,
		freeLabel: nextLabel(post),
	};
}

/** A bracket, not a footnote's, and what is typed behind it. */
const OPEN = /(\]\[|!\[|\[)(?!\^)([^[\]\r\n]*)$/;
/** An escaped bracket, and the box of a task. */
const IS_NO_LINK = /\\!?\[[^[\]\r\n]*$|^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]?$/m;

function imagesFirst(choices: readonly LabelChoice[]): readonly LabelChoice[] {
	return [...choices].sort((a, b) => Number(b.kind === "image") - Number(a.kind === "image"));
}

/** What a choice writes between the brackets: a text that the writer may change, if any, and the rest. */
export interface WrittenLabel {
	readonly text: string | undefined;
	readonly rest: string;
}

/**
 * A choice as it is written: the label alone where it stands behind a text or is words that begin like what is typed; else behind what is
 * typed, which is the text then, since readers would see a bare number.
 */
export function writeLabel(
	{ form, typed, isClosed }: Pick<LabelCompletion, "form" | "typed" | "isClosed">,
	label: string,
): WrittenLabel {
	const close = isClosed ? "" : "]";
	if (form === "behind-text") return { text: undefined, rest: label + close };
	const isWords = /\p{L}/u.test(label);
	const isTyped = label.toLowerCase().startsWith(typed.trim().toLowerCase());
	if (form === "shortcut" && isWords && isTyped) return { text: undefined, rest: label + close };
	return { text: isWords && isTyped ? label : typed, rest: `][${label}${close}` };
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
