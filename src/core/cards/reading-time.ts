import type { Block } from "../post/body-model.ts";
import { tokensOf } from "../post/markdown/body-tokens.ts";
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
		const count = wordsOf(block);
		words += count.words;
		characters += count.characters;
	}
	return { words, characters, minutes: Math.ceil(words / wordsAMinute + characters / charactersAMinute) };
}

/** Kept while a block reads the same. */
const known = new WeakMap<object, WordCount>();

/** The words of a block; costs something only where the block is new. */
export function wordsOf(block: Block): WordCount {
	const tokens = tokensOf(block);
	const count = known.get(tokens) ?? countWords(blockText(block).text);
	known.set(tokens, count);
	return count;
}
