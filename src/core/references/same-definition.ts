import type { Definition } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";

/** Of a definition that does not count, the one of its label that does, where both lead to the same address with the same title. */
export function findSameDefinition(
	{ body }: Post,
	{ label, destination, title, isEffective }: Definition,
): Definition | undefined {
	if (isEffective) return undefined;
	return body.definitions.find(
		(other) =>
			other.isEffective &&
			other.label === label &&
			other.destination === destination &&
			other.title === title,
	);
}
