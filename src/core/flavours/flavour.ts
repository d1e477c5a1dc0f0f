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
}

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
}
