import type { Post } from "../post/post.ts";
import { sliceRange } from "../text/text-range.ts";
import { type DefinitionEntry, definitionGroups } from "./definition-groups.ts";
import { findNotes } from "./notes.ts";
import { isNumber } from "./number-labels.ts";

/** How a post writes its definitions. */
export interface DefinitionStyle {
	/** Before `[`, at most three spaces. */
	readonly indentation: string;
	/** Between `:` and the destination. */
	readonly gap: string;
	readonly isBracketed: boolean;
	/** Whether an empty line stands between two definitions. */
	readonly isSpaced: boolean;
	readonly labels: "numbers" | "words";
}

/** The style of the definitions nearest the end, or of the dialect where there is none. */
export function definitionStyle(post: Post): DefinitionStyle {
	const group = definitionGroups(post).at(-1);
	const last = group?.at(-1);
	const notes = findNotes(post);
	const labels = post.body.definitions
		.filter((definition) => !notes.has(definition))
		.map(({ label }) => label);
	const numbers = labels.filter(isNumber).length;
	return {
		indentation: last ? indentationOf(post, last) : (post.dialect.definitionIndentation ?? ""),
		gap: last ? gapOf(post, last) : " ",
		isBracketed: last ? isBracketed(post, last) : false,
		isSpaced: group ? isSpaced(post, group) : false,
		labels: numbers * 2 >= labels.length ? "numbers" : "words",
	};
}

function indentationOf(post: Post, { definition }: DefinitionEntry): string {
	const before = post.text.slice(definition.linesRange.start, definition.range.start);
	// A list marker's or quote's share of a line is not indentation; a tab would make it code.
	return /^ {0,3}$/.test(before) ? before : "";
}

function gapOf(post: Post, { definition }: DefinitionEntry): string {
	const between = post.text.slice(definition.labelRange.end, definition.destinationRange.start);
	return /^\]:([ \t]{1,8})<?$/.exec(between)?.[1] ?? " ";
}

function isBracketed(post: Post, { definition }: DefinitionEntry): boolean {
	return post.text[definition.destinationRange.start - 1] === "<";
}

function isSpaced(post: Post, group: readonly DefinitionEntry[]): boolean {
	const last = group.at(-1);
	const before = group.at(-2);
	if (!last || !before) return false;
	return /^[ \t]*(?:\r\n|\r|\n)/.test(
		sliceRange(post.text, { start: before.linesRange.end, end: last.linesRange.start }),
	);
}
