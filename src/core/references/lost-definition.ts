import type { UnresolvedReference } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { looksLikePath, startsAsAddress } from "./address-like.ts";

/** Whether a reference is the `[label]` of what was meant as a definition: it starts a line, and a colon follows. */
function startsDefinitionLine({ text }: Post, { syntax, range }: UnresolvedReference): boolean {
	if (syntax !== "shortcut" || text[range.end] !== ":") return false;
	return /(?:^|[\r\n])[ \t>]*$/.test(text.slice(Math.max(0, range.start - 20), range.start));
}

/** `[4]:` without an address, and the next definition below it. */
const EMPTY_BEFORE_ANOTHER = /^:[ \t]*(?:\r\n?|\n)[ \t]*\[[^\][]+\]:/;

/** So much of an address is looked at. */
const LONGEST = 500;

/**
 * Whether a reference is the `[label]` of a definition that is read as text: an address follows, or nothing and another definition.
 * A word in brackets with a colon behind it is prose; where references have that label, a path that starts with a bare word will do.
 */
export function isLostDefinition(
	post: Post,
	reference: UnresolvedReference,
	wanted: ReadonlySet<string>,
): boolean {
	if (!startsDefinitionLine(post, reference)) return false;
	const { text } = post;
	const { end } = reference.range;
	const after = text.slice(end, Math.min(end + LONGEST, lineEndAt(text, end)));
	const written = after.slice(1).trimStart();
	if (startsAsAddress(written) || EMPTY_BEFORE_ANOTHER.test(text.slice(end, end + LONGEST))) return true;
	return wanted.has(reference.label) && looksLikePath(written);
}

/** The labels of references to which nothing gives an address; words in single brackets are none of them. */
export function wantedLabels({ body }: Post): ReadonlySet<string> {
	return new Set(body.unresolved.filter(({ syntax }) => syntax !== "shortcut").map(({ label }) => label));
}
