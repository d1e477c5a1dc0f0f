/** A text for one line: what would end it, or what no front matter may hold, becomes a blank or goes. */
export function oneLine(text: string): string {
	return text
		.replace(/[\p{Zl}\p{Zp}\p{Cc}]+/gu, " ")
		.replace(/[\p{Cs}\uFEFF\uFFFE\uFFFF]/gu, "")
		.trim();
}
