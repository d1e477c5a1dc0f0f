/** Characters that a terminal obeys instead of showing them, those that turn the direction of text among them. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
const SHORT = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["\t", "\\t"],
]);

/** Writes control characters as JavaScript would, such as `\x1b`, so that they are seen. */
export function showControls(text: string): string {
	return text.replace(CONTROLS, (character) => SHORT.get(character) ?? escapeOf(character));
}

function escapeOf(character: string): string {
	const code = character.charCodeAt(0);
	return code < 0x100
		? `\\x${code.toString(16).padStart(2, "0")}`
		: `\\u${code.toString(16).padStart(4, "0")}`;
}

/** `JSON.stringify` with two blanks, and without a character that a terminal obeys. */
export function toJson(value: unknown): string {
	// JSON escapes those below a space itself, and its line breaks are none of the data.
	return JSON.stringify(value, undefined, 2).replace(
		/[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
