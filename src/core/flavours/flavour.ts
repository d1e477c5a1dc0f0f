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
	/** What the engine reads itself, beside its Markdown. Where it is not known, all of them are left to the engine. */
	readonly templates?: readonly TemplateSyntax[];
	readonly definitions?: DefinitionHabits;
	readonly html?: HtmlHabits;
	readonly code?: CodeHabits;
	/** Absent where it is not known what the engine makes of footnotes. */
	readonly footnotes?: FootnoteHabits;
	readonly lists?: ListHabits;
	readonly inline?: InlineHabits;
	readonly blocks?: BlockHabits;
}

/**
 * `liquid`: output and tags, `{{ x }}` and `{% x %}`, also Nunjucks', Twig's and Tera's; `shortcodes`: Hugo's, `{{< x >}}` and `{{% x %}}`;
 * `file-links`: Pelican's `{filename}` and the like.
 */
export type TemplateSyntax = "liquid" | "shortcodes" | "file-links";

export interface DefinitionHabits {
	/** Of two definitions with one label the last counts. */
	readonly lastCounts?: true;
}

export interface HtmlHabits {
	/** Readers see it as it stands; Markdown between tags is read. */
	readonly asText?: true;
	/** It is JSX: a block is a line of tags alone, and Markdown between such lines is read. */
	readonly jsx?: true;
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

export interface ListHabits {
	/** `[ ]` and `[x]` are a box: at an item's start, before a blank, or `anywhere` in its first lines. */
	readonly tasks?: "start" | "anywhere";
}

export interface InlineHabits {
	/** A line end in a paragraph is a line break. */
	readonly breaks?: true;
	/**
	 * Addresses that stand bare are links: as GFM finds them, as marked or goldmark does, or as linkify-it, with e-mail addresses or without.
	 */
	readonly bareAddresses?: "gfm" | "marked" | "goldmark" | "linkify" | "linkify-mail";
	/** So are those that start with `www.`. */
	readonly bareWww?: true;
	/** `![alt](address =300x200)` gives an image its size. */
	readonly imageSizes?: true;
	/** In an address brackets need not pair. */
	readonly unpairedBrackets?: "definitions" | "everywhere";
}

export interface BlockHabits {
	/** `::: name` and `:::` put a box around blocks; `tight`: without a blank before the name. */
	readonly containers?: true | "tight";
}
