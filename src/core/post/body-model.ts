import type { Flavour } from "../flavours/flavour.ts";
import type { TextRange } from "../text/text-range.ts";

/** CommonMark's ways to write a link or image (sections 6.3 to 6.5), raw HTML's, and addresses that stand bare. */
export type LinkSyntax = "inline" | "full" | "collapsed" | "shortcut" | "autolink" | "bare" | "html";

/** A link or an image, as the reader gets it. */
export interface Link {
	readonly kind: "link" | "image";
	readonly syntax: LinkSyntax;
	/** The whole construct, `!` and closing bracket included; for `html` from the opening tag to the closing tag's end. */
	readonly range: TextRange;
	/** Link text or alt text as written, without its brackets; for `html` the element's content or the `alt` value; for an autolink what stands between `<` and `>`. Empty, after the tag's name, for an HTML image without `alt`. */
	readonly textRange: TextRange;
	/**
	 * Link text or alt text as a reader sees it: markup and entities resolved, on one line. Undefined for an HTML image without
	 * `alt` and for an HTML link whose end tag stands in another block.
	 */
	readonly text: string | undefined;
	/** As it goes into `href` or `src`: escapes and entities resolved, percent-encoded as markdown-it does. Template tags stand as written. */
	readonly destination: string;
	/** The destination as written, `<…>` or quotes excluded; where a definition gives it, that of the definition. */
	readonly destinationRange: TextRange;
	readonly title: string | undefined;
	/** The title as written, quotes included. Undefined for references: theirs is the definition's. */
	readonly titleRange: TextRange | undefined;
	/** The label as written, without brackets (for collapsed and shortcut references the text). Only for references that a definition gives their address, not a heading's text. */
	readonly labelRange: TextRange | undefined;
	/** The label as CommonMark compares it (section 4.7). Only for references. */
	readonly label: string | undefined;
}

/** `[label]: destination "title"`. */
export interface Definition {
	/** From `[` to the end of the destination or title, without indentation. */
	readonly range: TextRange;
	/** The lines it stands on, indentation and line end included, block-quote markers before it not. */
	readonly linesRange: TextRange;
	readonly labelRange: TextRange;
	/** As CommonMark compares it. */
	readonly label: string;
	readonly destination: string;
	/** As written, without `<` and `>`. */
	readonly destinationRange: TextRange;
	readonly title: string | undefined;
	/** As written, quotes included. */
	readonly titleRange: TextRange | undefined;
	/** False for the definitions of a label that do not count: of two, the first counts (section 4.7), in some flavours the last. */
	readonly isEffective: boolean;
}

/** Something that looks like a reference, but no definition has its label: readers see the brackets. */
export interface UnresolvedReference {
	readonly kind: "link" | "image";
	readonly syntax: "full" | "collapsed" | "shortcut";
	readonly range: TextRange;
	readonly textRange: TextRange;
	readonly labelRange: TextRange;
	readonly label: string;
}

export interface Heading {
	readonly level: number;
	readonly syntax: "atx" | "setext" | "html";
	/** From the first `#` or character to the last, without indentation and line end. */
	readonly range: TextRange;
	/** The heading's text as written, without `#`s and without a trailing `{#id}`. */
	readonly textRange: TextRange;
	/** As a reader sees it. */
	readonly text: string;
	/** From `{#id}`. */
	readonly id: string | undefined;
}

/** Markdown that stands inside an HTML block, so that readers see its brackets (CommonMark 4.6). */
export interface SwallowedMarkup {
	readonly kind: "link" | "image";
	readonly syntax: "inline" | "full" | "collapsed" | "shortcut";
	readonly range: TextRange;
	/** For references. */
	readonly label: string | undefined;
	/** Whether a definition has the label (always true for inline syntax). */
	readonly isResolvable: boolean;
}

export interface HtmlBlock {
	readonly range: TextRange;
	/** CommonMark's start condition, 1 to 7. 6 and 7 end only at a blank line. */
	readonly condition: number;
	/** The first line's tag, lower case, e.g. `iframe`; undefined for comments and the like. */
	readonly tag: string | undefined;
	readonly swallowed: readonly SwallowedMarkup[];
}

/** Code as the writer marked it. A blog engine's own listing, `{% highlight %}` and the like, counts as fenced. */
export interface Code {
	readonly syntax: "fenced" | "indented" | "span";
	readonly range: TextRange;
}

/** `strong` text and list items matter to sessions: many posts write a talk's title bold, or as an item that starts with a link. */
export interface Strong {
	readonly range: TextRange;
	readonly text: string;
	/** True where the paragraph holds nothing else but this (trailing punctuation aside). */
	readonly isWholeParagraph: boolean;
}

/** A line that would open a fenced code block, were there one to close it: to some readers such a fence is text (kramdown). */
export interface OpenFence {
	readonly range: TextRange;
}

/** A table that no line of dashes and no bar at its start calls one: a reader that makes tables of any bars took its lines for rows (kramdown). */
export interface BarTable {
	readonly range: TextRange;
	/** The bars that part its cells. */
	readonly bars: readonly TextRange[];
}

export type BlockKind =
	| "paragraph"
	| "heading"
	| "list"
	| "blockquote"
	| "code"
	| "html"
	| "table"
	| "rule"
	| "definition"
	| "footnotes";

/** A top-level block. */
export interface Block {
	readonly kind: BlockKind;
	/** Whole lines, from the first to the last that belongs to it, the last line's end excluded. */
	readonly range: TextRange;
}

/** `[^label]`. */
export interface FootnoteUse {
	readonly range: TextRange;
	/** As written, and as footnotes are compared: without the `^`. */
	readonly label: string;
	readonly labelRange: TextRange;
	/** Whether a footnote has the label; otherwise readers see the brackets. */
	readonly isDefined: boolean;
}

/** `[^label]: …`, which may hold any blocks. */
export interface Footnote {
	/** From `[` to the colon. */
	readonly range: TextRange;
	readonly label: string;
	readonly labelRange: TextRange;
	/** From `[` to the end of its last line. */
	readonly wholeRange: TextRange;
}

/** All lists are in the order of the text. */
export interface Body {
	readonly range: TextRange;
	/** The Markdown it was read as. */
	readonly flavour: Flavour;
	readonly blocks: readonly Block[];
	readonly headings: readonly Heading[];
	readonly links: readonly Link[];
	readonly images: readonly Link[];
	/** References inside an image's alt text. Readers see their text only, but their labels and definitions count as used. */
	readonly altReferences: readonly Link[];
	readonly definitions: readonly Definition[];
	readonly unresolved: readonly UnresolvedReference[];
	readonly htmlBlocks: readonly HtmlBlock[];
	readonly codes: readonly Code[];
	readonly barTables: readonly BarTable[];
	readonly openFences: readonly OpenFence[];
	readonly strongs: readonly Strong[];
	readonly footnotes: readonly Footnote[];
	readonly footnoteUses: readonly FootnoteUse[];
	/**
	 * What the blog engine reads itself, as written: Liquid tags and Hugo shortcodes in text and destinations, Pelican's
	 * `{filename}` in destinations, Zenn's `@[youtube](id)`. Those in code are code.
	 */
	readonly templateTags: readonly TextRange[];
	/** Tags of raw HTML in text, and its comments; those of HTML blocks are not among them. */
	readonly inlineHtml: readonly TextRange[];
	/** kramdown attribute lists, `{: .x}`, as written. */
	readonly attributeLists: readonly TextRange[];
}
