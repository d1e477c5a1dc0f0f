/** An emoji with all its parts, a flag, or a letter with its marks: what readers take for one character where there is no `Intl.Segmenter`. */
const cluster =
	/\r\n|\p{RI}\p{RI}|\p{Emoji}\uFE0F?(?:\p{Emoji_Modifier}|\u20E3)?(?:\u200D\p{Emoji}\uFE0F?\p{Emoji_Modifier}?)*\p{M}*|[\s\S]\p{M}*/gu;

/** The characters of a text as readers count them (Unicode TR29), one by one. */
export function* graphemes(text: string): Iterable<string> {
	if (typeof Intl.Segmenter === "function") {
		for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text))
			yield segment;
		return;
	}
	for (const [part] of text.matchAll(cluster)) yield part;
}

/** How many characters a reader counts, at most `most + 1`. */
export function countGraphemes(text: string, most: number): number {
	let count = 0;
	for (const _ of graphemes(text)) if (++count > most) break;
	return count;
}

/** The first `most` characters, the last of them `…` where there are more. */
export function cutGraphemes(text: string, most: number): string {
	let kept = "";
	let count = 0;
	let lastStart = 0;
	for (const grapheme of graphemes(text)) {
		if (++count > most) return `${kept.slice(0, lastStart).trimEnd()}…`;
		lastStart = kept.length;
		kept += grapheme;
	}
	return kept;
}
