import * as l10n from "@vscode/l10n";
import type { Code, HtmlBlock } from "../../post/body-model.ts";
import type { Post } from "../../post/post.ts";
import { indexRanges } from "../../text/range-index.ts";
import { sliceRange, type TextRange, textRange } from "../../text/text-range.ts";
import { endsWithElement, findRawText } from "../contested/raw-html.ts";
import { type LostLine, readLostLine } from "./lost-line.ts";

/** Where a line stands that no engine looks for definitions in. */
type HiddenPlace =
	/** Four blanks or a tab before it make it code. */
	| "indented"
	/** Between the marks of a code block. */
	| "fence"
	| "comment"
	/** Within an element. */
	| "html"
	/** Right below a tag. */
	| "below-html";

/** A definition that stands in the post and is not read. */
export interface LostDefinition {
	readonly line: LostLine;
	/** Undefined where it would be read but for its form; `read` where the post's engine reads it, whatever CommonMark does. */
	readonly place: HiddenPlace | "read" | undefined;
}

/**
 * Definitions in any form a hand may have given them, of labels that nothing defines, by label: the first of each. What
 * `malformed-definition` tells of is none of them.
 */
export function findLostDefinitions(
	post: Post,
	wanted: ReadonlySet<string>,
): ReadonlyMap<string, LostDefinition> {
	const found = new Map<string, LostDefinition>();
	if (wanted.size === 0) return found;
	const placeOf = hiddenPlaces(post);
	for (const line of lostLines(post)) {
		if (!wanted.has(line.label) || isKnown(found.get(line.label))) continue;
		const place = placeOf(line);
		if (place === "none" || (place === undefined && line.fault === undefined)) continue;
		found.set(line.label, { line, place });
	}
	return found;
}

/** An example in a code block is the last to be meant. */
function isKnown(lost: LostDefinition | undefined): boolean {
	return lost !== undefined && lost.place !== "fence";
}

const LINE = /[^\r\n]+/g;

/** Each line of the body that an address stands in behind a label. */
export function* lostLines({ text, body }: Post): Generator<LostLine> {
	LINE.lastIndex = 0;
	for (const { 0: line, index } of sliceRange(text, body.range).matchAll(LINE)) {
		const lost = readLostLine(line, body.range.start + index);
		if (lost) yield lost;
	}
}

/** Tells of lines, asked in the order of the text. */
function hiddenPlaces(post: Post): (line: LostLine) => LostDefinition["place"] | "none" {
	const { body } = post;
	const codesOf = (syntax: Code["syntax"]) =>
		indexRanges(body.codes.filter((code) => code.syntax === syntax).map(({ range }) => range));
	const isIndented = codesOf("indented");
	const isFenced = codesOf("fenced");
	const isDefinition = indexRanges(body.definitions.map(({ linesRange }) => linesRange));
	const isTag = indexRanges(body.templateTags);
	const placeInHtml = htmlPlaces(post);
	return ({ range, prefix, head }) => {
		const start = range.start + prefix.length;
		const written = textRange(start, start + Math.max(1, head.length));
		if (isDefinition(written) || isTag(written)) return "none";
		if (isFenced(written)) return "fence";
		return isIndented(written) ? "indented" : placeInHtml(written);
	};
}

function htmlPlaces(post: Post): (place: TextRange) => LostDefinition["place"] {
	const { body, text } = post;
	let at = 0;
	let known: { readonly block: HtmlBlock; readonly commentEnd: number } | undefined;
	let isRaw = (_: TextRange) => false;
	return (place) => {
		while ((body.htmlBlocks[at]?.range.end ?? place.end) < place.end) at++;
		const block = body.htmlBlocks[at];
		if (!block || place.start < block.range.start) return undefined;
		if (known?.block !== block) {
			const isComment = text.startsWith("<!--", block.range.start);
			const end = isComment ? text.indexOf("-->", block.range.start) : 0;
			known = { block, commentEnd: end < 0 ? text.length : end };
			isRaw = findRawText(post, block);
		}
		if (place.start < known.commentEnd) return "comment";
		if (isRaw(place)) return "html";
		// Engines that end HTML with its element read it there.
		return endsWithElement(post) ? "read" : "below-html";
	};
}

/** One sentence that says why a definition is not read, and what to do. */
export function sayLost({ line, place }: LostDefinition, lineNumber: number): string {
	const written = line.bullet + line.head;
	const label = line.labelAsWritten;
	switch (place) {
		case "indented":
			return l10n.t(
				"Move `{0}` in line {1} to the start of its line: indented as it is, it is code and defines nothing.",
				written,
				lineNumber,
			);
		case "fence":
			return l10n.t(
				"Define `[{0}]` outside of code: the definition in line {1} is part of a code block.",
				label,
				lineNumber,
			);
		case "comment":
			return l10n.t(
				"Define `[{0}]` outside of comments: the definition in line {1} is part of one.",
				label,
				lineNumber,
			);
		case "html":
			return l10n.t(
				"Move `{0}` in line {1} out of the HTML element: within it, it defines nothing.",
				written,
				lineNumber,
			);
		case "below-html":
			return l10n.t(
				"Put a blank line above `{0}` in line {1}: right below HTML it defines nothing.",
				written,
				lineNumber,
			);
		default:
			return sayFault(line, lineNumber);
	}
}

function sayFault({ bullet, head, labelAsWritten, fault }: LostLine, lineNumber: number): string {
	switch (fault) {
		case "space":
			return l10n.t(
				"Remove the space before the colon of `{0}` in line {1}: with it, the line defines nothing.",
				head,
				lineNumber,
			);
		case "no-colon":
			return l10n.t(
				"Put a colon behind `[{0}]` in line {1}: without one, the line defines nothing.",
				labelAsWritten,
				lineNumber,
			);
		default:
			return l10n.t(
				"Write `[{0}]:` instead of `{1}` in line {2}: as it stands, the line defines nothing.",
				labelAsWritten,
				bullet + head,
				lineNumber,
			);
	}
}
