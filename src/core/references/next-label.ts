import type { Post } from "../post/post.ts";
import { definitionStyle } from "./definition-style.ts";
import { isNumber, numberStyle, writeNumber } from "./number-labels.ts";
import { labelsInPlainText } from "./plain-labels.ts";

/** Longer numbers are dates or tickets in brackets, not places in a series. */
const LONGEST_NUMBER = 5;
const MOST_WORDS = 5;

/** Makes labels for new definitions, never the same twice; the text is what a label is made of where labels are words. */
export type LabelMaker = (text?: string) => string;

/**
 * Labels as the post has them: the numbers after the highest, or, where its labels are words, the text's words (`on-naming`).
 * Never one that is defined, nor one that stands in the text as brackets: those would become a link.
 */
export function labelMaker(post: Post): LabelMaker {
	const defined = post.body.definitions.map(({ label }) => label);
	const taken = new Set([...defined, ...labelsInPlainText(post)].map(comparable));
	if (definitionStyle(post).labels === "words") return (text = "") => nextWord(text, taken);
	const numbers = defined.filter((label) => isNumber(label) && label.length <= LONGEST_NUMBER);
	const style = numberStyle(numbers);
	let next = numbers.reduce((highest, label) => Math.max(highest, Number(label)), 0);
	return () => {
		do next++;
		while (taken.has(writeNumber(next, style)));
		return writeNumber(next, style);
	};
}

/** The first label that `labelMaker` makes. */
export function nextLabel(post: Post, text?: string): string {
	return labelMaker(post)(text);
}

function nextWord(text: string, taken: Set<string>): string {
	const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const word = words.slice(0, MOST_WORDS).join("-") || "link";
	let label = word;
	for (let more = 2; taken.has(comparable(label)); more++) label = `${word}-${more}`;
	taken.add(comparable(label));
	return label;
}

function comparable(label: string): string {
	return label.toLowerCase().toUpperCase();
}
