import { goldmark } from "../flavours/goldmark.ts";
import { hugoDates } from "./date-habits.ts";
import type { Dialect } from "./dialect.ts";
import { dividerFirst, moreDivider } from "./excerpt-rule.ts";
import { datedFileName } from "./file-name.ts";
import { hugoImageTags } from "./image-tags.ts";
import {
	anything,
	day,
	draftWhen,
	eventFields,
	eventKeys,
	flag,
	list,
	mapping,
	scheduledBy,
	stagesOf,
	text,
	textOrList,
	whole,
} from "./known-key.ts";
import { anyFolders, blogFolder, datedBelow } from "./post-place.ts";
import { anyPost } from "./post-signs.ts";
import { hugoLimits } from "./value-limits.ts";
import { goYaml } from "./yaml-families/go-yaml.ts";

export const hugo: Dialect = {
	id: "hugo",
	label: "Hugo",
	docs: "https://gohugo.io/content-management/front-matter/",
	formats: ["yaml", "toml", "json"],
	keys: {
		title: ["title"],
		author: ["author", "authors", "params.author"],
		publishedOn: ["date", "publishDate", "publishdate", "pubdate", "published"],
		updatedOn: ["lastmod", "modified"],
		draft: ["draft"],
		permalink: ["url"],
		slug: ["slug"],
		tags: ["tags"],
		categories: ["categories", "category"],
		coverImage: ["cover", "image", "images", "featured_image", "banner", "params.cover"],
		excerpt: ["summary", "description"],
		layout: ["layout"],
		...eventFields,
	},
	ignoresKeyCase: true,
	knownKeys: {
		title: text("The post's title."),
		date: day("When the post was written or published.", {
			byItself: "Hugo takes the publishing date, or the date in the file's name where the site says so.",
			fromFileName: "date",
		}),
		lastmod: day("When the post was last changed.", {
			byItself: "Hugo takes Git's date where the site says so.",
		}),
		publishDate: day("When the post appears; until then Hugo leaves it out."),
		expiryDate: day("When the post disappears."),
		draft: flag("`true` leaves the post out of the site."),
		description: text("The summary for search engines and cards."),
		summary: text("What lists of posts show.", { byItself: "Hugo takes the first words." }),
		slug: text("The last part of the post's address.", { byItself: "Hugo takes the file's name." }),
		url: text("The post's whole address."),
		aliases: textOrList("Old addresses of the post."),
		tags: textOrList("The post's tags."),
		categories: textOrList("The post's categories."),
		keywords: textOrList("Words for search engines."),
		weight: whole("The post's place in lists; lower comes first."),
		type: text("The content type.", { byItself: "Hugo takes the top folder's name." }),
		layout: text("The layout's file name, without its ending."),
		linkTitle: text("A shorter title for lists and menus."),
		images: textOrList("Pictures for cards."),
		markup: text("How the body is read.", { values: ["goldmark", "asciidocext", "org", "pandoc", "rst"] }),
		params: mapping("The site's own values."),
		resources: list("Files beside the post, with names and titles."),
		outputs: textOrList("The formats Hugo writes."),
		cascade: anything("Values for all pages below."),
		menus: anything("The menus the page is in."),
		menu: anything("The menus the page is in."),
		sitemap: mapping("How the sitemap lists the page."),
		build: mapping("Whether the page is rendered and listed."),
		_build: mapping("Whether the page is rendered and listed; `build` is newer.", {
			atOtherTypes: "stops-site",
		}),
		headless: flag("`true` for a bundle that is no page of its own."),
		isCJKLanguage: flag("Whether words are counted as in Chinese, Japanese and Korean."),
		translationKey: text("Ties translations to each other."),
		...eventKeys,
	},
	stages: stagesOf(
		["title", "publishedOn"],
		[draftWhen("draft", true), scheduledBy("publishDate"), scheduledBy("date")],
	),
	signs: [
		{ format: "toml", weight: 2 },
		{ path: /(?:^|\/)content\/.*\.(?:md|markdown)$/, weight: 2 },
		{ path: /(?:^|\/)(?:src|_posts)\//, weight: -1 },
		{ format: "json", opening: /^$/, weight: 5 },
		{ keys: ["lastmod"], weight: 2 },
		{ keys: ["publishDate"], weight: 1 },
		{ keys: ["aliases"], weight: 1 },
		{ keys: ["isCJKLanguage"], weight: 5 },
		{ keys: ["draft"], weight: 1 },
		{ siteFile: /^(?:hugo\.(?:toml|ya?ml|json)|archetypes)$/, weight: 8 },
		{ siteFile: /^config\.(?:toml|ya?ml|json)$/, weight: 3 },
	],
	posts: [...anyPost, { keys: ["title", "date"] }, { keys: ["title", "publishDate"] }],
	markdown: goldmark,
	textLists: { tags: "whole", categories: "whole" },
	// https://pkg.go.dev/strconv#ParseBool
	truth: { quoted: /^(?:true|false|[tf01])$/i, numbers: "yaml", others: "false" },
	dates: hugoDates,
	yaml: goYaml,
	toml: "1.0",
	valueLimits: hugoLimits,
	// What stands behind an opening fence is front matter already, for YAML another fence; a line that starts with one closes.
	fenceLimits: {
		looksPastBlanks: true,
		takesComments: true,
		opening: /^(?:--- *|-{6}|\+\+\+[ \t]*)$/,
		closing: /^(?:---|\+\+\+)/,
	},
	stopsAtBrokenPost: true,
	dateFormats: [
		"YYYY-MM-DDTtimezone",
		"YYYY-MM-DD",
		"YYYY-MM-DDTtime",
		"YYYY-MM-DD time",
		"YYYY-MM-DD time zone",
	],
	fileName: datedFileName("md|markdown|mdown"),
	// https://gohugo.io/shortcodes/youtube/ and /vimeo/
	imageTags: hugoImageTags,
	players: { youtube: "{{< youtube {id} >}}", vimeo: "{{< vimeo {id} >}}" },
	excerpt: {
		...moreDivider,
		order: dividerFirst,
		automatic: { kind: "paragraphs", least: 70 },
		certainty: "documented",
		docs: "https://gohugo.io/content-management/summaries/",
	},
	// https://gohugo.io/content-management/image-processing/
	sizesImagesBesidePosts: true,
	site: {
		posts: ["content"],
		served: ["static"],
		alsoServed: ["content"],
		newImages: "static/images",
		layouts: { folder: "layouts", takesLastName: true },
		authors: ["data/authors"],
		// https://gohugo.io/configuration/all/
		languageSetting: {
			files: [
				"hugo.toml",
				"hugo.yaml",
				"hugo.yml",
				"hugo.json",
				"config.toml",
				"config.yaml",
				"config.yml",
				"config.json",
			],
			pattern:
				/^\s*"?(?:defaultContentLanguage|languageCode|locale)"?\s*[:=]\s*["']?([a-z]{2}(?:[-_]\w+)?)["']?\s*(?:[#,]|$)/im,
		},
		// https://gohugo.io/configuration/all/; its Open Graph template takes the first of `params.images`.
		config: {
			files: [
				...["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json"],
				...["config.toml", "config.yaml", "config.yml", "config.json"],
			],
			address: "baseurl",
			base: { key: "baseurl" },
			excerptWords: "summarylength",
			pictures: "params",
			// https://gohugo.io/configuration/markup/#goldmark
			html: {
				key: ["markup", "goldmark", "renderer", "unsafe"],
				folders: ["config/_default", "config/production"],
				otherReader: { key: ["markup", "defaultmarkdownhandler"], unless: "goldmark" },
			},
		},
	},
	headingIds: ["github"],
	postLinks: [
		{ written: /^\{\{[<%]\s*(?:rel)?ref\s+["`]?(?<target>[^\s"`<>%{}]+)["`]?\s*[%>]\}\}/, names: "page" },
	],
	places: [
		{ path: blogFolder(`content[^/]*\\/${anyFolders}`) },
		{ path: datedBelow(`content[^/]*\\/${anyFolders}`) },
	],
	// https://gohugo.io/content-management/shortcodes/#figure
	figure: '{{< figure src="{path}" alt="{alt}" caption="{caption}" >}}',
	// The archetype that Hugo brings: https://gohugo.io/content-management/archetypes/
	newPost: {
		path: "content/posts/{slug}.md",
		templates: ["archetypes/{section}.md", "archetypes/{section}/index.md", "archetypes/default.md"],
		entries: ["title", "publishedOn", { key: "draft", is: true }, "tags"],
		slug: "unicode",
	},
	extensions: ["md", "markdown", "mdown"],
	takesNoOtherEndings: true,
};
