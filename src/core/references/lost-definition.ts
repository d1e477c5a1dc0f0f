import type { UnresolvedReference } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";

/** Whether a reference is the `[label]` of what was meant as a definition: it starts a line, and a colon follows. */
export function startsDefinitionLine({ text }: Post, { syntax, range }: UnresolvedReference): boolean {
	if (syntax !== "shortcut" || text[range.end] !== ":") return false;
	return /(?:^|[\r\n])[ \t>]*$/.test(text.slice(Math.max(0, range.start - 20), range.start));
}
