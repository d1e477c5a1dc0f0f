/** Bounds of single lines, for callers that need a few of them: `LineIndex` reads the whole text first. Lines end as `LineIndex` says. */

const lineEnd = /\r\n?|\n/g;

/** Where the line that holds `offset` starts. */
export function lineStartAt(text: string, offset: number): number {
	let at = offset;
	// Between `\r` and `\n` is still the line they end.
	if (text[at] === "\n" && text[at - 1] === "\r") at--;
	while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
	return at;
}

/** Where the line that holds `offset` ends, its line end excluded. */
export function lineEndAt(text: string, offset: number): number {
	lineEnd.lastIndex = text[offset] === "\n" && text[offset - 1] === "\r" ? offset - 1 : offset;
	return lineEnd.exec(text)?.index ?? text.length;
}

/** Where the line after the one that holds `offset` starts; the text's end after the last line. */
export function nextLineStart(text: string, offset: number): number {
	lineEnd.lastIndex = text[offset] === "\n" && text[offset - 1] === "\r" ? offset - 1 : offset;
	return lineEnd.exec(text) ? lineEnd.lastIndex : text.length;
}

/** The line that holds `offset`, counted from 1 as editors show it. */
export function lineNumberAt(text: string, offset: number): number {
	let line = 1;
	lineEnd.lastIndex = 0;
	while (lineEnd.exec(text) && lineEnd.lastIndex <= offset) line++;
	return line;
}
