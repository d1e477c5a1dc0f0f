/**
 * Whether a list that is looked through by what is typed can show a row of this label: its letters stand there in their order. Of letters
 * beyond ASCII nothing is said.
 */
export function mayBeFound(label: string, typed: string): boolean {
	const letters = typed.toLowerCase().replace(/\s+/g, "");
	if (/[^ -~]/.test(letters)) return true;
	let at = 0;
	for (const letter of label.normalize("NFD").toLowerCase()) if (letter === letters[at]) at++;
	return at >= letters.length;
}
