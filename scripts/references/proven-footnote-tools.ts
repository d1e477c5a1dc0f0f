import { insertFootnote } from "../../src/core/footnotes/insert-footnote.ts";
import { renameFootnote } from "../../src/core/footnotes/rename-footnote.ts";
import { renumberFootnotes } from "../../src/core/footnotes/renumber-footnotes.ts";
import type { Post } from "../../src/core/post/post.ts";
import type { Refusal } from "../../src/core/text/refusal.ts";
import type { TextEdit } from "../../src/core/text/text-edit.ts";

/** A footnote tool after which readers get the same text and, for each mark, the same note. */
interface ProvenFootnoteTool {
	readonly name: string;
	readonly run: (post: Post) => { readonly edits: readonly TextEdit[] } | Refusal;
}

export const provenFootnoteTools: readonly ProvenFootnoteTool[] = [
	{ name: "renumber", run: renumberFootnotes },
	{ name: "rename", run: (post) => renameFootnote(post, post.body.footnotes[0]?.label ?? "", "renamed") },
	{
		name: "insert",
		run: (post) => insertFootnote(post, middleOf(post), { label: "new", text: "NEW\n\nNOTE" }),
	},
];

/** A place in the text that looks like a writer's cursor: behind a word near the middle. */
function middleOf({ text, body }: Post): number {
	const from = body.range.start + ((body.range.end - body.range.start) >> 1);
	return from + (/[A-Za-z]+/.exec(text.slice(from))?.index ?? text.length - from);
}
