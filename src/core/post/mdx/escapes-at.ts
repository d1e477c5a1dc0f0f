/** Whether an odd number of backslashes stands before an offset. */
export function escapesAt(text: string, at: number): boolean {
	let count = 0;
	while (text[at - 1 - count] === "\\") count++;
	return count % 2 === 1;
}
