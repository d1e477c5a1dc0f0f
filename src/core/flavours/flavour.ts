import type { AttributeHabits } from "./attribute-habits.ts";
import type { FenceHabits } from "./code-habits.ts";
import type { Departure } from "./departures.ts";
import type { HtmlHabits } from "./html-habits.ts";
import type { AutolinkHabits, BracketHabits, DefinitionForm, LabelHabits } from "./reference-habits.ts";
import type { TableHabits } from "./table-habits.ts";

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
	/** What its references mean otherwise than in CommonMark, beside what is said below. */
	readonly departures?: readonly Departure[];
	/** What becomes of one at a text's start; elsewhere it is text. */
	readonly byteOrderMark?: "dropped";
	/** What the engine reads itself, beside its Markdown. Where it is not known, all of them are left to the engine. */
	readonly templates?: readonly TemplateSyntax[];
	/** What `@[youtube](id)` at a line's start looks like where it is a player or card; sticky. */
	readonly embeds?: RegExp;
	readonly definitions?: DefinitionHabits;
	readonly html?: HtmlHabits;
	readonly code?: CodeHabits;
	/** Absent where it is not known what the engine makes of footnotes. */
	readonly footnotes?: FootnoteHabits;
	readonly labels?: LabelHabits;
	readonly brackets?: BracketHabits;
	readonly autolinks?: AutolinkHabits;
	/** Where it is not known, `{: .wide}` is left to the engine, and `{#id}` behind a heading names it. */
	readonly attributes?: AttributeHabits;
	readonly tables?: TableHabits;
	readonly blocks?: BlockHabits;
	readonly lists?: ListHabits;
	readonly headings?: HeadingHabits;
	readonly inline?: InlineHabits;
}

/**
 * `liquid`: output and tags, `{{ x }}` and `{% x %}`, also Nunjucks', Twig's and Tera's; `shortcodes`: Hugo's, `{{< x >}}` and `{{% x %}}`;
 * `file-links`: Pelican's `{filename}` and the like.
 */
export type TemplateSyntax = "liquid" | "shortcodes" | "file-links";

export interface DefinitionHabits {
	/** Of two definitions with one label the last counts. */
	readonly lastCounts?: true;
	/** A reference with blanks at its label's ends finds none. */
	readonly blanksCount?: true;
	/** A heading's text is a label that leads to it, where no definition has it. */
	readonly headings?: true;
	/** Beside its address and behind its title stand spaces alone: with a tab or another blank there the line is text. */
	readonly wantsSpaces?: true;
	/** What one looks like wherever a line has that form, with `labels`; elsewhere as in CommonMark. */
	readonly form?: DefinitionForm;
}

export interface CodeHabits {
	/** Lines indented by four are text. */
	readonly noIndentedCode?: true;
	/** So are those right below a definition. */
	readonly textBelowDefinitions?: true;
	/** Fences that are code only where one of the same length closes them. */
	readonly closedFences?: FenceHabits;
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
	/** They may hold blanks; elsewhere `[^a b]` is text. */
	readonly labelsHoldBlanks?: true;
	/** Where they hold none, `[^a b]` is a link as any other, and `[^a b]: word` its definition. */
	readonly blanksMakeLinks?: true;
	/** A note's mark may stand in a link's text: in those with an address in parentheses, or in references, too. */
	readonly inLinks?: "with-address" | "all";
	/** `[^a](address)` is no link, whether there is a note or not. */
	readonly neverLink?: true;
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
	/** As `indented-by-four` (Python-Markdown): they begin behind a blank line, and what belongs to an item is indented by four. */
	readonly kind?: "indented-by-four" | "outdented";
	/** Letters, Roman numerals, `#` and `(@name)` may mark items, too. */
	readonly lettered?: true;
	/** A line below one of a quotation or item that is not marked or indented as its own ends it. */
	readonly noLazyLines?: true;
	/** An item with another bullet belongs to the same list. */
	readonly joinsBullets?: true;
	/** A blank line before a table or a list of terms leaves items tight. */
	readonly tightBeforeTables?: true;
	/** Items are paragraphs where one that does not end the list has a blank line or a fence right below it, whatever blank lines stand elsewhere. */
	readonly looseByParagraphs?: true;
	/** `[ ]` and `[x]` are a box: at an item's start, before a blank, or `anywhere` in its first lines. */
	readonly tasks?: "start" | "anywhere";
	/** But not where a definition has the label `x`. */
	readonly definedBoxesAreLinks?: true;
}

export interface HeadingHabits {
	/** No blank is needed behind `#`, none may stand before it, and an underline is for the one line above it. */
	readonly atLineStart?: true;
	/** An underline comes before all but definitions, and a lone dash underlines no item. */
	readonly beforeAll?: true;
}

export interface InlineHabits {
	/** `~~a~~` is text. */
	readonly noStrikethrough?: true;
	/** What else tildes are. */
	readonly tildes?: TildeHabits;
	/** Code spans, where blanks at their ends are not seen. */
	readonly codeSpans?: CodeSpanHabits;
	/** `*` and `_` mark text that has no blank at its ends, whatever stands beside them; within words of these characters `_` is text. */
	readonly emphasisByBlanks?: RegExp;
	/** A backslash at a line's end is text. */
	readonly noBackslashBreak?: true;
	/** Links, emphasis, code, maths and HTML in text are told apart by kramdown's grammar. */
	readonly isKramdown?: true;
	/** How quotes, dashes and dots are shown; without it, as written. */
	readonly typography?: Typography;
	/** A line end in a paragraph is a line break. */
	readonly breaks?: true;
	/**
	 * Addresses that stand bare are links: as GFM finds them, as marked or goldmark does, or as linkify-it, with e-mail addresses or without.
	 */
	readonly bareAddresses?: "gfm" | "marked" | "goldmark" | "linkify" | "linkify-mail";
	/** So are those that start with `www.`. */
	readonly bareWww?: true;
	/** `^[text]` is a footnote where it is used. */
	readonly notes?: true;
	/** Between `$` and `$`, `$$` and `$$` a formula stands. */
	readonly maths?: true;
	/** `![alt](address =300x200)` gives an image its size. */
	readonly imageSizes?: true;
	/** A link's text may hold another link. */
	readonly nestedLinks?: true;
	/** An image's alt text is what stands there, Markdown and all. */
	readonly altAsWritten?: true;
	/** Addresses that make no link, and no definition. */
	readonly refusedAddresses?: RegExp;
	/** The host of an address is written in ASCII (Punycode). */
	readonly asciiHosts?: true;
	/** In an address brackets need not pair. */
	readonly unpairedBrackets?: "definitions" | "everywhere";
}

/**
 * `two`: `~~a~~` is struck; `one-or-two`: so is `~a~`, and more are text (GFM); `nested`: more are several (goldmark); `raise-and-lower`:
 * `~a~` stands below the line and `^a^` above it (pandoc).
 */
export type TildeHabits = "two" | "one-or-two" | "nested" | "raise-and-lower";

/** Where fewer backticks close code than open it: nothing, or the first of these or the last of these open it. */
export type CodeSpanHabits = "trimmed" | "first-marks" | "last-marks";

/** Whose table of dashes, dots and angles counts. */
export type Typography = "kramdown" | "goldmark" | "smartypants" | "pandoc" | "retext" | "wptexturize";

/** Blocks that CommonMark does not know. */
export interface BlockHabits {
	/** Nothing but a blank line, a fence or a block's tag ends a paragraph: headings, lists and quotations right below text are text. */
	readonly wantBlankAbove?: true;
	/** `*[HTML]: Hyper Text`. */
	readonly abbreviations?: true;
	/** `Term` and below it `: Definition`. */
	readonly definitionLists?: DefinitionListKind;
	/** Material's `!!! note`, `??? note` and `=== "Tab"`. */
	readonly markedContainers?: true;
	/** Lists, quotations, tables, definitions and all other blocks are told apart by kramdown's grammar, line by line. */
	readonly isKramdown?: true;
	/** WordPress' `[caption]` and `[embed]`, and a bare address alone in a paragraph, which becomes a player or a card. */
	readonly wordpressEmbeds?: true;
	/** A paragraph of nothing but an image is a figure, in list items and quotations, too, the image's alt text its caption; elsewhere pictures have no captions. */
	readonly figures?: true;
	/** `::: name` and `:::` put a box around blocks: what the opening line looks like, with the groups `name` and `title`. */
	readonly containers?: RegExp;
	/** A quotation whose first line is `[!NOTE]` is a box. */
	readonly alerts?: true;
	/** `$$` and `$$` on lines of their own hold a formula, blank lines and all. */
	readonly maths?: true;
	/** `\begin{align}` and `\end{align}` on lines of their own hold TeX. */
	readonly tex?: true;
	/** A line `---` with text right below it begins YAML wherever it stands, up to the next one or `...`: it is not shown. */
	readonly metadata?: true;
	/** Lines behind a bar keep their ends. */
	readonly lineBlocks?: true;
}

/** As Python-Markdown or PHP Markdown has them, or as Python-Markdown, each below one line (pandoc); `outdented-bare`: as PHP Markdown's, but the text right below its term is no paragraph (goldmark); `shown-only`: made of a paragraph that has been read (Hexo). */
export type DefinitionListKind =
	| "indented-by-four"
	| "outdented"
	| "outdented-bare"
	| "one-term"
	| "shown-only";
