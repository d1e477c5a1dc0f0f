import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt, type TextEdit } from "../text/text-edit.ts";
import { definitionGroups } from "./definition-groups.ts";
import { definitionStyle } from "./definition-style.ts";
import { comparableDestination, writeDestination } from "./destination.ts";
import { labelMaker } from "./next-label.ts";

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
	if ("refusal" in plan) return plan;
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
	const isEnd = below.every(
		({ kind, range }) =>
			kind === "footnotes" || TRIVIA.test(post.text.slice(Math.max(range.start, end), range.end)),
	);
	return isEnd ? { start: first.linesRange.start, end } : undefined;
}

const TRIVIA = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*|\{:[^\n\r}]*\}\s*)*$/;

export function planDefinitions(
	post: Post,
	wanted: readonly WantedDefinition[],
): PlannedDefinitions | { readonly refusal: string } {
	const labelOf = new Map<string, string>();
	for (const { destination, title, labelRange, isEffective } of post.body.definitions) {
		if (!isEffective) continue;
		const label = post.slice(labelRange).replace(/\s+/g, " ").trim();
		for (const key of [looseKey(destination), strictKey(destination, title)]) {
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
	const list = listAtEnd(post);
	return list
		? { labels, lines, offset: list.end, place: "in-list" }
		: { labels, lines, offset: contentEnd(post), place: "new-list" };
}

/** Why a post can get no new definition, whatever it says; undefined where it can. */
export function refuseDefinitions(post: Post): { readonly refusal: string } | undefined {
	const open = listAtEnd(post) ? undefined : openAtEnd(post);
	return open === undefined ? undefined : { refusal: open };
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
	const blankLine = definitionStyle(post).isSpaced || isBelowText ? lineEnd : "";
	return insertAt(plan.offset, isAtLineStart ? blankLine + block + lineEnd : lineEnd + blankLine + block);
}

/** Where the last line with something on it ends; the body's start where there is none. */
export function contentEnd(post: Post): number {
	const { start, end } = post.body.range;
	const content = post.text.slice(start, end).trimEnd();
	if (content === "") return start;
	const rest = /^[^\S\n\r]*/.exec(post.text.slice(start + content.length))?.[0].length ?? 0;
	return start + content.length + rest;
}

/** One sentence about the code block or HTML at the end that is still open, if any. */
export function openAtEnd(post: Post): string | undefined {
	const last = post.body.blocks.at(-1);
	if (last?.kind === "code" && isOpenFence(post.slice(last.range))) {
		return l10n.t("Close the code block at the end of the post first: it swallows all that follows.");
	}
	const html = last?.kind === "html" ? post.body.htmlBlocks.at(-1) : undefined;
	return html && isOpenHtml(post.slice(html.range), html.condition)
		? l10n.t("Close the HTML at the end of the post first: it swallows all that follows.")
		: undefined;
}

function isOpenFence(code: string): boolean {
	const fence = /^ {0,3}(`{3,}|~{3,})/.exec(code)?.[1];
	if (fence === undefined) return false;
	const lines = code.trimEnd().split(/\r\n|\r|\n/);
	const last = lines.length > 1 ? (lines.at(-1)?.trim() ?? "") : "";
	return !(last.startsWith(fence) && last.replaceAll(fence.charAt(0), "") === "");
}

/** What ends an HTML block of CommonMark's conditions 1 to 5; 6 and 7 end at a blank line. */
const HTML_ENDS: readonly RegExp[] = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, />/, /\]\]>/];

function isOpenHtml(html: string, condition: number): boolean {
	const end = HTML_ENDS[condition - 1];
	return end !== undefined && !end.test(html);
}
