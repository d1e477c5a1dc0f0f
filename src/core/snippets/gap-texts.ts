import { gapsOf, readPieces } from "./gaps.ts";
import { everySnippet } from "./index.ts";
import type { SnippetLanguage } from "./languages/bodies.ts";
import { snippetLanguages } from "./languages/index.ts";
import type { Snippet } from "./snippet.ts";

const texts = textsIn(everySnippet);

/** Fewer words could be a writer's own: an alt text, or a heading. */
const manyWords = 6;
/** So many in front of a noun could be a writer's own, too. */
const fewWords = 3;

/** What stands in gaps at first and can hardly be a writer's own words: whole sentences, or what asks for words. */
export const snippetSentences: readonly string[] = [...texts.filter(isSentence), ...phrasesIn(everySnippet)];

const languages = Object.values(snippetLanguages);
/** Those of a language that some text was in: they take a while to gather. */
const known = new Map<SnippetLanguage, readonly string[]>();

/** Words of any of them: most texts are looked through once. */
const wordsOfAny = new RegExp(languages.map(({ commonWords }) => commonWords.source).join("|"), "i");

/** The same in the other languages that a text may be in. */
export function translatedSentences(text: string): readonly string[] {
	if (!wordsOfAny.test(text)) return [];
	// A text of another language is not looked through for each of them.
	return languages.flatMap((language) => (language.commonWords.test(text) ? sentencesOf(language) : []));
}

function sentencesOf(language: SnippetLanguage): readonly string[] {
	const bodies = Object.values(language.bodies).map((body) => ({ body }));
	const sentences = known.get(language) ?? sentencesIn(bodies, Object.values(language.gaps));
	known.set(language, sentences);
	return sentences;
}

function textsIn(snippets: readonly Pick<Snippet, "body">[]): readonly string[] {
	return [...new Set(snippets.flatMap((snippet) => [...gapsOf(snippet).values()]))];
}

function sentencesIn(snippets: readonly Pick<Snippet, "body">[], gaps: readonly string[]): readonly string[] {
	return [...[...textsIn(snippets), ...gaps].filter(isSentence), ...phrasesIn(snippets)];
}

/** A noun that stands for another, such as `City`, with the snippet's own words before it: alone it may be anybody's. */
function phrasesIn(snippets: readonly Pick<Snippet, "body">[]): readonly string[] {
	return snippets.flatMap((snippet) => {
		const pieces = readPieces(snippet);
		return pieces.flatMap((piece, index) => {
			const before = pieces[index - 1];
			if (piece.kind !== "gap" || !/^\p{Lu}\p{L}+$/u.test(piece.text) || before?.kind !== "words") return [];
			const words = before.text.slice(before.text.lastIndexOf("\n") + 1).trimStart();
			return words.split(" ").length > fewWords ? [words + piece.text] : [];
		});
	});
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
