import type { Post } from "../post/post.ts";
import {
	contentEnd,
	definitionBlock,
	type PlannedDefinitions,
	writeDefinitions,
} from "../references/add-definitions.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import type { Refusal } from "../text/refusal.ts";
import { insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { refuseMisreading } from "./keeps-reading.ts";

/** What an insert command answers: edits that speak of the post as read, or one sentence why nothing is changed. */
export type Insertion = WrittenInsertion | Refusal;

interface WrittenInsertion {
	readonly edits: readonly TextEdit[];
	/** Where the cursor goes: an offset in the text after the edits. */
	readonly cursor: number;
}

/** Where a block goes: what it replaces (blanks at most) and the line ends it needs on both sides. */
export interface BlockPlace {
	readonly range: TextRange;
	readonly linesBefore: number;
	readonly linesAfter: number;
}

/** A block's lines, joined by `\n`. */
export interface InsertedBlock {
	readonly text: string;
	/** Where the cursor goes in it; to its end where undefined. */
	readonly cursorAt?: number;
}

/** Where a link or image goes into a line, and the spaces around it. */
export interface InlinePlace {
	readonly offset: number;
	readonly before: string;
	readonly after: string;
}

/**
 * Puts a block where `place` says, with the blank lines it needs, and its definitions into the list at the end. Refuses where the post
 * would read otherwise.
 */
export function insertBlock(
	post: Post,
	place: BlockPlace,
	block: InsertedBlock,
	plan: PlannedDefinitions,
): Insertion {
	const written = writeBlock(post, place, block, plan);
	return refuseMisreading(post, place.range.start, written.edits, { ...plan, markup: block.text }) ?? written;
}

/** `insertBlock` for what is proved elsewhere, or is the writer's own text. */
export function writeBlock(
	post: Post,
	place: BlockPlace,
	block: InsertedBlock,
	plan: PlannedDefinitions,
): WrittenInsertion {
	const lineEnd = dominantLineEnd(post.text);
	const lead = lineEnd.repeat(place.linesBefore);
	const written = block.text.replaceAll("\n", lineEnd);
	const before = block.text.slice(0, block.cursorAt).replaceAll("\n", lineEnd);
	const cursor = place.range.start + lead.length + before.length;
	const isLast = place.range.end >= contentEnd(post);
	if (plan.lines.length > 0 && plan.place === "new-list" && isLast) {
		const list = lineEnd + lineEnd + definitionBlock(post, plan);
		const end = place.range.end === post.text.length ? lineEnd.repeat(place.linesAfter) : "";
		return { edits: [replaceRange(place.range, lead + written + list + end)], cursor };
	}
	const edits = [replaceRange(place.range, lead + written + lineEnd.repeat(place.linesAfter))];
	if (plan.lines.length > 0) edits.push(writeDefinitions(post, plan));
	return { edits, cursor };
}

/**
 * Puts a link or image into a line, with the spaces that keep it apart from words, and its definition into the list at the end. Refuses
 * where the post would read otherwise.
 */
export function insertInline(
	post: Post,
	place: InlinePlace,
	markup: string,
	plan: PlannedDefinitions,
): Insertion {
	const written = writeInline(post, place, markup, plan);
	return refuseMisreading(post, place.offset, written.edits, { ...plan, markup }) ?? written;
}

/** `insertInline` for the writer's own text. */
export function writeInline(
	post: Post,
	place: InlinePlace,
	markup: string,
	plan: PlannedDefinitions,
): WrittenInsertion {
	const written = place.before + markup + place.after;
	const edits = [insertAt(place.offset, written)];
	if (plan.lines.length > 0) edits.push(writeDefinitions(post, plan));
	return { edits, cursor: place.offset + place.before.length + markup.length };
}
