import { insertFootnote, type NewFootnote, refuseFootnoteAt } from "../../core/footnotes/insert-footnote.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import type { Refusal } from "../../core/text/refusal.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";

/** `recap.insertFootnote`, with `{ label?: string, text?: string }`; asks nothing: the cursor goes into the note. */
export const insertFootnoteCommand: CommandRecord = {
	id: "recap.insertFootnote",
	title: "Insert Footnote",
	about:
		"Puts a mark at the cursor and its note where the notes stand, in order, and the cursor into the note. A mark that has no note gets one.",
	enablement: onPost,
	argument: [
		{ key: "label", type: "string", about: "a name for the note; the next number without it" },
		{ key: "text", type: "string", about: "what the note says; blank lines part its paragraphs" },
	],
	run: insertAtCursor<NewFootnote>({
		read: readNewFootnote,
		place: (post, offset) => refuseFootnoteAt(post, offset) ?? {},
		ask: async () => ({}),
		insert: insertFootnote,
	}),
};

function readNewFootnote(argument: unknown): NewFootnote | Refusal {
	const read = new ArgumentReader(argument, ["label", "text"]);
	const label = read.optionalText("label");
	const text = read.optionalText("text");
	return read.refusal ?? { label, text };
}
