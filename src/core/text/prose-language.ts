/** Words that hold a language's sentences together, and that few others have. */
const WORDS: Readonly<Record<string, string>> = {
	en: "the and of was with that were this which about from you they have had what there it is are",
	de: "und der die das ist nicht ein eine mit auf wir auch war von ich zu den dem es im für sich",
	fr: "le la les des est une et dans pour nous qui sur avec pas que du au ce je était plus ont",
	es: "el los las que una con para por del fue como y se es en no lo más muy pero sobre al",
	pt: "que uma com para não os dos em foi mais do da ao na no um são muito mas como eu",
	it: "il che di una per con sono gli della non è del nella ho più ma anche si le i da",
	nl: "het een van en niet ik dat met voor zijn op de was er ook maar naar bij over we",
	pl: "na nie się że to jest z do w i jak ale był po dla od o co tym przez są",
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
	for (const word of words.split(" ")) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** UTF-16 units that are looked at. */
const mostText = 4000;
const fewestWords = 12;
const fewestLetters = 40;
/** How far the first is to be ahead of the second: words of related languages are alike. */
const lead = 1.5;

/** The code of the language that a text of some sentences is written in; undefined where too few words tell, or those of two. */
export function proseLanguage(text: string): string | undefined {
	const prose = text
		.slice(0, mostText)
		.replace(/```[^`]*```|`[^`\n]*`|https?:\S+|<[^<>\n]{1,200}>|\{[{%][^}\n]{0,200}\}/g, " ");
	return languageOfScript(prose) ?? languageOfWords(prose);
}

function languageOfScript(prose: string): string | undefined {
	const count = (letters: RegExp) => prose.match(letters)?.length ?? 0;
	const all = count(/\p{L}/gu);
	const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
	const hangul = count(/\p{Script=Hangul}/gu);
	const han = count(/\p{Script=Han}/gu);
	if (kana + hangul + han < Math.max(fewestLetters, all / 3)) return undefined;
	// Japanese mixes Chinese signs with its own, and Chinese has none of these.
	if (hangul > kana + han) return "ko";
	return kana * 10 > han ? "ja" : "zh";
}

function languageOfWords(prose: string): string | undefined {
	const counts = new Map<string, number>();
	for (const [word] of prose.toLowerCase().matchAll(/\p{L}+/gu))
		for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
	const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
	if (!first || first[1] < fewestWords || first[1] < (second?.[1] ?? 0) * lead) return undefined;
	return first[0];
}
