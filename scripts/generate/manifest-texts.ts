/** `package.nls.json` with what is made from records: texts of these kinds that no record has any more go. */
export function withTexts(
	texts: string,
	made: Readonly<Record<string, string>>,
	kinds: readonly string[],
): string {
	const kept = Object.entries<string>(JSON.parse(texts)).filter(
		([key]) => !kinds.some((kind) => key.startsWith(`${kind}.`)),
	);
	return `${JSON.stringify(Object.fromEntries([...kept, ...Object.entries(made)]), undefined, "\t")}\n`;
}
