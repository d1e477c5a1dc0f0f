/**
 * The Markdown an engine reads, as data: where it departs from CommonMark with tables, strikethrough and footnotes, which is read
 * where nothing is said. Each flavour is one file of this folder; what is named here is done by the rules of `post/markdown/`.
 */
export interface Flavour {
	readonly id: string;
	/** The reader and how the engines set it, e.g. "kramdown (GFM parser)". */
	readonly label: string;
	/** Where its behaviour is told. */
	readonly docs: string;
	readonly definitions?: DefinitionHabits;
	readonly code?: CodeHabits;
	/** `none` where the engine has no footnotes of its own. Absent where it is not known what it makes of them. */
	readonly footnotes?: FootnoteHabits | "none";
}

export interface DefinitionHabits {
	/** Of two definitions with one label the last counts. */
	readonly lastCounts?: true;
}

export interface CodeHabits {
	/** Lines indented by four are text. */
	readonly noIndentedCode?: true;
}

/** How `[^label]` and `[^label]: …` are read: found by running the reader. What is left out is as in most. */
export interface FootnoteHabits {
	/** Of two notes with one label, the one that readers get. */
	readonly counts: "first" | "last";
	/** The numbers that readers see count the notes where they stand, not the marks; and a note that no mark leads to is shown. */
	readonly numbersNotes?: true;
	/** `[^A]` leads to `[^a]:`. */
	readonly ignoresCase?: true;
	/** Labels hold ASCII letters, digits, `_` and `-` only. */
	readonly takesWordsOnly?: true;
	/** A line without indentation right below a note's first line is a paragraph of its own. */
	readonly endsAtUnindentedLine?: true;
	/** An empty note goes on with the paragraph below it. */
	readonly fillsEmpty?: true;
	/** A note right below a quote or table, or below any text, is text. */
	readonly wantsBlankAbove?: "below-quotes" | "below-text";
	/** A heading, list or the like right below a note belongs to it. */
	readonly wantsBlankBelow?: true;
	/** So does the next note, right below an indented paragraph. */
	readonly wantsBlankBetween?: true;
	/** After two blank lines, indented text belongs to no note. */
	readonly endsAtTwoBlanks?: true;
	/** Notes in quotes and lists are text. */
	readonly ignoresNested?: true;
}
