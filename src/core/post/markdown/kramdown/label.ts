/**
 * A label as kramdown compares it (`normalize_link_id`): blanks run together but not dropped at the ends, and letters by their own
 * lower case. What CommonMark compares alike as well is written alike.
 */
export function labelByLetter(label: string): string {
	let key = "";
	for (const letter of label.replaceAll(/\s+/g, " ").toLowerCase()) {
		const upper = letter.toUpperCase();
		key += upper.toLowerCase() === letter ? upper : letter;
	}
	return key;
}
