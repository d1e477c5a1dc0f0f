import type { Post } from "../../post/post.ts";
import { referenceUses } from "../reference-uses.ts";
import type { Doubt } from "./doubt.ts";
import { startsDefinition } from "./find-mentions.ts";
import { usesInDoubt } from "./link-doubts.ts";

/** References as CommonMark reads them, which the post's engine may read otherwise. */
export function* doubtsOfUses(post: Post): Generator<Doubt> {
	const reasonOf = usesInDoubt(post);
	for (const use of referenceUses(post)) {
		const { syntax, range, label, labelRange } = use;
		// PHP Markdown and Python-Markdown take `[label]: …` below text for a definition, and so does its writer.
		const isLine = syntax === "shortcut" && startsDefinition(post.text, range);
		const reason = isLine ? "definition-line" : reasonOf(use);
		if (reason) yield { label, range: labelRange, reason };
	}
}
