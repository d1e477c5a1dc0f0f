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
const usual = { divider: more, dividerText: "<!--more-->" } as const;
const fieldFirst = ["field", "divider"] as const;
const dividerFirst = ["divider", "field"] as const;

/** By dialect id. Adding an engine's is one entry. */
const rules: Readonly<Record<string, ExcerptRule>> = {
	wordpress: {
		...usual,
		order: fieldFirst,
		// Its Japanese translation sets 110 characters; others count what stands between blanks.
		automatic: { kind: "words", most: 55, mostUnspaced: 110, end: " […]" },
		certainty: "documented",
		docs: "https://developer.wordpress.org/reference/functions/wp_trim_excerpt/",
	},
	jekyll: {
		...usual,
		order: fieldFirst,
		automatic: { kind: "first-paragraph" },
		certainty: "documented",
		docs: "https://jekyllrb.com/docs/posts/#post-excerpts",
	},
	hugo: {
		...usual,
		order: dividerFirst,
		automatic: { kind: "paragraphs", least: 70 },
		certainty: "documented",
		docs: "https://gohugo.io/content-management/summaries/",
	},
	hexo: {
		...usual,
		dividerText: "<!-- more -->",
		order: dividerFirst,
		automatic: { kind: "whole-post" },
		certainty: "documented",
		docs: "https://hexo.io/docs/tag-plugins#Post-Excerpt",
	},
	zola: {
		divider: more,
		dividerText: "<!-- more -->",
		order: dividerFirst,
		automatic: { kind: "none" },
		certainty: "documented",
		docs: "https://www.getzola.org/documentation/content/page/#summary",
	},
	docusaurus: {
		divider: /^truncate$/,
		dividerText: "<!-- truncate -->",
		order: ["divider"],
		automatic: { kind: "whole-post" },
		certainty: "documented",
		docs: "https://docusaurus.io/docs/blog#blog-list",
	},
	pelican: {
		divider: /^PELICAN_END_SUMMARY$/,
		dividerText: "<!-- PELICAN_END_SUMMARY -->",
		order: fieldFirst,
		automatic: { kind: "words", most: 50, mostUnspaced: 50, end: "…" },
		certainty: "documented",
		docs: "https://docs.getpelican.com/en/stable/settings.html",
	},
	gatsby: {
		divider: /^(?:end|more|endexcerpt)$/i,
		dividerText: "<!-- end -->",
		order: fieldFirst,
		automatic: { kind: "characters", most: 140 },
		certainty: "documented",
		docs: "https://www.gatsbyjs.com/plugins/gatsby-transformer-remark/#excerpts",
	},
	vuepress: {
		...usual,
		order: dividerFirst,
		automatic: { kind: "none" },
		certainty: "observed",
		docs: "https://ecosystem.vuejs.press/plugins/blog/blog/",
	},
	eleventy: {
		divider: /^(?:excerpt|more)$/i,
		dividerText: "<!-- excerpt -->",
		order: fieldFirst,
		automatic: { kind: "none" },
		certainty: "observed",
		docs: "https://www.11ty.dev/docs/data-frontmatter-customize/",
	},
	astro: {
		divider: undefined,
		dividerText: undefined,
		order: ["field"],
		automatic: { kind: "none" },
		certainty: "observed",
		docs: "https://docs.astro.build/en/guides/content-collections/",
	},
	"dev-to": {
		divider: undefined,
		dividerText: undefined,
		order: [],
		automatic: { kind: "none" },
		certainty: "observed",
		docs: "https://dev.to/p/editor_guide",
	},
	hashnode: {
		divider: undefined,
		dividerText: undefined,
		order: ["field"],
		automatic: { kind: "characters", most: 250 },
		certainty: "observed",
		docs: "https://docs.hashnode.com/",
	},
	zenn: {
		divider: undefined,
		dividerText: undefined,
		order: [],
		automatic: { kind: "none" },
		certainty: "observed",
		docs: "https://zenn.dev/zenn/articles/zenn-cli-guide",
	},
};

/** What most engines do, for those Recap does not know. */
const usualRule: ExcerptRule = {
	...usual,
	order: fieldFirst,
	automatic: { kind: "first-paragraph" },
	certainty: "observed",
	docs: "https://jekyllrb.com/docs/posts/#post-excerpts",
};

export function excerptRuleOf(dialectId: string): ExcerptRule {
	return Object.hasOwn(rules, dialectId) ? (rules[dialectId] ?? usualRule) : usualRule;
}
