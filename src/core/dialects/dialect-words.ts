import * as l10n from "@vscode/l10n";
import type { Dialect } from "./dialect.ts";

/** A sentence or word of a dialect's data in the writer's language: the data itself is English. */
export function translateWords(words: string): string {
	return l10n.t(words);
}

/** All that a dialect's data says to writers, for translators. */
export function wordsOf({ stages, knownKeys }: Dialect): readonly string[] {
	const keys = Object.values(knownKeys);
	return [
		...stages.map(({ label }) => label),
		...keys.flatMap(({ about, byItself }) => (byItself === undefined ? [about] : [about, byItself])),
	];
}
