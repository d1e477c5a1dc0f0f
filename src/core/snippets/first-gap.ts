import type { TextRange } from "../text/text-range.ts";

/** Where the first gap of a snippet stands in the text that it inserts; the text's end where it has none. */
export function firstGap(snippet: string): TextRange {
	const opening = "$" + "{1:";
	let length = 0;
	let start: number | undefined;
	for (let at = 0; at < snippet.length; at++) {
		const unit = snippet[at];
		if (start === undefined && snippet.startsWith(opening, at)) {
			start = length;
			at += opening.length - 1;
		} else if (start !== undefined && unit === "}") {
			return { start, end: length };
		} else {
			if (unit === "\\") at++;
			length++;
		}
	}
	return { start: length, end: length };
}
