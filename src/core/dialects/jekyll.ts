import { kramdown } from "../flavours/kramdown.ts";
import { jekyllDates } from "./date-habits.ts";
import type { Dialect } from "./dialect.ts";
import { fieldFirst, moreDivider } from "./excerpt-rule.ts";
import { octopressImageTags } from "./image-tags.ts";
import {
	anything,
	day,
	eventFields,
	eventKeys,
	flag,
	scheduledBy,
	stagesOf,
	text,
	textOrList,
	unpublishedWhen,
	words,
	wordsOrList,
} from "./known-key.ts";
import { anyPost } from "./post-signs.ts";
import { jekyllLiquid } from "./template-engines.ts";
import { psych } from "./yaml-families/psych.ts";

const seoTag = "https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/usage.md";

/** Jekyll and Octopress, which is Jekyll with a theme and a `source` folder. */
export const jekyll: Dialect = {
	id: "jekyll",
	label: "Jekyll",
	docs: "https://jekyllrb.com/docs/front-matter/",
	formats: ["yaml"],
	capitalisesFileName: true,
	keys: {
		title: ["title"],
		author: ["author", "authors"],
		publishedOn: ["date"],
		updatedOn: ["last_modified_at", "updated"],
		published: ["published"],
		permalink: ["permalink"],
		slug: ["slug"],
		tags: ["tags", "tag"],
		categories: ["categories", "category"],
		coverImage: ["image", "cover", "coverImage", "thumbnail"],
		excerpt: ["excerpt", "description"],
		layout: ["layout"],
		...eventFields,
	},
	knownKeys: {
		layout: text("The layout's file name in `_layouts`, without its ending."),
		title: text("The post's title.", {
			byItself: "Jekyll makes it of the file's name.",
			fromFileName: "slug",
		}),
		date: day("When the post was published; wins over the file's name.", {
			byItself: "Jekyll takes the date in the file's name.",
			fromFileName: "date",
		}),
		permalink: words("The post's address, where the site's pattern does not suit.", { takesFalse: true }),
		published: flag("`false` leaves the post out of the site.", { atNothing: "loses-post" }),
		category: textOrList("The post's category."),
		categories: wordsOrList("The post's categories: a list, or words with spaces between.", {
			atOtherTypes: "loses-post",
		}),
		tags: wordsOrList("The post's tags: a list, or words with spaces between."),
		// https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/document.rb, `populate_tags`
		tag: textOrList("The post's tag.", { hides: "tags" }),
		slug: words("The last part of the post's address.", {
			byItself: "Jekyll takes it from the file's name.",
			fromFileName: "slug",
		}),
		excerpt: text("What lists of posts show.", { byItself: "Jekyll takes the first paragraph." }),
		excerpt_separator: text("Where the excerpt ends, such as `<!--more-->`."),
		author: anything("The author's name or key in `_data/authors.yml`.", { docs: seoTag }),
		description: text("The summary for search engines and cards.", { docs: seoTag }),
		image: anything("The picture for cards.", { docs: seoTag }),
		lang: text("The post's language.", { docs: seoTag }),
		last_modified_at: day("When the post was last changed.", { docs: seoTag }),
		comments: flag("Whether readers may comment, in Octopress and many themes."),
		redirect_from: textOrList("Old addresses of the post.", {
			docs: "https://github.com/jekyll/jekyll-redirect-from",
		}),
		sitemap: anything("`false` leaves the post out of the sitemap."),
		...eventKeys,
	},
	stages: stagesOf(
		["title", "publishedOn"],
		[
			{ id: "draft", label: "draft", when: [], path: /(?:^|\/)_drafts\//, required: ["title"] },
			unpublishedWhen("published", false),
			scheduledBy("date"),
		],
	),
	signs: [
		{ path: /(?:^|\/)_(?:posts|drafts)\//, weight: 3 },
		{ path: /(?:^|\/)_posts\/(?:[^/]+\/)*\d{4}-\d{2}-\d{2}-[^/]+$/, weight: 3 },
		{ condition: { key: "layout", equals: "post" }, weight: 2 },
		{ path: /(?:^|\/)_[a-z]+\/[^/]+$/, condition: { key: "layout", present: true }, weight: 2 },
		{ path: /(?:^|\/)content\//, weight: -2 },
		{ siteFile: /^_config\.ya?ml$/, weight: 2 },
		{ siteFile: /^_config\.toml$/, weight: 8 },
	],
	posts: [...anyPost, { path: /(?:^|\/)_(?:posts|drafts)\// }, { keys: ["title", "date"] }],
	markdown: kramdown,
	textLists: { tags: "at-blanks", categories: "at-blanks" },
	dropsEmptyItems: true,
	flattensLists: true,
	truth: { others: "true" },
	hidesBy: { key: "published", value: "false" },
	// https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/drops/url_drop.rb
	addresses: {
		placeholders: [
			...[
				"collection",
				"output_ext",
				"name",
				"title",
				"slug",
				"categories",
				"slugified_categories",
				"path",
				"basename",
			],
			...[
				"year",
				"month",
				"day",
				"hour",
				"minute",
				"second",
				"i_day",
				"i_month",
				"short_month",
				"long_month",
			],
			...["short_year", "y_day", "week", "w_year", "w_day", "short_day", "long_day"],
		],
	},
	dates: jekyllDates,
	yaml: psych,
	dateFormats: ["YYYY-MM-DD time zone", "any"],
	// https://github.com/jekyll/jekyll/issues/6033: Psych takes a time without a zone for one of UTC.
	zoneHabits: {
		withoutConfig: "UTC",
		bareTimesAreUtc: /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?$/,
	},
	fileName:
		/^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})-(?<slug>.+)\.(?:md|markdown|mkdown|mkdn|mkd)$/i,
	// https://jekyllrb.com/docs/front-matter/#predefined-global-variables
	templates: { engines: [jekyllLiquid], key: "render_with_liquid" },
	imageTags: octopressImageTags,
	fenceLimits: {
		blankLinesHide: true,
		bareReturnsHide: true,
		// Ruby's `\s` has no no-break space.
		opening: /^---[ \t\v\f]*$/,
		closing: /^(?:---|\.\.\.)[ \t\v\f]*$/,
	},
	excerpt: {
		...moreDivider,
		order: fieldFirst,
		automatic: { kind: "first-paragraph" },
		certainty: "documented",
		docs: "https://jekyllrb.com/docs/posts/#post-excerpts",
	},
	site: {
		posts: ["_posts", "_drafts"],
		alsoServed: [""],
		movesPosts: true,
		// https://github.com/nhoizey/jekyll-postfiles
		postFilesSetting: {
			files: ["_config.yml", "_config.yaml", "Gemfile"],
			pattern: /^[^#\n]*(jekyll-postfiles)/m,
		},
		newImages: "images",
		layouts: { folder: "_layouts", themeKeys: ["theme", "remote_theme"] },
		authors: ["_data/authors"],
		// `lang` is jekyll-seo-tag's (https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/usage.md), `locale` Minimal Mistakes'.
		languageSetting: {
			files: ["_config.yml", "_config.yaml", "_config.toml"],
			pattern: /^(?:lang|locale)\s*[:=]\s*["']?([a-z]{2}(?:[-_]\w+)?)["']?\s*(?:#|$)/im,
		},
		// https://jekyllrb.com/docs/configuration/default/
		config: {
			files: ["_config.yml", "_config.yaml"],
			address: "url",
			// https://jekyllrb.com/docs/liquid/filters/: `relative_url` puts it before a path.
			base: { key: "baseurl", written: "{{ site.baseurl }}" },
			timeZone: "timezone",
			excerptSeparator: "excerpt_separator",
			// https://jekyllrb.com/docs/configuration/front-matter-defaults/
			postDefaults: "defaults",
		},
		// https://jekyllrb.com/docs/configuration/front-matter-defaults/: defaults may switch Liquid off for some posts.
		templateSetting: {
			files: ["_config.yml", "_config.yaml"],
			pattern: /\brender_with_liquid\s*:\s*(false)/,
			byItself: "liquid",
		},
	},
	headingIds: ["github"],
	postLinks: [
		{ written: /^\{%-?\s*post_url\s+(?<target>[^\s%{}"']+)\s*-?%\}/, names: "post" },
		{ written: /^\{%-?\s*link\s+(?<target>[^\s%{}"']+)\s*-?%\}/, names: "path", folders: [""] },
	],
	places: [
		{
			path: /(?:^|\/)_posts\//,
			names: {
				taken: /^\d{2,4}-\d{1,2}-\d{1,2}-[^/]*\.[^.]+$/,
				example: "2026-01-31-recap.md",
				isDated: true,
				stopsAtImpossibleDay: true,
			},
		},
		{ path: /(?:^|\/)_drafts\// },
	],
	// https://github.com/jekyll/jekyll-compose writes `layout`, `title` and `date`.
	newPost: {
		path: "_posts/{date}-{slug}.md",
		entries: [{ key: "layout", is: "post" }, "title", "publishedOn", "tags"],
		slug: "unicode",
	},
	extensions: ["md", "markdown", "mkdown", "mkdn", "mkd"],
	takesNoOtherEndings: true,
};
