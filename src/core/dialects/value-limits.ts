import type { FieldName } from "./field-name.ts";

/** What an engine asks of a field's values beside their kind. */
export interface ValueLimit {
	readonly field: FieldName | "emoji" | "slugInFileName" | { readonly key: string };
	/** How many values it takes. */
	readonly mostValues?: number;
	/** UTF-16 units of the text, or of each value. */
	readonly mostCharacters?: number;
	/** What each value must match, and how such a value looks: "a-z, 0-9" as part of a sentence. */
	readonly form?: { readonly pattern: RegExp; readonly like: string };
	/** A lone `true` or `false` is a value like any other. */
	readonly readsTruth?: true;
	/** A list must not be empty. */
	readonly needsValues?: true;
	/** Keys of which a mapping must have one, or each mapping of a list. */
	readonly needsOneOf?: readonly string[];
	/** It takes text alone, and some of it; and what such a text looks like. */
	readonly needsText?: string;
	/** A key whose number this one must not be below. */
	readonly notBelow?: string;
	/** A key that must not be `true` where this one is. */
	readonly notWith?: string;
	/** The engine only advises; otherwise it does not take the post. */
	readonly isAdvice?: true;
}

/** https://github.com/zenn-dev/zenn-editor/blob/0.2.3/packages/zenn-model/src/utils.ts */
export const zennLimits: readonly ValueLimit[] = [
	{ field: "title", mostCharacters: 70 },
	{ field: "tags", mostValues: 5 },
	{ field: "tags", form: { pattern: /^[^ -/:-@[-`{-~]+$/, like: "cpp" }, isAdvice: true },
	{
		field: "emoji",
		form: {
			pattern:
				/^(?:\p{RI}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F?)(?:\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])*(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*\uFE0F?)$/u,
			like: "🎉",
		},
	},
	{ field: "slugInFileName", form: { pattern: /^[0-9a-z_-]{12,50}$/, like: "fosdem-2026-recap" } },
];

/** https://github.com/forem/forem/blob/main/app/models/article.rb (`MAX_TAG_LIST_SIZE`) and app/models/tag.rb (letters and digits alone). */
export const foremLimits: readonly ValueLimit[] = [
	{ field: "title", mostCharacters: 128 },
	{ field: "tags", mostValues: 4 },
	{ field: "tags", mostCharacters: 30 },
	{ field: "tags", form: { pattern: /^[\p{L}\p{N}]+$/u, like: "opensource" } },
];

/** https://github.com/facebook/docusaurus/blob/v3.10.2/packages/docusaurus-utils-validation/src/validationSchemas.ts: Joi's `uri` is RFC 3986, or whatever `new URL` takes: anything behind a scheme. */
const uri = /^(?:[a-z][a-z\d+.-]*:|[\w.~!$&'()*+,;=:@/?#%-]*$)/i;
const headingLevel = { pattern: /^(?:[2-5](?:\.\d+)?|6(?:\.0+)?)$/, like: "3" };

export const docusaurusLimits: readonly ValueLimit[] = [
	{ field: { key: "image" }, form: { pattern: uri, like: "/img/hall%20one.jpg" } },
	{ field: { key: "toc_min_heading_level" }, form: headingLevel },
	{ field: { key: "toc_max_heading_level" }, form: headingLevel, notBelow: "toc_min_heading_level" },
	// https://github.com/facebook/docusaurus/blob/v3.10.2/packages/docusaurus-plugin-content-blog/src/frontMatter.ts
	{ field: { key: "keywords" }, needsValues: true },
	{ field: { key: "authors" }, needsOneOf: ["key", "name"] },
	{ field: { key: "last_update" }, needsOneOf: ["date", "author"] },
	{ field: { key: "last_update.author" }, needsText: "Ann Lee" },
	{ field: { key: "unlisted" }, notWith: "draft" },
];

/** https://github.com/gohugoio/hugo/blob/v0.111.3/resources/page/pagemeta/ and hugolib/page__meta.go: addresses are paths of the site. */
const sitePath = { pattern: /^(?!https?:)/i, like: "/2026/recap/" };

export const hugoLimits: readonly ValueLimit[] = [
	{ field: { key: "url" }, form: sitePath },
	// hugolib/alias.go: "resolves to website root directory".
	{ field: { key: "aliases" }, form: { pattern: /^(?!https?:|\/$)/i, like: "/2026/recap/" } },
	// A site may have formats of its own; these are slips.
	{
		field: { key: "outputs" },
		readsTruth: true,
		form: { pattern: /^(?!(?:htm|hmtl|htlm|jsn|josn|true|false|[\d.]+)$)/i, like: "html" },
	},
];

/** The engines that Eleventy brings and those of its plugins, one or more: https://www.11ty.dev/docs/languages/ */
const templateEngine =
	"\\s*(?:html|md|markdown|njk|nunjucks|liquid|webc|11ty\\.[cm]?[jt]sx?|[jt]sx|mdx|vue|hbs|handlebars|mustache|ejs|haml|pug|sass|scss|org|adoc|asciidoc)\\s*";
const templateEngines = new RegExp(`^(?:\\s*|${templateEngine}(?:,${templateEngine})*)$`);

/** https://github.com/11ty/eleventy/blob/v3.1.8/src/Plugins/Pagination.js; a folder's data may hold the rest. */
export const eleventyLimits: readonly ValueLimit[] = [
	{ field: { key: "pagination" }, needsOneOf: ["data"], isAdvice: true },
	{ field: { key: "pagination" }, needsOneOf: ["size"], isAdvice: true },
	{
		field: { key: "templateEngineOverride" },
		form: { pattern: templateEngines, like: "njk,md" },
		isAdvice: true,
	},
];

/** https://github.com/getpelican/pelican/blob/4.8.0/pelican/contents.py, `_has_valid_save_as`: a page is written below the site's folder. */
export const pelicanLimits: readonly ValueLimit[] = [
	{ field: { key: "slug" }, form: { pattern: /^(?!\.\.\/)/, like: "fosdem-2026" } },
	{ field: { key: "save_as" }, form: { pattern: /^(?!\/|\.\.\/)/, like: "2026/recap.html" } },
];
