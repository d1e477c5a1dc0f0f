import type { HtmlHabits } from "./html-habits.ts";
import type { AutolinkHabits, BracketHabits, DefinitionForm, LabelHabits } from "./reference-habits.ts";

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
	readonly labels?: LabelHabits;
	readonly brackets?: BracketHabits;
	readonly autolinks?: AutolinkHabits;
	readonly blocks?: BlockHabits;
	readonly html?: HtmlHabits;
}

export interface DefinitionHabits {
	/** Of two definitions with one label the last counts. */
	readonly lastCounts?: true;
	/** What one looks like wherever a line has that form, with `labels`; elsewhere as in CommonMark. */
	readonly form?: DefinitionForm;
}

export interface CodeHabits {
	/** Lines indented by four are text. */
	readonly noIndentedCode?: true;
}

/** Blocks that CommonMark does not know. */
export interface BlockHabits {
	/** `*[HTML]: Hyper Text`. */
	readonly abbreviations?: true;
}
