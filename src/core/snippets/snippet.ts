/** A part of a write-up with gaps to fill in. */
export interface Snippet {
	/** What writers type after `recap-`, and what commands call it. */
	readonly id: string;
	/** In lists. */
	readonly title: string;
	/** One sentence for lists and the README. */
	readonly about: string;
	/**
	 * Its lines. `<<name: text>>` is a gap and what stands in it at first, `<<name>>` the same gap again; `##` before a heading
	 * becomes the level that the post's headings have. `$CURRENT_YEAR` and its like are the day's.
	 */
	readonly body: readonly string[];
	/** Where it stands: a block of its own, in a line of text, or as the post's first lines. */
	readonly place: SnippetPlace;
	/** Its heading has the level of sessions, which may stand below a day's or a track's. */
	readonly isSession?: true;
}

export type SnippetPlace = "block" | "line" | "front-matter";
