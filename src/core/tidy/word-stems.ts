/** Words that say nothing of what a text is about. */
const SMALL = new Set(
	"the a an and or of to for in on at by with from is are was be it its this that these those my your our their his her we you they what who how why when where not no do does as into about up out vs der die das und ein eine mit von zu im le la les et des du un une de en el los las y".split(
		" ",
	),
);

/** Enough of a word to know it again in another form: "funny" in "funnies". */
const stemLength = 5;

/** The words of a text that carry meaning, as stems in lower case. */
export function stemsOf(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? [];
	return new Set(words.filter((word) => !SMALL.has(word)).map(stemOf));
}

/** Of some stems, how large a share is among others; 0 without any. */
export function shareOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
	if (some.size === 0) return 0;
	return [...some].filter((stem) => others.has(stem)).length / some.size;
}

function stemOf(word: string): string {
	const stem = word.length > stemLength ? word.slice(0, stemLength) : word.replace(/(?<=\p{L}{2})s$/u, "");
	return stem.replace(/y$/, "i");
}
