import type { Token } from "markdown-it";
import type { TextRange } from "../../text/text-range.ts";
import type {
	BarTable,
	Code,
	FootnoteUse,
	Heading,
	HtmlBlock,
	Link,
	OpenFence,
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
	readonly barTables: BarTable[];
	readonly openFences: OpenFence[];
	readonly strongs: Strong[];
	readonly templateTags: TextRange[];
	readonly inlineHtml: TextRange[];
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
		barTables: [],
		openFences: [],
		strongs: [],
		templateTags: [],
		inlineHtml: [],
		attributeLists: [],
		footnoteUses: [],
	};
}

export type FoundParts = { readonly [Key in keyof InlineParts]: readonly InlineParts[Key][number][] };

/** Empties the parts and gives what was in them, in the order of the text. */
export function takeParts(parts: InlineParts): FoundParts {
	return {
		links: inOrder(takeAll(parts.links), rangeOf),
		images: inOrder(takeAll(parts.images), rangeOf),
		altReferences: inOrder(takeAll(parts.altReferences), rangeOf),
		unresolved: inOrder(takeAll(parts.unresolved), rangeOf),
		headings: inOrder(takeAll(parts.headings), rangeOf),
		htmlBlocks: inOrder(takeAll(parts.htmlBlocks), rangeOf),
		codes: inOrder(takeAll(parts.codes), rangeOf),
		barTables: inOrder(takeAll(parts.barTables), rangeOf),
		openFences: inOrder(takeAll(parts.openFences), rangeOf),
		strongs: inOrder(takeAll(parts.strongs), rangeOf),
		templateTags: inOrder(takeAll(parts.templateTags), (range) => range),
		inlineHtml: inOrder(takeAll(parts.inlineHtml), (range) => range),
		attributeLists: inOrder(takeAll(parts.attributeLists), (range) => range),
		footnoteUses: inOrder(takeAll(parts.footnoteUses), rangeOf),
	};
}

const none: never[] = [];
Object.freeze(none);

/** Empties a list that is filled again and again, and gives what was in it. Of nothing there is one list for all: it is never changed. */
export function takeAll<Part>(list: Part[]): Part[] {
	return list.length === 0 ? none : list.splice(0);
}

function inOrder<Part>(list: Part[], place: (part: Part) => TextRange): readonly Part[] {
	if (list.length < 2) return list;
	return list.sort((a, b) => place(a).start - place(b).start || place(b).end - place(a).end);
}

function rangeOf({ range }: { readonly range: TextRange }): TextRange {
	return range;
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
	/** Where the second pair of brackets opens. */
	readonly secondStart: number | undefined;
}

/** A character of `*` or `_`, which may turn out to open or close strong text. */
export interface DelimiterMark {
	readonly token: Token;
	readonly at: number;
}
