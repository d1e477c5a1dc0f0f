import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import type { PastedEdit, PastedPart } from "../../../../src/core/inserts/pasted-edit.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import type { TextRange } from "../../../../src/core/text/text-range.ts";

type Paste = (post: Post, ranges: readonly TextRange[]) => readonly PastedEdit[] | undefined;

/** The text after a paste over everything between « and »; the cursor's place is ‸, and a placeholder stands in ⟨ ⟩. */
export function pasted(paste: Paste, marked: string, facts: PostFacts = {}): string | undefined {
	const ranges: TextRange[] = [];
	let text = "";
	for (const part of marked.split(/(?=«)|(?<=»)/)) {
		const plain = part.replace(/[«»]/g, "");
		if (part !== plain) ranges.push({ start: text.length, end: text.length + plain.length });
		text += plain;
	}
	const edits = paste(readPost(text, facts), ranges);
	return edits && applyPasted(text, edits);
}

/** `pasted` for a text and ranges in it. */
export function applyPasted(text: string, edits: readonly PastedEdit[], write = mark): string {
	return applyEdits(
		text,
		edits.map(({ range, parts }) => ({
			range,
			newText: parts.map((part) => (typeof part === "string" ? part : write(part))).join(""),
		})),
	);
}

function mark({ placeholder }: Exclude<PastedPart, string>): string {
	return placeholder === "" ? "‸" : `⟨${placeholder}⟩`;
}
