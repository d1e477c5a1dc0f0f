/** A translation's file by the language it names, such as `de` or `pt-br`; undefined where there is none. */
export type ReadTranslation = (language: string) => string | undefined;

/** The translation for the locale that the environment names, as POSIX reads it; undefined for English, and where the language has none. */
export function readTranslation(
	environment: Readonly<Record<string, string | undefined>>,
	read: ReadTranslation,
): Record<string, string> | undefined {
	for (const language of languagesOf(environment)) {
		const translation = parseTranslation(read(language));
		if (translation) return translation;
	}
	return undefined;
}

/** `de_AT.UTF-8@euro` asks for `de-at`, else `de`. The first variable that holds something counts, even where it says `C`. */
export function languagesOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
	const { LC_ALL, LC_MESSAGES, LANG } = environment;
	const locale = /^([a-z]{2,3})(?:[_-]([a-z]{2}))?(?:[.@]|$)/i.exec(LC_ALL || LC_MESSAGES || LANG || "");
	const [, language, country] = locale ?? [];
	if (language === undefined || language.toLowerCase() === "en") return [];
	return [...(country === undefined ? [] : [`${language}-${country}`]), language].map((each) =>
		each.toLowerCase(),
	);
}

/** What cannot be read as one is no translation: then English is spoken. */
function parseTranslation(text: string | undefined): Record<string, string> | undefined {
	try {
		const texts: unknown = text === undefined ? undefined : JSON.parse(text);
		if (typeof texts !== "object" || texts === null || Array.isArray(texts)) return undefined;
		return Object.fromEntries(
			Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
		);
	} catch {
		return undefined;
	}
}
