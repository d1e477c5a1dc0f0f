/** A YAML scalar that means exactly `text`, in quotes: double ones where nothing needs an escape, else single ones. One line only. */
export function quoteScalar(text: string): string {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A YAML scalar for a value Recap knows to be plain words, a date, a boolean or a number: quoted only where YAML would read it as something else. */
export function writeScalar(text: string): string {
	return isPlainSafe(text) ? text : quoteScalar(text);
}

function isPlainSafe(text: string): boolean {
	if (!/^[\p{L}\p{N}/]/u.test(text) || /\s$/.test(text)) return false;
	return !/: |:$| #|[\r\n]/.test(text);
}
