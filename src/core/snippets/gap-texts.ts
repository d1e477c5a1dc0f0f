import { gapsOf } from "./gaps.ts";
import { everySnippet } from "./index.ts";
import { snippetLanguages } from "./languages/index.ts";
import type { Snippet } from "./snippet.ts";

const texts = textsIn(everySnippet);

/** Fewer words could be a writer's own: an alt text, or a heading. */
const manyWords = 6;

/** What stands in gaps at first and can hardly be a writer's own words: whole sentences, or what asks for words. */
export const snippetSentences: readonly string[] = texts.filter(isSentence);

const translated = Object.values(snippetLanguages).map(({ bodies, gaps, commonWords }) => ({
	commonWords,
	sentences: [...textsIn(Object.values(bodies).map((body) => ({ body }))), ...Object.values(gaps)].filter(
		isSentence,
	),
}));

/** The same in the other languages that a text may be in. */
export function translatedSentences(text: string): readonly string[] {
	// A text of another language is not looked through for each of them.
	return translated.flatMap(({ commonWords, sentences }) => (commonWords.test(text) ? sentences : []));
}

function textsIn(snippets: readonly Pick<Snippet, "body">[]): readonly string[] {
	return [...new Set(snippets.flatMap((snippet) => [...gapsOf(snippet).values()]))];
}

function isSentence(text: string): boolean {
	return (
		!isAddress(text) && (text.endsWith(".") || /^\p{Ll}/u.test(text)) && text.split(" ").length >= manyWords
	);
}

const addresses: ReadonlySet<string> = new Set(texts.filter(isAddress));

/** Whether an address is one that stands in a gap at first; their year may be any. */
export function isSnippetAddress(address: string): boolean {
	return (
		addresses.has(address) ||
		addresses.has(address.replace(/^(https:\/\/example\.org\/)\d{4}(?=\/|$)/, "$1$CURRENT_YEAR"))
	);
}

function isAddress(text: string): boolean {
	return /^(?:https:|\.\.\/)/.test(text);
}
