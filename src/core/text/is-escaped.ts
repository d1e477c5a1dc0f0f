/** Whether an odd number of backslashes stands before an offset, so that the last one escapes what is there (CommonMark 2.4). */
export function isEscaped(text: string, offset: number): boolean {
	let backslashes = 0;
	while (text[offset - 1 - backslashes] === "\\") backslashes++;
	return backslashes % 2 === 1;
}
