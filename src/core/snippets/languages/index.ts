import type { SnippetLanguage } from "./bodies.ts";
import { german } from "./de.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { japanese } from "./ja.ts";

/** Beside English, by the code of the language. */
export const snippetLanguages: Readonly<Record<string, SnippetLanguage>> = {
	de: { bodies: german, commonWords: /\s(?:und|der|ist|was|wer)\s/i },
	es: { bodies: spanish, commonWords: /\s(?:que|los|las|una|por)\s/i },
	fr: { bodies: french, commonWords: /\s(?:et|les|des|une|qui)\s/i },
	ja: { bodies: japanese, commonWords: /[ぁ-ゖ]/ },
};
