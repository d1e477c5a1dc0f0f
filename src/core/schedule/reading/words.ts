import { decodeHTMLStrict } from "entities";
import { oneLine } from "../../text/inline-text.ts";

/** Longer than any title; the longest seen has 189 characters. */
const longestLine = 1000;

/**
 * A title, name or room on one line; undefined where nothing is left. Files hold entities that were encoded twice
 * (`&amp;amp;`), so they are read again.
 */
export function cleanLine(text: string | undefined): string | undefined {
	if (!text) return undefined;
	// Cut before it is cleaned: a file may hold megabytes where a name belongs.
	const line = oneLine(decodeAgain(cutText(text, longestLine * 4)));
	return cutText(line, longestLine) || undefined;
}

/** The first characters of a text, never half of a surrogate pair. */
export function cutText(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

const entity = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Entities as text, at most twice. */
export function decodeAgain(text: string): string {
	let decoded = text;
	for (let times = 0; times < 2 && entity.test(decoded); times++) decoded = decodeHTMLStrict(decoded);
	return decoded;
}
