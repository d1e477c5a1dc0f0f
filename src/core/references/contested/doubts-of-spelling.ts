import { mayReadOtherwise } from "../../dialects/markdown-differences.ts";
import type { Post } from "../../post/post.ts";
import { sliceRange } from "../../text/text-range.ts";
import { referenceUses } from "../reference-uses.ts";
import type { Doubt } from "./doubt.ts";

/** Labels that CommonMark takes for the same and others do not. */
export function* doubtsOfSpelling(post: Post): Generator<Doubt> {
	const { text, dialect, body } = post;
	if (!mayReadOtherwise(dialect)) return;
	const first = new Map<string, string>();
	for (const { label, labelRange } of [...body.definitions, ...referenceUses(post)]) {
		const written = sliceRange(text, labelRange);
		const letters = written.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
		const other = first.get(label) ?? letters;
		first.set(label, other);
		if (letters !== other || /[\\`\r\n]|^\s|\s$|\s\s/.test(written))
			yield { label, range: labelRange, reason: "spelling" };
	}
}
