/** How a flavour reads raw HTML. What is left out is as in CommonMark 4.6 and 6.6. */
export interface HtmlHabits {
	/** In HTML blocks, a `<` before what is no name and plain attributes is shown: `<ann@example.org>`. */
	readonly showsOddTags?: true;
	/** Blocks are tags alone: what stands between them is read. */
	readonly tags?: TagHabits;
	/** Readers see it as it stands; Markdown between tags is read. */
	readonly asText?: true;
	/** It is left out, unless the site's configuration lets it through. */
	readonly isOptIn?: true;
	/** It is JSX: a block is a line of tags alone, and Markdown between such lines is read. */
	readonly jsx?: true;
	/** Comments of HTML are taken where tags are JSX; MDX itself stops at them. */
	readonly takesComments?: true;
	/** With JSX: names that `{…}` may hold beside what a file imports and exports. */
	readonly givenNames?: readonly string[];
	/** With JSX: `style="color: red"` stops no build. */
	readonly takesStyleText?: true;
	/** HTML blocks are elements: one ends where its end tag stands, whatever blank lines are in it, and what follows is read. */
	readonly elements?: ElementHabits;
}

export interface ElementHabits {
	/** Elements that make blocks; all, where the list is left out. */
	readonly blocks?: ReadonlySet<string>;
	/** Elements that stand in text, and make no block. */
	readonly inText?: ReadonlySet<string>;
	/** Of the elements that make blocks, those that do only where their tag ends its line; opaque ones also as a line of their own. */
	readonly blocksAlone?: ReadonlySet<string>;
	/** Tags in capitals make no blocks. */
	readonly inSmallLetters?: true;
	/** A block's tag behind other text ends that text, and starts a block within the line. */
	readonly breaksLines?: true;
	/** Elements without content. */
	readonly empty: ReadonlySet<string>;
	/** Elements whose content holds no tags, up to the first end tag of their name. */
	readonly opaque: ReadonlySet<string>;
	/** Elements that end no paragraph, quotation or list. */
	readonly neverInterrupting?: ReadonlySet<string>;
	/** An attribute's value without quotes is a word, otherwise the tag is text. */
	readonly unquotedWordsOnly?: true;
	/**
	 * Which end tag ends an element that others stand open in: none until they are ended too (`innermost`), any of its name, with what
	 * stands open in it (`enclosing`), or any of its name, where only elements of that name are counted (`same-name`).
	 */
	readonly endTag: "innermost" | "enclosing" | "same-name";
	/** A comment makes a block only where no paragraph goes on and no blank stands before it; otherwise it stands in text. */
	readonly commentsApart?: true;
	/** A tag of these or a comment that is all of a paragraph stands without it. */
	readonly bareInParagraphs?: true;
	/** What an element without an end tag is. */
	readonly unclosed: "to-end" | "text";
	/** `markdown="…"` has an element's content read. */
	readonly markdown?: MarkdownAttribute;
}

export interface MarkdownAttribute {
	/** Elements whose content `markdown="1"` has read as blocks. */
	readonly blocks: ReadonlySet<string>;
	/** Elements whose content `markdown="1"` has read as text of one paragraph. */
	readonly spans: ReadonlySet<string>;
	/** The attribute without a value is as good. */
	readonly withoutValue?: true;
}

export interface TagHabits {
	/** Elements whose tags are blocks wherever they stand. */
	readonly blocks: ReadonlySet<string>;
	/** Elements whose tags are blocks where one begins, and text within a paragraph. */
	readonly blocksAtStart: ReadonlySet<string>;
	/** Elements that are raw up to their end tag. */
	readonly opaque: ReadonlySet<string>;
}
