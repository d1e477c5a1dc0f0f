/** What a parser of dates makes of a text; undefined where it refuses it. */
export interface TakenText {
	/** It reads no day out of the text, a time at most, and puts another day in its place. */
	readonly hasNoDay?: true;
	/** It reads a month or a year alone and takes its first day. */
	readonly startsMonth?: true;
	/** It reads no year: it puts that of the build, or one of its own. */
	readonly yearFrom?: "build" | "itself";
}

/** A parser of dates as engines have one, as far as it decides whether a text is a date. Never throws, whatever the text. */
export type TextReader = (text: string) => TakenText | undefined;

/** Longer texts are no dates: no parser is asked. */
export const longestDate = 100;
