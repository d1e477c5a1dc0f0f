import { snippetLanguages } from "./languages/index.ts";
import type { Snippet } from "./snippet.ts";

/** A snippet in the language of a code such as `de-AT`; in English where Recap does not have it in that one. */
export function inLanguage(snippet: Snippet, code: string): Snippet {
	const [language = ""] = code.trim().toLowerCase().split(/[-_]/);
	const bodies = Object.hasOwn(snippetLanguages, language) ? snippetLanguages[language]?.bodies : undefined;
	const body = bodies && Object.hasOwn(bodies, snippet.id) ? bodies[snippet.id] : undefined;
	return body ? { ...snippet, body } : snippet;
}
