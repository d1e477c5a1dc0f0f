/** What a text says by its key: the form of `package.nls.json` and `bundle.l10n.json`. */
export type Texts = Readonly<Record<string, string>>;

/** What is wrong with a translation: texts that nothing asks for any more, and places for values that differ. What it lacks shows in English. */
export function translationFaults(english: Texts, translation: Texts): readonly string[] {
	return Object.entries(translation).flatMap(([key, text]) => {
		const original = english[key];
		if (original === undefined) return [`Nothing says "${key}" any more.`];
		return placesOf(original) === placesOf(text) ? [] : [`"${text}" needs the places ${placesOf(original)}.`];
	});
}

function placesOf(text: string): string {
	return [...new Set(text.match(/\{\d\}/g))].sort().join(" ") || "of no value";
}
