import type { HtmlHabits } from "./html-habits.ts";

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
	readonly html?: HtmlHabits;
	readonly code?: CodeHabits;
	readonly footnotes?: FootnoteHabits;
	readonly lists?: ListHabits;
	readonly inline?: InlineHabits;
	readonly blocks?: BlockHabits;
}

export interface DefinitionHabits {
	/** Of two definitions with one label the last counts. */
	readonly lastCounts?: true;
}

export interface CodeHabits {
	/** Lines indented by four are text. */
	readonly noIndentedCode?: true;
	/** Definitions, tables, headings and the like may be indented by four and more. */
	readonly anyIndent?: true;
}

export interface FootnoteHabits {
	/** There are none: `[^1]` is a reference like any other, and `[^1]: word` a definition. */
	readonly none?: true;
	/** Of two notes with one label the first is shown; elsewhere the last. */
	readonly firstCounts?: true;
}

export interface ListHabits {
	/** `[ ]` and `[x]` are a box: at an item's start, before a blank, or `anywhere` in its first lines. */
	readonly tasks?: "start" | "anywhere";
}

export interface InlineHabits {
	/** Links, emphasis, code, maths and HTML in text are told apart by kramdown's grammar. */
	readonly isKramdown?: true;
	/** How quotes, dashes and dots are shown; without it, as written. */
	readonly typography?: "kramdown";
	/** A line end in a paragraph is a line break. */
	readonly breaks?: true;
	/**
	 * Addresses that stand bare are links: as GFM finds them, as marked or goldmark does, or as linkify-it, with e-mail addresses or without.
	 */
	readonly bareAddresses?: "gfm" | "marked" | "goldmark" | "linkify" | "linkify-mail";
	/** So are those that start with `www.`. */
	readonly bareWww?: true;
	/** In an address brackets need not pair. */
	readonly unpairedBrackets?: "definitions" | "everywhere";
}

export interface BlockHabits {
	/** Lists, quotations, tables, definitions and all other blocks are told apart by kramdown's grammar, line by line. */
	readonly isKramdown?: true;
	/** `::: name` and `:::` put a box around blocks. */
	readonly containers?: true;
}
