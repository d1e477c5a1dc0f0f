import type { Dialect } from "./dialect.ts";

/** Ids of flavours. */
const oldReaders: readonly string[] = ["kramdown", "php-markdown", "python-markdown", "material", "pandoc"];

/** Where readers of Markdown do not follow CommonMark in what a reference's label means, and which: found by running them. */
const readersWith = {
	/** Of two definitions with one label the last counts. */
	countsLastDefinition: oldReaders,
	/** `[text] [label]`, with a blank or line end between, is one reference. */
	joinsSpacedBrackets: oldReaders,
	/** `[text](my slides.pdf)` and `<https://example.com/my slides.pdf>`: a space ends no address. */
	takesSpacesInAddresses: ["kramdown", "python-markdown", "material"],
	/** `![label]` is a link behind an exclamation mark. */
	takesNoShortcutImages: ["php-markdown"],
	/** An HTML block ends where its element ends: text right below is text, and within it Markdown is shown as it stands. */
	readsHtmlByElements: oldReaders,
	/** HTML that is never closed goes on to the end. */
	keepsOpenHtmlToEnd: ["kramdown", "python-markdown"],
	/** An end tag closes only the element opened last. */
	closesElementsOneByOne: ["kramdown"],
	/** An extension of the site's may read indented text, below `!!! note` and the like. */
	readsIndentedText: ["python-markdown", "material"],
	/** An indented line right below a definition is text (Zola's pulldown-cmark); markdown-it, as which these posts are read, has code there. */
	readsIndentedBelowDefinitions: ["commonmark"],
	/** Emphasis comes before links: a `_` in a text may pair with one in the address. */
	readsEmphasisBeforeLinks: ["kramdown"],
	/** Labels are the same only where blanks, escapes and letters beyond ASCII are, too. */
	comparesLabelsByLetter: oldReaders,
	/** Lines that hold a `|` are a table. */
	makesTablesOfBars: ["kramdown"],
	/** The address may not stand on the line below its label. */
	wantsAddressBesideLabel: ["kramdown"],
	/** In quotes and lists, or right below other blocks, a definition may be none. */
	wantsDefinitionsApart: oldReaders,
	/** `{: .class}` on a line below is no text. */
	hidesAttributeLines: ["kramdown"],
	/** `{: alt="…"}` right behind an image is its alternative text. */
	readsAttributesBehindImages: oldReaders,
	/** `(title)` is no title. */
	takesNoTitleInParentheses: ["kramdown", "php-markdown"],
	/** `'title'` is no title. */
	takesNoTitleInSingleQuotes: ["php-markdown"],
	/** Blanks, escapes, quotes and template tags in addresses and titles are read otherwise. */
	readsTargetsByLetter: oldReaders,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MarkdownDifference = keyof typeof readersWith;

/** Whether the engine's Markdown differs from CommonMark so, as far as is known: one that is not known may differ in everything. */
export function mayDiffer({ markdown }: Dialect, difference: MarkdownDifference): boolean {
	const readers: readonly string[] = readersWith[difference];
	return markdown === undefined || readers.includes(markdown.id);
}

/** Whether the engine's Markdown follows CommonMark in what a reference's label means. */
export function followsCommonMark({ markdown }: Dialect): boolean {
	return markdown !== undefined && !oldReaders.includes(markdown.id);
}

/**
 * Whether labels may mean something else to the engine than Recap reads: only where its Markdown is not known. Of one that is, the post
 * is read as its flavour reads it.
 */
export function mayReadOtherwise({ markdown }: Dialect): boolean {
	return markdown === undefined;
}

/** Whether the engine's Markdown is known, and known to differ from CommonMark so. */
export function isKnownToDiffer(dialect: Dialect, difference: MarkdownDifference): boolean {
	return dialect.markdown !== undefined && mayDiffer(dialect, difference);
}
