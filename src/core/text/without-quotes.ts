/** A text without the two equal quotes around all of it, which may run over several lines; without them, as it is. Escapes stay. */
export function withoutQuotes(text: string): string {
	return text.replace(/^(["'])(.*)\1$/s, "$2");
}
