/** How labels are compared. */
export interface LabelHabits {
	/** Letters are the same but for case: by their lower case one by one, or those of ASCII alone; elsewhere by Unicode's folding. */
	readonly case?: "lower" | "ascii";
	/**
	 * `trimmed-once`: ends are trimmed in definitions alone, and blanks run together in references alone. `exact`: as written, a line break
	 * being a space in references. Elsewhere blanks are trimmed and run together in both: all of Unicode's, or those of `ascii`.
	 */
	readonly spaces?: "trimmed-once" | "exact" | "ascii";
	/** A reference with code or an escaped character in its label finds no definition. */
	readonly noMarkup?: true;
}

/** What a definition looks like. */
export interface DefinitionForm {
	/** From the label's bracket on, over as many lines as it takes; groups: `label`, `address` and, with its quotes, `title`; flags `d` and `y`. */
	readonly pattern: RegExp;
	/** Only at a line's start: not behind the mark of a quotation or list item. */
	readonly atLineStart?: true;
	/** Only where a block begins: right below a paragraph it is text. */
	readonly endsNoParagraph?: true;
	/** `<>` is an empty address; elsewhere it stands for itself. */
	readonly mayBeEmpty?: true;
	/** A backslash in an address stands for itself. */
	readonly noEscapes?: true;
}

/** How references and inline links are read. */
export interface BracketHabits {
	/** What may stand between the text and the second label; sticky. */
	readonly beforeLabel: RegExp;
	/** What may stand between an image's text and its address in parentheses; sticky. */
	readonly beforeImageAddress?: RegExp;
	/**
	 * What an address in parentheses looks like. `to-closing`: all up to the parenthesis that closes, the last quotation being the title.
	 * `one-word`: no blanks, a title in quotes. `words`: words up to a quotation or the closing parenthesis.
	 */
	readonly address: "to-closing" | "one-word" | "words";
	/** `<https://…>` in a link's text is text. */
	readonly noAutolinksInside?: true;
	/** Brackets within a label pair. */
	readonly nestedLabels?: true;
	/** A reference whose second label nobody defined does not fall back to its text. */
	readonly noFallback?: true;
	/** In brackets whose text nobody defined, shortcuts are text. */
	readonly undefinedHidesInner?: true;
	/** Of `![alt][label][text]` and `![alt][text](address)` the link behind is read before the image. */
	readonly linksComeFirst?: true;
	/** `![alt]` is no image but a link behind a `!`. */
	readonly noShortcutImages?: true;
}

/** What between `<` and `>` is a link, where CommonMark's own form does not hold; each with one group and sticky. */
export interface AutolinkHabits {
	readonly address: RegExp;
	readonly mail: RegExp;
}
