import { readFileSync } from "node:fs";
import * as l10n from "@vscode/l10n";

/**
 * Has the core speak a made-up language for the tests of one `describe`: every sentence of the bundle stands in ⟦⟧, with a dot for each
 * of its letters. Letters that still show are a value's, or a word that was never given to translators.
 */
export function speakMadeUpLanguage(): void {
	before(() => l10n.config({ contents: madeUpBundle() }));
	after(() => l10n.config({ contents: {} }));
}

/** What a translator is given, by sentence. */
export function readBundle(): Readonly<Record<string, string>> {
	return JSON.parse(readFileSync(new URL("../../l10n/bundle.l10n.json", import.meta.url), "utf8"));
}

/** The words of a text that are neither translated nor code nor in `given`. */
export function foreignWords(text: string, given: string): readonly string[] {
	const words = text.replaceAll(/`[^`]*`/g, "").match(/\p{L}{2,}/gu) ?? [];
	return words.filter((word) => !given.toLowerCase().includes(word.toLowerCase()));
}

/** `bundle.l10n.json` in the made-up language. */
export function madeUpBundle(): Record<string, string> {
	return Object.fromEntries(Object.keys(readBundle()).map((sentence) => [sentence, `⟦${dotted(sentence)}⟧`]));
}

function dotted(sentence: string): string {
	return sentence.replaceAll(/(\{\d\})|\p{L}/gu, (_, gap?: string) => gap ?? "·");
}
