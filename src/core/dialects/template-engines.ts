/** A template language that an engine runs over a post before Markdown is read, code included: what it takes, as data. */
export interface TemplateEngine {
	/** As configurations name it. */
	readonly id: string;
	readonly label: string;
	/** Tags that have an end tag, each with the tags that may stand within as its parts. */
	readonly blocks: Readonly<Record<string, readonly string[]>>;
	/** Blocks whose content is handed on as it stands. */
	readonly raw: readonly string[];
	/** Blocks whose content is dropped. */
	readonly comments: readonly string[];
	/** Tags without an end tag. */
	readonly tags: readonly string[];
	/** Tags and blocks that plugins bring which many sites have: whether they are known cannot be told. */
	readonly pluginTags: readonly string[];
	/** Tags that stand in code on purpose: they bring code, or mark it. */
	readonly meantInCode: readonly string[];
	/** What values start with that stand in code on purpose. */
	readonly objects: readonly string[];
	/** An output ends at the first `}`, and stops the build where no other follows. */
	readonly endsOutputAtBrace?: true;
	/** Raw text that is never ended goes on to the end. */
	readonly closesRawAtEnd?: true;
	/** What stands between `{#` and `#}` is dropped. */
	readonly hasSignComments?: true;
	/** Outputs, without braces, that stop the build. */
	readonly refusedOutput?: RegExp;
	/** Markdown comes first: tags in code and in comments of HTML are text, and so is what looks like a tag and is not closed. */
	readonly runsLast?: true;
}

const loops = { for: ["else"], tablerow: [] };
const liquidBlocks = {
	...{ if: ["elsif", "else"], unless: ["elsif", "else"], case: ["when", "else"] },
	...{ ...loops, capture: [], ifchanged: [] },
};
const liquidTags = ["assign", "break", "continue", "cycle", "decrement", "increment", "include", "render"];
/** Of https://jekyllrb.com/docs/plugins/your-first-plugin/#tags, the plugins that GitHub Pages and many sites have. */
const jekyllPlugins = [
	...[
		"seo",
		"feed_meta",
		"gist",
		"avatar",
		"github_edit_link",
		"toc",
		"picture",
		"youtube",
		"vimeo",
		"twitter",
		"tweet",
	],
	...[
		"oembed",
		"figure",
		"cite",
		"bibliography",
		"asset",
		"asset_path",
		"img",
		"video",
		"audio",
		"codeblock",
		"blockquote",
	],
	...[
		"pullquote",
		"include_code",
		"responsive_image",
		"details",
		"mermaid",
		"plantuml",
		"katex",
		"t",
		"translate",
	],
	...[
		"soundcloud",
		"spotify",
		"slideshare",
		"speakerdeck",
		"jsfiddle",
		"codepen",
		"flickr",
		"image",
		"render_partial",
		"quote",
	],
];

/** Jekyll's: Ruby's Liquid and Jekyll's own tags, tried with 4.3.1. An unknown filter and odd words in an output do not stop it. */
export const jekyllLiquid: TemplateEngine = {
	id: "liquid",
	label: "Jekyll",
	blocks: { ...liquidBlocks, highlight: [] },
	raw: ["raw"],
	comments: ["comment"],
	tags: [...liquidTags, "include_relative", "include_cached", "link", "post_url"],
	pluginTags: [...jekyllPlugins, ...jekyllPlugins.map((name) => `end${name}`)],
	meantInCode: ["highlight", "include", "include_relative", "include_cached", "link", "post_url"],
	objects: ["site", "page", "layout", "content", "include", "jekyll", "theme", "paginator", "forloop"],
	endsOutputAtBrace: true,
};

const eleventyPlugins = [
	...[
		"highlight",
		"css",
		"js",
		"html",
		"renderTemplate",
		"renderFile",
		"getBundle",
		"getBundleFileUrl",
		"image",
	],
	...[
		"youtube",
		"vimeo",
		"gist",
		"codepen",
		"figure",
		"year",
		"icon",
		"svg",
		"note",
		"callout",
		"link",
		"post_url",
	],
];
const eleventyObjects = [
	...["page", "collections", "eleventy", "pkg", "pagination", "site", "metadata", "meta", "config"],
	...["settings", "content", "env", "build", "helpers", "global", "globals", "title"],
];

/** Eleventy's by itself: liquidjs, tried with 3.1.8. */
export const eleventyLiquid: TemplateEngine = {
	id: "liquid",
	label: "Eleventy",
	blocks: liquidBlocks,
	raw: ["raw"],
	comments: ["comment"],
	tags: [...liquidTags, "echo", "liquid", "layout", "block", "endblock", "#"],
	pluginTags: [...eleventyPlugins, ...eleventyPlugins.map((name) => `end${name}`)],
	meantInCode: ["highlight", "include", "render", "renderFile"],
	objects: [...eleventyObjects, "forloop"],
	refusedOutput:
		/^$|^[#!{}$&^]|^[\w.]+\s*[(:]|^[\w. $]+:=|^[^"']*[{}]|\s\?\s.*:|\|\s*\w+(?:\s*\(|\s+["'\d.])/,
};

const nunjucksBlocks = {
	...{ if: ["elif", "elseif", "else"], ifAsync: ["elif", "elseif", "else"] },
	...{ for: ["else"], asyncEach: ["else"], asyncAll: ["else"], switch: ["case", "default"] },
	...{ macro: [], block: [], call: [], filter: [] },
};
// A `set` may have an end tag.
const nunjucksTags = ["set", "endset", "extends", "include", "import", "from"];
const nunjucksRefuses =
	/^$|^[#!><.*:%/]|^(?!not\b)[\w.]+\s+(?!(?:and|or|not|in|is|if)\b)[\w"']|^[\w.]+\s*:|^[\w. $]+:=|^[\w. ]*\}|\s(?:\?|&&|\|\|)\s|\|\s*\w+(?:\s*:|\s+["'\d.])/;

/** Eleventy's where a site chooses it, tried with 3.1.8. */
export const eleventyNunjucks: TemplateEngine = {
	id: "njk",
	label: "Eleventy",
	blocks: nunjucksBlocks,
	raw: ["raw", "verbatim"],
	comments: [],
	tags: nunjucksTags,
	pluginTags: [...eleventyPlugins, ...eleventyPlugins.map((name) => `end${name}`)],
	meantInCode: ["highlight", "include", "renderFile", "import", "from"],
	objects: [...eleventyObjects, "loop", "super"],
	closesRawAtEnd: true,
	hasSignComments: true,
	refusedOutput: nunjucksRefuses,
};

/** Hexo's, tried with 8.1.2: Nunjucks over the finished HTML, in which it has put the tags of the text aside. */
export const hexoNunjucks: TemplateEngine = {
	id: "njk",
	label: "Hexo",
	blocks: { ...nunjucksBlocks, quote: [], blockquote: [], pullquote: [], code: [], codeblock: [] },
	raw: ["raw", "verbatim"],
	comments: [],
	tags: [
		...nunjucksTags,
		...["a", "link", "anchor", "img", "image", "iframe", "include_code", "url_for", "full_url_for"],
		...["post_path", "post_link", "asset_path", "asset_link", "asset_img", "asset_image"],
	],
	pluginTags: [],
	meantInCode: [],
	objects: [],
	closesRawAtEnd: true,
	hasSignComments: true,
	refusedOutput: nunjucksRefuses,
	runsLast: true,
};
