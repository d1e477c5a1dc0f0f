import type { Post } from "../post/post.ts";
import {
	contentEnd,
	definitionBlock,
	type PlannedDefinitions,
	writeDefinitions,
} from "../references/add-definitions.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { applyEdits } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";

/** Text, what the writer types over, or (an empty one) where the cursor goes in the end. */
export type PastedPart = string | { readonly placeholder: string };

export interface PastedEdit {
	readonly range: TextRange;
	readonly parts: readonly PastedPart[];
}

/** A new list below the last edit would be pasted above it where only blank lines are between: it goes along instead. */
export function withDefinitions(
	post: Post,
	edits: readonly PastedEdit[],
	plan: PlannedDefinitions,
): readonly PastedEdit[] {
	if (plan.lines.length === 0) return edits;
	const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
	const last = sorted.at(-1);
	if (last && plan.place === "new-list" && last.range.end >= contentEnd(post)) {
		const lineEnd = dominantLineEnd(post.text);
		const end = last.range.end === post.text.length ? lineEnd : "";
		const list = lineEnd + lineEnd + definitionBlock(post, plan) + end;
		return [...sorted.slice(0, -1), { range: last.range, parts: [...last.parts, list] }];
	}
	const { range, newText } = writeDefinitions(post, plan);
	return [...sorted, { range, parts: [newText] }];
}

/** The text with the edits, placeholders as they stand. */
export function applyPasted(text: string, edits: readonly PastedEdit[]): string {
	return applyEdits(
		text,
		edits.map(({ range, parts }) => ({ range, newText: parts.map(toText).join("") })),
	);
}

function toText(part: PastedPart): string {
	return typeof part === "string" ? part : part.placeholder;
}
