import * as l10n from "@vscode/l10n";

/** "one", "one and two", "one and two and three": words of a sentence in the writer's language. */
export function joinAnd(words: readonly string[]): string {
	return words.length === 0 ? "" : words.reduce((before, word) => l10n.t("{0} and {1}", before, word));
}

/** "one", "one or two", "one or two or three". */
export function joinOr(words: readonly string[]): string {
	return words.length === 0 ? "" : words.reduce((before, word) => l10n.t("{0} or {1}", before, word));
}
