import { t } from "@vscode/l10n";

/**
 * Words that stand in data, such as what a dialect says of a key, in the writer's language. Data is English;
 * `scripts/generate/data-words.ts` lists its words for translators.
 */
export function translateWords(words: string): string {
	return t(words);
}
