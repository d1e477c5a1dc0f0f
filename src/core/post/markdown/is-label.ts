/** Whether brackets in a label are all escaped, as in CommonMark's definition of a link label. */
export function isLabel(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const character = text[at];
		if (character === "[" || character === "]") return false;
		if (character === "\\") at++;
	}
	return true;
}
