import { mediaServiceOf } from "../post/media-kind.ts";

/** The words of a block that nothing in the post or blog shows yet. */
export interface SessionWords {
	/** Before the people: "By". */
	readonly by: string;
	/** Before the last of several people: "and". */
	readonly and: string;
	readonly slides: string;
	readonly video: string;
	readonly page: string;
	serviceOf(destination: string): string | undefined;
}

/** The words that a writer can set. */
export const WORD_KEYS = ["by", "and", "slides", "video", "page"] as const;
export type WordKey = (typeof WORD_KEYS)[number];
export type WordSet = Readonly<Record<WordKey, string>>;

const ENGLISH: WordSet = { by: "By", and: "and", slides: "Slides", video: "Video", page: "Session page" };

/** By language. */
const LANGUAGES: Readonly<Record<string, WordSet>> = {
	en: ENGLISH,
	de: { by: "Von", and: "und", slides: "Folien", video: "Video", page: "Seite des Vortrags" },
	fr: { by: "Par", and: "et", slides: "Diapos", video: "Vidéo", page: "Page de la conférence" },
	es: { by: "Por", and: "y", slides: "Diapositivas", video: "Vídeo", page: "Página de la charla" },
	pt: { by: "Por", and: "e", slides: "Slides", video: "Vídeo", page: "Página da palestra" },
	it: { by: "Di", and: "e", slides: "Slide", video: "Video", page: "Pagina del talk" },
	nl: { by: "Door", and: "en", slides: "Slides", video: "Video", page: "Pagina van de lezing" },
	pl: { by: "Przez", and: "i", slides: "Slajdy", video: "Nagranie", page: "Strona prelekcji" },
	ja: { by: "登壇者:", and: "、", slides: "スライド", video: "動画", page: "セッションページ" },
	zh: { by: "讲者:", and: "、", slides: "幻灯片", video: "视频", page: "演讲页面" },
	ko: { by: "발표자:", and: ", ", slides: "슬라이드", video: "영상", page: "세션 페이지" },
};

/** Words that only one of the languages has for these things, as sessions and their links show them. */
const SIGNS: readonly (readonly [language: string, sign: RegExp])[] = [
	[
		"de",
		/(?<!\p{L})(?:von|folien|aufzeichnung|mitschnitt|vortrag|sprecher(?:in)?|referent(?:in)?)(?!\p{L})/iu,
	],
	["fr", /(?<!\p{L})(?:par|avec|diapos?|diaporama|vidéo|orateurs?|conférencière?|intervenante?)(?!\p{L})/iu],
	["es", /(?<!\p{L})(?:diapositivas|transparencias|ponentes?|charla|grabación)(?!\p{L})/iu],
	["pt", /(?<!\p{L})(?:palestrantes?|palestra|gravação|lâminas)(?!\p{L})/iu],
	["it", /(?<!\p{L})(?:relator[ei]|registrazione)(?!\p{L})/iu],
	["nl", /(?<!\p{L})(?:door|spreker|opname)(?!\p{L})/iu],
	["pl", /(?<!\p{L})(?:prelegent(?:ka)?|slajdy|nagranie)(?!\p{L})/iu],
	["ja", /スライド|発表|登壇|動画/u],
	["zh", /讲者|講者|幻灯片|演讲|视频|投影片|簡報/u],
	["ko", /슬라이드|발표|영상|연사/u],
];

/** The language that words from sessions' blocks, and then the post's own code such as `de-AT`, tell; undefined for any other. */
export function languageOf(shown: string, code = ""): string | undefined {
	const named = code.trim().toLowerCase().split(/[-_]/)[0] ?? "";
	if (named in LANGUAGES) return named;
	return SIGNS.find(([, sign]) => sign.test(shown))?.[0];
}

/** A language's words, those that the writer has set in their place. */
export function sessionWords(
	language: string | undefined,
	own: Readonly<Partial<Record<WordKey, string>>> = {},
): SessionWords {
	const set = LANGUAGES[language ?? "en"] ?? ENGLISH;
	const words = Object.fromEntries(
		WORD_KEYS.map((key) => [key, own[key]?.trim() || set[key]]),
	) as unknown as WordSet;
	return { ...words, serviceOf: mediaServiceOf };
}
