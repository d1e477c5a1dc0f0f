import { pruneFootnotes } from "../core/footnotes/prune-footnotes.ts";
import { renumberFootnotes } from "../core/footnotes/renumber-footnotes.ts";
import type { Post } from "../core/post/post.ts";
import type { ContestedLabels } from "../core/references/contested-labels.ts";
import { convertToInline } from "../core/references/convert-to-inline.ts";
import { convertToReference } from "../core/references/convert-to-reference.ts";
import { keepRendering } from "../core/references/keep-rendering.ts";
import { linkAddresses } from "../core/references/link-addresses.ts";
import type { ReferenceEdit } from "../core/references/reference-edit.ts";
import { removeUnusedDefinitions } from "../core/references/remove-unused.ts";
import { renumberReferences } from "../core/references/renumber.ts";
import { sortDefinitions } from "../core/references/sort-definitions.ts";

const tools = {
	renumber: (post: Post, spared: ContestedLabels) => renumberReferences(post, {}, spared),
	sort: sortDefinitions,
	prune: removeUnusedDefinitions,
	"to-reference": (post: Post) => convertToReference(post),
	"to-inline": (post: Post, spared: ContestedLabels) => convertToInline(post, undefined, spared),
};

/** A link with a text is not what readers saw; the tool proves that nothing else changes. */
const linkTools = { "link-addresses": (post: Post) => linkAddresses(post) };

/** Those of footnotes prove their edits themselves. */
const footnoteTools = {
	"renumber-footnotes": renumberFootnotes,
	"prune-footnotes": pruneFootnotes,
};

export type ReferenceToolName = keyof typeof tools | keyof typeof linkTools | keyof typeof footnoteTools;

export const referenceToolNames = [
	"renumber",
	"sort",
	"prune",
	"to-reference",
	"to-inline",
	"link-addresses",
	"renumber-footnotes",
	"prune-footnotes",
] as const satisfies readonly ReferenceToolName[];

export function isReferenceTool(name: string): name is ReferenceToolName {
	return referenceToolNames.some((known) => known === name);
}

/** The tool's edits, or one sentence where they would change what readers see. */
export function runReferenceTool(name: ReferenceToolName, post: Post): ReferenceEdit {
	if (name === "renumber-footnotes" || name === "prune-footnotes") return footnoteTools[name](post);
	if (name === "link-addresses") return linkTools[name](post);
	return keepRendering(post, (spared) => tools[name](post, spared));
}
