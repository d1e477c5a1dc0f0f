import type { Token } from "markdown-it";
import type { TextRange } from "../../text/text-range.ts";
import type { BlockKind, Code, Definition } from "../body-model.ts";
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
	readonly passage: Passage;
}

export interface HtmlDraft {
	readonly range: TextRange;
	readonly condition: number;
	readonly tag: string | undefined;
	readonly passage: Passage;
}

/** A definition before it is known whether it is the first of its label. */
export type DefinitionDraft = Omit<Definition, "isEffective">;

export interface FootnoteDraft {
	readonly range: TextRange;
	readonly label: string;
	readonly labelRange: TextRange;
}

/**
 * What the block rules alone say of a top-level block. It depends on nothing outside the block, so it can be kept while the
 * text around it changes: offsets count from the block's first line, token maps are lines from there.
 */
export interface BlockDraft {
	readonly kind: BlockKind;
	/** Without blank lines at the end. */
	readonly length: number;
	/** The block's tokens, without children until the block is read; `inline` and `html_block` tokens match `passages` in order. */
	readonly tokens: readonly Token[];
	readonly passages: readonly Passage[];
	readonly headings: readonly HeadingDraft[];
	readonly htmlBlocks: readonly HtmlDraft[];
	readonly definitions: readonly DefinitionDraft[];
	readonly footnotes: readonly FootnoteDraft[];
	readonly codes: readonly Code[];
	readonly templateTags: readonly TextRange[];
}
