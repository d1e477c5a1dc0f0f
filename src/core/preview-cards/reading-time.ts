import type { Post } from "../post/post.ts";
import { blockText } from "./block-text.ts";
import { countWords, type WordCount } from "./count-words.ts";

export interface ReadingTime extends WordCount {
	/** At least 1 where there is anything to read. */
	readonly minutes: number;
}

/** Hugo's own figures (https://gohugo.io/methods/page/readingtime/): 213 words, or 501 characters of scripts without blanks, a minute. */
const wordsAMinute = 213;
const charactersAMinute = 501;

/** How long a post takes to read, from its text without code, front matter and pictures. */
export function readingTime(post: Post): ReadingTime {
	let words = 0;
	let characters = 0;
	for (const block of post.body.blocks) {
		if (block.kind === "code" || block.kind === "definition") continue;
		const count = countWords(blockText(block).text);
		words += count.words;
		characters += count.characters;
	}
	return { words, characters, minutes: Math.ceil(words / wordsAMinute + characters / charactersAMinute) };
}
