/** Where the first gap of a snippet begins in the text that it inserts; the text's end where it has none. */
export function firstGap(snippet: string): number {
	let length = 0;
	for (let at = 0; at < snippet.length && !snippet.startsWith("${" + "1:", at); at++) {
		if (snippet[at] === "\\") at++;
		length++;
	}
	return length;
}
