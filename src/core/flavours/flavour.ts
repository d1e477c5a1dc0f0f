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
	readonly blocks?: BlockHabits;
	readonly code?: CodeHabits;
	readonly inline?: InlineHabits;
	readonly html?: HtmlHabits;
}

export interface DefinitionHabits {
	/** Of two definitions with one label the last counts. */
	readonly lastCounts?: true;
}

export interface BlockHabits {
	/** Lists, quotations, tables, definitions and all other blocks are told apart by kramdown's grammar, line by line. */
	readonly isKramdown?: true;
}

export interface InlineHabits {
	/** Links, emphasis, code, maths and HTML in text are told apart by kramdown's grammar. */
	readonly isKramdown?: true;
}

export interface CodeHabits {
	/** Lines indented by four are text. */
	readonly noIndentedCode?: true;
}
