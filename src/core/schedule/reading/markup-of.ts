import type { Abstract } from "../schedule.ts";

const blockTags = /<\/?(?:p|ul|ol|li|div|h[1-6]|blockquote|pre|table)\b[^<>]{0,200}>|<br ?\/?>|<a href=/i;

/** A text with the markup its producer writes; HTML only where there are its tags, as `Vec<T>` is none. */
export function abstractOf(
	text: string | undefined,
	otherwise: "markdown" | "plain" = "plain",
): Abstract | undefined {
	if (!text?.trim()) return undefined;
	return { text, markup: blockTags.test(text.slice(0, 20_000)) ? "html" : otherwise };
}
