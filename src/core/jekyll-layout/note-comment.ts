const prefix = "recap-box:";
const longestLabel = 200;

/**
 * A box with a label, as a comment: wherever a tag stands, in text, an attribute or a script, this harms nothing. `splitLayout` makes
 * boxes of those that stand in text.
 */
export function noteComment(label: string): string {
	const cut = label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
	// Lone surrogates cannot be encoded; quotes would end an attribute.
	const encoded = encodeURIComponent(cut.replace(/\p{Cs}/gu, "\uFFFD"))
		.replaceAll("'", "%27")
		.replaceAll("-", "%2D");
	return `<!--${prefix}${encoded}-->`;
}

/** The label in a comment's text; undefined for all other comments. */
export function labelOfComment(comment: string): string | undefined {
	if (!comment.startsWith(prefix)) return undefined;
	try {
		return decodeURIComponent(comment.slice(prefix.length));
	} catch {
		return undefined;
	}
}
