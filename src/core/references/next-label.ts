import type { Post } from "../post/post.ts";
import { definitionStyle } from "./definition-style.ts";
import { isNumber } from "./number-labels.ts";
import { labelsInPlainText } from "./reference-uses.ts";

/** Longer numbers are years or ticket numbers in brackets, not places in a series. */
const LONGEST_NUMBER = 5;
const MOST_WORDS = 5;

/**
 * A label for a new definition: the number after the highest, or, in a post whose labels are words, the text's words
 * (`on-naming`). Never one that is defined, nor one that stands in the text as brackets: those would become a link.
 */
export function nextLabel(post: Post, text = "", alsoTaken: ReadonlySet<string> = new Set()): string {
	const defined = post.body.definitions.map(({ label }) => label);
	const taken = new Set([...defined, ...labelsInPlainText(post), ...alsoTaken].map(comparable));
	if (definitionStyle(post).labels === "words") return nextWord(text, taken);
	const numbers = [...defined, ...alsoTaken].filter(
		(label) => isNumber(label) && label.length <= LONGEST_NUMBER,
	);
	let next = Math.max(0, ...numbers.map(Number)) + 1;
	while (taken.has(String(next))) next++;
	return String(next);
}

function nextWord(text: string, taken: ReadonlySet<string>): string {
	const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const word = words.slice(0, MOST_WORDS).join("-") || "link";
	let label = word;
	for (let more = 2; taken.has(comparable(label)); more++) label = `${word}-${more}`;
	return label;
}

function comparable(label: string): string {
	return label.toLowerCase().toUpperCase();
}
