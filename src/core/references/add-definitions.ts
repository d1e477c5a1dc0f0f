import type { Post } from "../post/post.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { indexRanges } from "../text/range-index.ts";
import { isRefusal } from "../text/refusal.ts";
import { insertAt, type TextEdit } from "../text/text-edit.ts";
import { contestedLabels, textLikeDefinitions } from "./contested-labels.ts";
import { attributesBelow, definitionGroups } from "./definition-groups.ts";
import { definitionStyle } from "./definition-style.ts";
import { comparableDestination, writeDestination } from "./destination.ts";
import { labelMaker } from "./next-label.ts";
import { findNotes } from "./notes.ts";
import { openAtEnd, openHtmlAt } from "./open-at-end.ts";

/** A destination that references need a label for. */
export interface WantedDefinition {
	readonly destination: string;
	/** What the label is made of in a post whose labels are words. */
	readonly text?: string;
	/** Destination and title as an inline link writes them. Given, they stand in the definition letter for letter, and only a definition that says exactly the same is used again. */
	readonly asWritten?: { readonly source: string; readonly title: string | undefined };
	/** The label to give it, as it is written between brackets; otherwise a definition that leads there is used, or the next label is taken. */
	readonly label?: string;
}

export type AddedDefinitions =
	| {
			/** One label for each destination wanted, in that order, as it is written between brackets. */
			readonly labels: readonly string[];
			readonly edits: readonly TextEdit[];
	  }
	| { readonly refusal: string };

/** What to write and where; `place` tells a list that grows from a list that starts. */
export interface PlannedDefinitions {
	readonly labels: readonly string[];
	/** Lines without line ends; empty where every destination has a definition. */
	readonly lines: readonly string[];
	readonly offset: number;
	readonly place: "in-list" | "new-list";
}

/**
 * Gives each destination a label: that of a definition that leads there already, or a new one, appended to the list of
 * definitions at the end of the post in the list's own style; without such a list, one starts after a blank line at the end.
 * Refuses where a code block or HTML that is still open would swallow the list.
 */
export function addDefinitions(post: Post, wanted: readonly WantedDefinition[]): AddedDefinitions {
	const plan = planDefinitions(post, wanted);
	if (isRefusal(plan)) return plan;
	return { labels: plan.labels, edits: plan.lines.length === 0 ? [] : [writeDefinitions(post, plan)] };
}

/** The list of definitions at the end: nothing but blank lines, comments, attribute lines and footnotes stands below it. */
export function listAtEnd(post: Post): { readonly start: number; readonly end: number } | undefined {
	const group = definitionGroups(post).at(-1);
	const first = group?.at(0);
	const last = group?.at(-1);
	if (!first || !last) return undefined;
	const end = last.linesRange.end;
	const below = post.body.blocks.filter((block) => block.range.end > end);
	const isNote = indexRanges([...findNotes(post)].map(({ range }) => range));
	const isEnd = below.every(
		({ kind, range }) =>
			kind === "footnotes" ||
			isNote(range) ||
			TRIVIA.test(post.text.slice(Math.max(range.start, end), range.end)),
	);
	return isEnd ? { start: first.linesRange.start, end } : undefined;
}

const TRIVIA = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*|\{:[^\n\r}]*\}\s*)*$/;

export function planDefinitions(
	post: Post,
	wanted: readonly WantedDefinition[],
): PlannedDefinitions | { readonly refusal: string } {
	const labelOf = new Map<string, string>();
	const contested = contestedLabels(post);
	const notes = findNotes(post);
	for (const definition of post.body.definitions) {
		const { destination, title, labelRange, isEffective } = definition;
		if (!isEffective || contested.has(definition.label) || notes.has(definition)) continue;
		const label = post.slice(labelRange).replace(/\s+/g, " ").trim();
		// A link that is written out has no attributes of a definition's.
		const isBare = attributesBelow(post, definition) === undefined;
		for (const key of [looseKey(destination), ...(isBare ? [strictKey(destination, title)] : [])]) {
			if (!labelOf.has(key)) labelOf.set(key, label);
		}
	}
	const style = definitionStyle(post);
	const makeLabel = labelMaker(post);
	const lines: string[] = [];
	const labels = wanted.map(({ destination, text, asWritten, label: given }) => {
		const key = asWritten ? strictKey(destination, asWritten.title) : looseKey(destination);
		const known = given === undefined ? labelOf.get(key) : undefined;
		if (known !== undefined) return known;
		const label = given ?? makeLabel(text);
		labelOf.set(key, label);
		const source = asWritten?.source ?? writeDestination(destination, style.isBracketed);
		lines.push(`${style.indentation}[${label}]:${style.gap}${source}`);
		return label;
	});
	const refusal = lines.length > 0 ? refuseDefinitions(post) : undefined;
	if (refusal) return refusal;
	return {
		labels,
		lines,
		offset: placeForDefinitions(post),
		place: listAtEnd(post) ? "in-list" : "new-list",
	};
}

/** Where new definitions go. */
export function placeForDefinitions(post: Post): number {
	return listAtEnd(post)?.end ?? contentEnd(post);
}

/** Why a post can get no new definition, whatever it says; undefined where it can. */
export function refuseDefinitions(post: Post): { readonly refusal: string } | undefined {
	const open = listAtEnd(post) ? undefined : openAtEnd(post);
	// Of an engine that is not known it is only a fear.
	const isKnown = post.dialect.markdown !== undefined;
	const refusal = open ?? (isKnown ? openHtmlAt(post, placeForDefinitions(post)) : undefined);
	return refusal === undefined ? undefined : { refusal };
}

function looseKey(destination: string): string {
	return comparableDestination(destination);
}

function strictKey(destination: string, title: string | undefined): string {
	return JSON.stringify([destination, title]);
}

/** Planned lines as one block, without a line end after the last. */
export function definitionBlock(post: Post, { lines }: PlannedDefinitions): string {
	const lineEnd = dominantLineEnd(post.text);
	return lines.join(definitionStyle(post).isSpaced ? lineEnd + lineEnd : lineEnd);
}

/** The one edit that writes planned lines. */
export function writeDefinitions(post: Post, plan: PlannedDefinitions): TextEdit {
	const lineEnd = dominantLineEnd(post.text);
	const block = definitionBlock(post, plan);
	const isAtLineStart = plan.offset === 0 || /[\n\r]/.test(post.text[plan.offset - 1] ?? "");
	if (plan.place === "new-list") {
		if (plan.offset > post.body.range.start) return insertAt(plan.offset, lineEnd + lineEnd + block);
		return insertAt(plan.offset, (isAtLineStart ? "" : lineEnd) + block + lineEnd);
	}
	// To CommonMark an attribute line is a paragraph, which a definition cannot end.
	const isBelowText = post.text.slice(0, plan.offset).trimEnd().endsWith("}");
	const isApart = definitionStyle(post).isSpaced || isBelowText || isBelowDoubt(post, plan.offset);
	const blankLine = isApart ? lineEnd : "";
	return insertAt(plan.offset, isAtLineStart ? blankLine + block + lineEnd : lineEnd + blankLine + block);
}

/** Whether the definition above may be text to the engine, which would take what follows for more of it. */
function isBelowDoubt(post: Post, offset: number): boolean {
	const above = post.body.definitions.filter(({ linesRange }) => linesRange.end <= offset).at(-1);
	return above !== undefined && textLikeDefinitions(post).has(above);
}

/** Where the last line with something on it ends; the body's start where there is none. */
export function contentEnd(post: Post): number {
	const { start, end } = post.body.range;
	const content = post.text.slice(start, end).trimEnd();
	if (content === "") return start;
	const rest = /^[^\S\n\r]*/.exec(post.text.slice(start + content.length))?.[0].length ?? 0;
	return start + content.length + rest;
}
