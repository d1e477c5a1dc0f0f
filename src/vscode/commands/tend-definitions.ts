import { moveDefinitionsToEnd } from "../../core/references/move-definitions.ts";
import { removeUnusedDefinitions } from "../../core/references/remove-unused.ts";
import { sortDefinitions } from "../../core/references/sort-definitions.ts";
import { noOptions, referenceCommand } from "./reference-tool.ts";

/** `recap.removeUnusedDefinitions` */
export const removeUnusedDefinitionsCommand = referenceCommand({
	options: noOptions,
	edit: (post, _, __, spared) => removeUnusedDefinitions(post, spared),
});

/** `recap.sortDefinitions` */
export const sortDefinitionsCommand = referenceCommand({
	options: noOptions,
	edit: (post, _, __, spared) => sortDefinitions(post, spared),
});

/** `recap.moveDefinitionsToEnd` */
export const moveDefinitionsToEndCommand = referenceCommand({
	options: noOptions,
	edit: (post, _, __, spared) => moveDefinitionsToEnd(post, spared),
});
