/**
 * Where a reader of Markdown does not follow CommonMark in what a reference's label means, found by running it: what tools that mend
 * references have to know beside what the flavour's rules read.
 */
export type Departure =
	| OldDeparture
	/** `[text](my slides.pdf)` and `<https://example.com/my slides.pdf>`: a space ends no address. */
	| "takesSpacesInAddresses"
	/** `![label]` is a link behind an exclamation mark. */
	| "takesNoShortcutImages"
	/** HTML that is never closed goes on to the end. */
	| "keepsOpenHtmlToEnd"
	/** An end tag closes only the element opened last. */
	| "closesElementsOneByOne"
	/** An extension of the site's may read indented text, below `!!! note` and the like. */
	| "readsIndentedText"
	/** An indented line right below a definition is text, though it is read as code. */
	| "readsIndentedBelowDefinitions"
	/** Emphasis comes before links: a `_` in a text may pair with one in the address. */
	| "readsEmphasisBeforeLinks"
	/** Lines that hold a `|` are a table. */
	| "makesTablesOfBars"
	/** `{: .class}` on a line below is no text. */
	| "hidesAttributeLines"
	/** Attributes are written `{: .class}`: without the colon they are text. */
	| "wantsColonInAttributes"
	/** `markdown` without a value asks for the Markdown in an HTML element to be read. */
	| "takesBareMarkdownAttribute"
	/** Markdown in an HTML block is shown as it stands within `<li>`, `<td>` and elements of one's own, too. */
	| "keepsAnyElementRaw"
	/** `'title'` is no title. */
	| "takesNoTitleInSingleQuotes";

type OldDeparture =
	/** Of two definitions with one label the last counts. */
	| "countsLastDefinition"
	/** `[text] [label]`, with a blank or line end between, is one reference. */
	| "joinsSpacedBrackets"
	/** An HTML block ends where its element ends: text right below is text, and within it Markdown is shown as it stands. */
	| "readsHtmlByElements"
	/** `{: alt="…"}` right behind an image is its alternative text. */
	| "readsAttributesBehindImages"
	/** Blanks, escapes, quotes and template tags in addresses and titles are read otherwise. */
	| "readsTargetsByLetter";

/** What readers have in common that are older than CommonMark, or go on as those did. */
export const oldDepartures: readonly OldDeparture[] = [
	"countsLastDefinition",
	"joinsSpacedBrackets",
	"readsHtmlByElements",
	"readsAttributesBehindImages",
	"readsTargetsByLetter",
];
