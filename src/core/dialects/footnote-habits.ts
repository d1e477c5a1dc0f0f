/**
 * How an engine's Markdown reads footnotes, `[^label]` and `[^label]: …`: found by running it, where no source is named. What is left
 * out is as in most engines.
 */
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

/** Of an engine of which no more is known than that it may have footnotes: whatever any engine does. */
export const unknownFootnotes: FootnoteHabits & { readonly isUnknown: true } = {
	counts: "first",
	isUnknown: true,
	numbersNotes: true,
	ignoresCase: true,
	takesWordsOnly: true,
	endsAtUnindentedLine: true,
	wantsBlankAbove: "below-text",
	wantsBlankBelow: true,
	wantsBlankBetween: true,
	endsAtTwoBlanks: true,
	fillsEmpty: true,
	ignoresNested: true,
};

/** kramdown 2.4.0. */
export const kramdownFootnotes: FootnoteHabits = {
	counts: "last",
	takesWordsOnly: true,
	endsAtUnindentedLine: true,
	wantsBlankAbove: "below-text",
	wantsBlankBelow: true,
	wantsBlankBetween: true,
};

/** Python-Markdown 3.4.1 with `extra`. */
export const pythonFootnotes: FootnoteHabits = {
	counts: "last",
	numbersNotes: true,
	wantsBlankBelow: true,
	endsAtTwoBlanks: true,
};

/** PHP Markdown Extra 2.0.0. */
export const phpFootnotes: FootnoteHabits = {
	counts: "last",
	wantsBlankBelow: true,
	fillsEmpty: true,
	ignoresNested: true,
};

/** goldmark 1.5.4, as Hugo sets it. */
export const goldmarkFootnotes: FootnoteHabits = { counts: "first" };

/** remark-gfm 4. */
export const remarkFootnotes: FootnoteHabits = { counts: "first", ignoresCase: true };

/** remark-footnotes 2, as Gatsby sets it. */
export const oldRemarkFootnotes: FootnoteHabits = { ...remarkFootnotes, endsAtUnindentedLine: true };

/** zenn-markdown-html 0.4.4. */
export const zennFootnotes: FootnoteHabits = { counts: "last", wantsBlankAbove: "below-quotes" };
