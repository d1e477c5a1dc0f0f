import type { Token } from "markdown-it";
import type { TextRange } from "../../text/text-range.ts";
import type {
	Code,
	FootnoteUse,
	Heading,
	HtmlBlock,
	Link,
	Strong,
	UnresolvedReference,
} from "../body-model.ts";

/**
 * What a top-level block holds once its inline content is read. Offsets count from the block's start. What a definition
 * gives a reference (destination and its range, title) is filled in when the block is placed in a body.
 */
export interface InlineParts {
	readonly links: Link[];
	readonly images: Link[];
	readonly altReferences: Link[];
	readonly unresolved: UnresolvedReference[];
	readonly headings: Heading[];
	readonly htmlBlocks: HtmlBlock[];
	readonly codes: Code[];
	readonly strongs: Strong[];
	readonly templateTags: TextRange[];
	readonly attributeLists: TextRange[];
	readonly footnoteUses: FootnoteUse[];
}

export function emptyInlineParts(): InlineParts {
	return {
		links: [],
		images: [],
		altReferences: [],
		unresolved: [],
		headings: [],
		htmlBlocks: [],
		codes: [],
		strongs: [],
		templateTags: [],
		attributeLists: [],
		footnoteUses: [],
	};
}

/** A link or image as its rule saw it: offsets are those of the passage's content. */
export interface LinkMark {
	readonly kind: "link" | "image";
	readonly syntax: Link["syntax"];
	readonly range: TextRange;
	readonly textRange: TextRange;
	readonly destination: string;
	readonly destinationRange: TextRange;
	readonly title: string | undefined;
	readonly titleRange: TextRange | undefined;
	readonly labelRange: TextRange | undefined;
	readonly label: string | undefined;
	/** Whether it stands in an image's alt text, where it is text only. */
	readonly isInAlt: boolean;
	/** The token that opens it. */
	readonly token: Token | undefined;
}

export interface UnresolvedMark extends Omit<UnresolvedReference, "syntax"> {
	readonly syntax: UnresolvedReference["syntax"];
	/** Where a full reference's second bracket opens. */
	readonly secondStart: number | undefined;
}

/** A character of `*` or `_`, which may turn out to open or close strong text. */
export interface DelimiterMark {
	readonly token: Token;
	readonly at: number;
}

/** A piece of raw HTML in a paragraph. */
export interface HtmlMark {
	readonly token: Token;
	readonly range: TextRange;
}
