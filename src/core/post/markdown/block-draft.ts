import type { Token } from "markdown-it";
import type { TextRange } from "../../text/text-range.ts";
import type { BarTable, BlockKind, Code, Definition, Footnote, OpenFence } from "../body-model.ts";
import type { ContentMap } from "./content-map.ts";

/** A stretch of inline content: what a paragraph, heading, cell or HTML block holds. */
export interface Passage {
	readonly role: "paragraph" | "heading" | "cell" | "html";
	readonly content: string;
	readonly map: ContentMap;
	/** Whether a task list's `[ ]` or `[x]` may stand at its start. */
	readonly startsListItem: boolean;
}

export interface HeadingDraft {
	readonly level: number;
	readonly syntax: "atx" | "setext";
	readonly range: TextRange;
	readonly id: string | undefined;
}

/** What leads to a heading by its text, where the engine takes that for a label (pandoc's `implicit_header_references`). */
export interface HeadingName {
	/** As references compare it. */
	readonly label: string;
	/** Before it is told from those of other headings. */
	readonly id: string;
}

export interface HtmlDraft {
	readonly range: TextRange;
	readonly condition: number;
	readonly tag: string | undefined;
	readonly passage: Passage;
}

/** A definition before it is known whether it is the first of its label. */
export type DefinitionDraft = Omit<Definition, "isEffective">;

/** What is known of a top-level block from its own lines alone, and kept. Offsets count from its start, token maps are lines from there. */
export interface BlockOutline {
	readonly kind: BlockKind;
	/** Without blank lines at the end. */
	readonly length: number;
	/** How far from its start what it is depends on the text, if that is more than the next blank line and the first line after it. */
	readonly reach: number;
	/** Whether another block stands right above it. */
	readonly isGlued: boolean;
	/** Without children until the block is read. */
	readonly tokens: readonly Token[];
	readonly definitions: readonly DefinitionDraft[];
	readonly footnotes: readonly Footnote[];
	readonly headingNames: readonly HeadingName[];
}

/** A block as the block rules leave it, to be read once. */
export interface BlockDraft extends BlockOutline {
	/** In the order of the `inline` and `html_block` tokens. */
	readonly passages: readonly Passage[];
	readonly headings: readonly HeadingDraft[];
	readonly htmlBlocks: readonly HtmlDraft[];
	readonly codes: readonly Code[];
	readonly templateTags: readonly TextRange[];
	readonly attributeLists: readonly TextRange[];
	readonly barTables: readonly BarTable[];
	readonly openFences: readonly OpenFence[];
}
