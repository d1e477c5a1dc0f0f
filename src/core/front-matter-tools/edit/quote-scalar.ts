/** A YAML scalar that means exactly `text`, in quotes: double ones where nothing needs an escape, else single ones. One line only. */
export function quoteScalar(text: string): string {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A YAML scalar that means words or a date, quoted only where YAML would read something else. */
export function writeScalar(text: string): string {
	return isPlain(text) ? text : quoteScalar(text);
}

/** A list of such scalars on one line. */
export function writeList(texts: readonly string[]): string {
	return `[${texts.map((text) => writeScalar(text)).join(", ")}]`;
}

/** YAML 1.1, which most engines read, has these for truth and nothing. */
const notWords = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

function isPlain(text: string): boolean {
	const isWord = /^\p{L}/u.test(text) && !notWords.test(text);
	const isDate = /^\d{4}-\d{2}-\d{2}(?:[ T][\d:]+)?$/.test(text);
	return (isWord || isDate) && !/: |:$| #|\s$|[\r\n]/.test(text);
}
