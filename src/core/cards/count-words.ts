/** How much there is to read: words between blanks, and characters of scripts that are written without blanks. */
export interface WordCount {
	readonly words: number;
	/** Han, Hiragana and Katakana. */
	readonly characters: number;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]/gu;
/** Scripts without blanks whose words only a dictionary tells. */
const dictionary = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** How long a word of these is where there is no dictionary. */
const usualWord = 5;

export function countWords(text: string): WordCount {
	let characters = 0;
	const spaced = text.replace(unspaced, () => {
		characters++;
		return " ";
	});
	const words = spaced.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
	return {
		words: words.reduce((sum, word) => sum + (dictionary.test(word) ? dictionaryWords(word) : 1), 0),
		characters,
	};
}

/** Whether a text is counted in characters rather than words. */
export function isUnspaced(text: string): boolean {
	const { words, characters } = countWords(text.slice(0, 2_000));
	return characters > words * 2;
}

function dictionaryWords(text: string): number {
	if (typeof Intl.Segmenter !== "function") return Math.ceil(text.length / usualWord);
	let words = 0;
	for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: "word" }).segment(text))
		if (isWordLike) words++;
	return words;
}
