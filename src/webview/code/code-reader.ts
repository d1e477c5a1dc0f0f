/** A stretch of code of one kind, e.g. `keyword`; offsets in UTF-16 units. */
export interface CodePart {
	readonly start: number;
	readonly end: number;
	readonly kind: string;
}

/** highlight.js, and what it has learnt so far. */
export interface CodeReader {
	/** The languages to be learnt before code of this name can be read, in order; undefined for a name that no language has. */
	needs(name: string): readonly string[] | undefined;
	read(code: string, name: string): readonly CodePart[];
}

declare global {
	/** There once `dist/code.js` has been loaded; the languages' own files add themselves. */
	var recapCode: (CodeReader & { add(name: string, language: unknown): void }) | undefined;
}
