import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { countUses } from "./reference-uses.ts";

/**
 * Definitions that are a writer's remark, as nothing in Markdown is hidden from readers otherwise: `[//]: # (TODO)`,
 * `[comment]: <> (TODO)`, Foam's `[//begin]: # "…"`. One that a reference uses is none.
 */
export function findNotes(post: Post): ReadonlySet<Definition> {
	const looksLikeNote = post.body.definitions.filter((definition) => isWrittenAsNote(post, definition));
	if (looksLikeNote.length === 0) return new Set();
	const uses = countUses(post);
	return new Set(looksLikeNote.filter(({ label }) => !uses.has(label)));
}

/** The address a writer chose, whatever the engine takes for one: to kramdown it is the whole of `# (TODO)`. */
const NO_ADDRESS = /^\]:\s*(?:#(?=\s|$)|<>)/;

function isWrittenAsNote({ text }: Post, { label, labelRange, range }: Definition): boolean {
	return (
		NO_ADDRESS.test(text.slice(labelRange.end, range.end)) || label.startsWith("//") || label === "COMMENT"
	);
}
