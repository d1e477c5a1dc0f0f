import { mayDiffer } from "../dialects/markdown-differences.ts";
import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { findNotes } from "./notes.ts";

/** A definition with what belongs to it: an attribute line (`{: .slide}`) directly below moves and goes with it. */
export interface DefinitionEntry {
	readonly definition: Definition;
	/** From `[` to the end of the title or of the attribute line: what moves. */
	readonly range: TextRange;
	/** Whole lines, the last line end included: what is removed. */
	readonly linesRange: TextRange;
}

/**
 * Runs of definitions with only blank lines, attribute lines, comments and notes between them, in the order of the text.
 * Definitions in block quotes and lists are left out: their lines carry the container's marks and cannot move.
 */
export function definitionGroups(post: Post): readonly (readonly DefinitionEntry[])[] {
	const groups: DefinitionEntry[][] = [];
	const notes = findNotes(post);
	let end = Number.NEGATIVE_INFINITY;
	for (const definition of post.body.definitions) {
		if (!standsAlone(post.text, definition)) continue;
		const follows = isOnlyTrivia(post.text, end, definition.range.start);
		if (notes.has(definition)) {
			if (follows) end = definition.range.end;
			continue;
		}
		const entry = withAttributeLine(post, definition);
		if (follows) groups.at(-1)?.push(entry);
		else groups.push([entry]);
		end = entry.range.end;
	}
	return groups;
}

function standsAlone(text: string, { range, linesRange }: Definition): boolean {
	return /^[ \t]*$/.test(text.slice(linesRange.start, range.start)) && isLineStart(text, linesRange.start);
}

function isLineStart(text: string, offset: number): boolean {
	return offset === 0 || text[offset - 1] === "\n" || text[offset - 1] === "\r";
}

function withAttributeLine(post: Post, definition: Definition): DefinitionEntry {
	const { range, linesRange } = definition;
	const below = /^[ \t]{0,3}\{:[^\n\r}]*\}[ \t]*(?=\r?\n|\r|$)/.exec(
		post.text.slice(linesRange.end, linesRange.end + 1000),
	);
	if (below === null || !isLineStart(post.text, linesRange.end)) return { definition, range, linesRange };
	const attributesEnd = linesRange.end + below[0].trimEnd().length;
	const lineEnd =
		/^[ \t]*(?:\r\n|\r|\n|$)/.exec(post.text.slice(attributesEnd, attributesEnd + 1000))?.[0].length ?? 0;
	return {
		definition,
		range: textRange(range.start, attributesEnd),
		linesRange: textRange(linesRange.start, attributesEnd + lineEnd),
	};
}

const ATTRIBUTES_BELOW = /^[ \t>]*(\{:[^\n\r}]*\})[ \t]*(?=[\r\n]|$)/;

/** The attribute line right below a definition, as written, which the engine may give to every link that uses it. */
export function attributesBelow({ text, dialect }: Post, { linesRange }: Definition): string | undefined {
	if (!mayDiffer(dialect, "hidesAttributeLines") || !isLineStart(text, linesRange.end)) return undefined;
	return ATTRIBUTES_BELOW.exec(text.slice(linesRange.end, linesRange.end + 1000))?.[1];
}

const TRIVIA = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->|\{:[^\n\r}]*\})*$/;

function isOnlyTrivia(text: string, start: number, end: number): boolean {
	// A list of definitions is dense: much text between two of them is prose, and not worth reading.
	return end - start <= 10_000 && TRIVIA.test(text.slice(start, end));
}
