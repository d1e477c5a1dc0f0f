import { gapsOf } from "./gaps.ts";
import { snippetLanguages } from "./languages/index.ts";
import { parts } from "./parts/index.ts";
import type { Snippet } from "./snippet.ts";

/** A snippet in the language of a code such as `de-AT`; in English where Recap does not have it in that one. */
export function inLanguage(snippet: Snippet, code: string): Snippet {
	const [language = ""] = code.trim().toLowerCase().split(/[-_]/);
	if (!Object.hasOwn(snippetLanguages, language)) return snippet;
	const { bodies = {} } = snippetLanguages[language] ?? {};
	const body = Object.hasOwn(bodies, snippet.id) ? bodies[snippet.id] : undefined;
	return body ? { ...snippet, body } : withGaps(snippet, gapTextsOf(language));
}

/** What an engine writes in its own way has the gaps of other snippets in it: their words are translated there. */
function withGaps(snippet: Snippet, texts: ReadonlyMap<string, string>): Snippet {
	const body = snippet.body.map((line) =>
		line.replace(/<<([a-z]+): ([^<>\n]*)>>/g, (gap, name: string, text: string) => {
			const translated = texts.get(text);
			return translated === undefined ? gap : `<<${name}: ${translated}>>`;
		}),
	);
	return body.every((line, at) => line === snippet.body[at]) ? snippet : { ...snippet, body };
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** By the English text of a gap, what stands there in another language. */
function gapTextsOf(language: string): ReadonlyMap<string, string> {
	const before = known.get(language);
	if (before) return before;
	const { bodies = {}, gaps = {} } = snippetLanguages[language] ?? {};
	const texts = new Map(Object.entries(gaps));
	for (const part of parts) {
		const translated = gapsOf({ body: bodies[part.id] ?? [] });
		for (const [name, text] of gapsOf(part)) texts.set(text, translated.get(name) ?? text);
	}
	known.set(language, texts);
	return texts;
}
