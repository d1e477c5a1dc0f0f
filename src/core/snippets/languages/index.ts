import type { SnippetLanguage } from "./bodies.ts";
import { german, germanGaps } from "./de.ts";
import { spanish, spanishGaps } from "./es.ts";
import { french, frenchGaps } from "./fr.ts";
import { japanese, japaneseGaps } from "./ja.ts";

/** Beside English, by the code of the language. */
export const snippetLanguages: Readonly<Record<string, SnippetLanguage>> = {
	de: { bodies: german, gaps: germanGaps, commonWords: /\s(?:und|der|ist|wer)\s/i },
	es: { bodies: spanish, gaps: spanishGaps, commonWords: /\s(?:que|los|las|una|por)\s/i },
	fr: { bodies: french, gaps: frenchGaps, commonWords: /\s(?:et|les|des|une|qui)\s/i },
	ja: { bodies: japanese, gaps: japaneseGaps, commonWords: /[ぁ-ゖ]/ },
};
