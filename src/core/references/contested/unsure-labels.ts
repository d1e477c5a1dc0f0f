import { oncePerBody } from "../../post/once-per-body.ts";
import { doubtsOfDefinitions } from "./doubts-of-definitions.ts";
import { doubtsOfSpelling } from "./doubts-of-spelling.ts";

/** Labels that may have no definition to the post's engine: of `[text][label]` it may then read `[text]` alone. */
export const unsureLabels = oncePerBody((post): ReadonlySet<string> => {
	const labels = new Set<string>();
	for (const { label, reason } of doubtsOfDefinitions(post))
		if (reason !== "defined-twice") labels.add(label);
	for (const { label } of doubtsOfSpelling(post)) labels.add(label);
	return labels;
});
