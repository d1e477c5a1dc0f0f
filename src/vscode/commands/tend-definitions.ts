import { moveDefinitionsToEnd } from "../../core/references/move-definitions.ts";
import { removeUnusedDefinitions } from "../../core/references/remove-unused.ts";
import { sortDefinitions } from "../../core/references/sort-definitions.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { noOptions, referenceCommand } from "./reference-tool.ts";

/** `recap.removeUnusedDefinitions` */
export const removeUnusedDefinitionsCommand: CommandRecord = {
	id: "recap.removeUnusedDefinitions",
	title: "Remove Unused Definitions",
	about: "Takes out definitions that nothing in the post refers to.",
	enablement: onPost,
	run: referenceCommand({
		options: noOptions,
		edit: (post, _, __, spared) => removeUnusedDefinitions(post, spared),
	}),
};

/** `recap.sortDefinitions` */
export const sortDefinitionsCommand: CommandRecord = {
	id: "recap.sortDefinitions",
	title: "Sort Definitions",
	about: "Sorts the list where it stands: 1, 2, 10, then names.",
	enablement: onPost,
	run: referenceCommand({ options: noOptions, edit: (post, _, __, spared) => sortDefinitions(post, spared) }),
};

/** `recap.moveDefinitionsToEnd` */
export const moveDefinitionsToEndCommand: CommandRecord = {
	id: "recap.moveDefinitionsToEnd",
	title: "Move Definitions to the End",
	about: "Gathers definitions from all over the post in the list at the end.",
	enablement: onPost,
	run: referenceCommand({
		options: noOptions,
		edit: (post, _, __, spared) => moveDefinitionsToEnd(post, spared),
	}),
};
