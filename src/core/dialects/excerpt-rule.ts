/** How far a claim can be trusted: said by the engine's own documents or source, or seen in use. */
export type Certainty = "documented" | "observed";

/** What an engine takes where the writer says nothing. */
export type AutomaticExcerpt =
	| { readonly kind: "first-paragraph" }
	/** Exactly so many words, or so many characters of scripts without blanks, and then `end`. */
	| { readonly kind: "words"; readonly most: number; readonly mostUnspaced: number; readonly end: string }
	/** Whole paragraphs until so many words are reached. */
	| { readonly kind: "paragraphs"; readonly least: number }
	| { readonly kind: "characters"; readonly most: number }
	| { readonly kind: "whole-post" }
	/** Lists show titles only, or the theme decides. */
	| { readonly kind: "none" };

/** How an engine makes the excerpt that its lists of posts show. */
export interface ExcerptRule {
	/** Where it looks first. */
	readonly order: readonly ("field" | "divider")[];
	/** What ends the excerpt in the body, compared with a comment's text. */
	readonly divider: RegExp | undefined;
	/** How the divider is written, for messages. */
	readonly dividerText: string | undefined;
	readonly automatic: AutomaticExcerpt;
	readonly certainty: Certainty;
	readonly docs: string;
}

const more = /^more(?:\s.*)?$/i;

/** The divider of most engines. */
export const moreDivider = { divider: more, dividerText: "<!--more-->" } as const;
/** For engines without one. */
export const noDivider = { divider: undefined, dividerText: undefined } as const;
export const fieldFirst = ["field", "divider"] as const;
export const dividerFirst = ["divider", "field"] as const;

/** What most engines do, for those Recap does not know. */
export const usualExcerpt: ExcerptRule = {
	...moreDivider,
	order: fieldFirst,
	automatic: { kind: "first-paragraph" },
	certainty: "observed",
	docs: "https://jekyllrb.com/docs/posts/#post-excerpts",
};
