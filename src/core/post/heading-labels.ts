import { labelComparison } from "./markdown/classic/compare-labels.ts";
import type { Post } from "./post.ts";

const none: ReadonlySet<string> = new Set();

/**
 * The labels that lead to the post's own headings, as references compare them: pandoc's `implicit_header_references`
 * (https://pandoc.org/MANUAL.html#extension-implicit_header_references).
 */
export function headingLabels({ body, text }: Pick<Post, "body" | "text">): ReadonlySet<string> {
	const { definitions, labels } = body.flavour;
	if (!definitions?.headings || !labels) return none;
	const { referred } = labelComparison(labels);
	return new Set(body.headings.map(({ textRange: { start, end } }) => referred(text.slice(start, end))));
}
