import type { Post } from "../../src/core/post/post.ts";
import type { ContestedLabels } from "../../src/core/references/contested-labels.ts";
import { convertToInline } from "../../src/core/references/convert-to-inline.ts";
import { convertToReference } from "../../src/core/references/convert-to-reference.ts";
import { moveDefinitionsToEnd } from "../../src/core/references/move-definitions.ts";
import type { ReferenceEdit } from "../../src/core/references/reference-edit.ts";
import { removeUnusedDefinitions } from "../../src/core/references/remove-unused.ts";
import { renameReference } from "../../src/core/references/rename-reference.ts";
import { renumberReferences } from "../../src/core/references/renumber.ts";
import { sortDefinitions } from "../../src/core/references/sort-definitions.ts";

/** Every tool that edits a whole post's references. */
export const wholePostTools: Readonly<
	Record<string, (post: Post, spared: ContestedLabels) => ReferenceEdit>
> = {
	renumber: (post, spared) => renumberReferences(post, {}, spared),
	"renumber and merge": (post, spared) => renumberReferences(post, { mergeEqual: true }, spared),
	sort: sortDefinitions,
	"remove unused": removeUnusedDefinitions,
	"move to end": moveDefinitionsToEnd,
	"to reference": (post) => convertToReference(post),
	"to inline": (post, spared) => convertToInline(post, undefined, spared),
};

/** And that which renames one label. */
export const referenceTools: typeof wholePostTools = {
	...wholePostTools,
	rename: (post, spared) => renameReference(post, "1", "renamed", spared),
};
