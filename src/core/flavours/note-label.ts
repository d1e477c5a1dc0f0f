/** Whether readers of Markdown that take nothing but words for a note's label (`takesWordsOnly`) take this one. */
export function isWordLabel(label: string): boolean {
	return /^\w[\w-]*$/.test(label);
}
