import { gapsOf } from "./gaps.ts";
import { everySnippet } from "./index.ts";

const texts = [...new Set(everySnippet.flatMap((snippet) => [...gapsOf(snippet).values()]))];

/** Fewer words could be a writer's own: an alt text, or a heading. */
const manyWords = 6;

/** What stands in gaps at first and can hardly be a writer's own words: whole sentences, or what asks for words. */
export const snippetSentences: readonly string[] = texts.filter(
	(text) =>
		!isAddress(text) && (text.endsWith(".") || /^[a-z]/.test(text)) && text.split(" ").length >= manyWords,
);

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
