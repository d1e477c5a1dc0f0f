/** The lines of snippets in one language, by the snippet's id; one that is missing stays English. Their gaps have the English names. */
export type SnippetBodies = Readonly<Record<string, readonly string[]>>;

export interface SnippetLanguage {
	readonly bodies: SnippetBodies;
	/** By its English text, what stands in a gap of front matter. */
	readonly gaps: Readonly<Record<string, string>>;
	/** Words that hardly a text of the language is without. */
	readonly commonWords: RegExp;
}
