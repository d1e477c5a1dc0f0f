/** Expressions whose loops a look ahead makes clear: each text is read in one way, with the reason. */
export const clearLoops: ReadonlyMap<string, string> = new Map([
	[
		String.raw`^(?:\s|<!--(?:(?!-->)[\s\S])*-->|\{:[^\n\r}]*\})*$`,
		"A comment ends at the first `-->`, and nothing else begins with `<`.",
	],
	[
		String.raw`^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*|\{:[^\n\r}]*\}\s*)*$`,
		"A comment ends at the first `-->`, and nothing else begins with `<`.",
	],
]);
