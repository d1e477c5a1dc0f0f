import { mdx } from "../flavours/mdx.ts";
import { docusaurusDates } from "./date-habits.ts";
import type { Dialect } from "./dialect.ts";
import { grayMatterFences } from "./gray-matter-fences.ts";
import {
	day,
	draftWhen,
	eventFields,
	eventKeys,
	flag,
	list,
	mapping,
	stagesOf,
	text,
	textListOrMapping,
	whole,
	words,
} from "./known-key.ts";
import { anyPost } from "./post-signs.ts";
import { docusaurusLimits } from "./value-limits.ts";
import { jsYaml4 } from "./yaml-families/js-yaml.ts";

/** `blog/2026-01-31-recap.md` or `blog/2026-01-31-recap/index.md`; Hugo's and Gatsby's blogs are in `content`. */
const datedPath =
	/^(?!(?:.*\/)?content\/)(?:.*\/)?blog\/(?:[^/]+\/)*\d{4}-\d{2}-\d{2}(?:-[^/]+)?(?:\/index)?\.mdx?$/;

export const docusaurus: Dialect = {
	id: "docusaurus",
	label: "Docusaurus blog",
	docs: "https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter",
	formats: ["yaml", "json"],
	keys: {
		title: ["title"],
		author: ["authors", "author"],
		publishedOn: ["date"],
		updatedOn: ["last_update.date"],
		draft: ["draft"],
		permalink: ["slug"],
		slug: ["slug"],
		tags: ["tags"],
		coverImage: ["image"],
		excerpt: ["description"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title.", { byItself: "Docusaurus takes the first heading." }),
		id: text("The post's name in older versions.", { atBlank: "stops-site" }),
		title_meta: text("The title for search engines, where it differs."),
		authors: textListOrMapping("The authors: keys in `authors.yml`, or names with their details.", {
			atBlank: "stops-site",
		}),
		author: text("The author's name; `authors` is newer."),
		author_url: text("The author's page; `authors` is newer."),
		author_image_url: words("The author's picture; `authors` is newer."),
		author_title: text("What the author does; `authors` is newer."),
		date: day("When the post was published.", {
			byItself: "Docusaurus takes the date in the file's or folder's name, then Git's.",
			fromFileName: "date",
			withoutFileName: "Docusaurus takes Git's date, or that of the file.",
		}),
		tags: list("The post's tags: labels, or keys in `tags.yml`."),
		draft: flag("`true` leaves the post out of the site."),
		unlisted: flag("`true` hides the post from lists and search engines."),
		slug: text("The post's address in the blog.", {
			byItself: "Docusaurus takes the file's path.",
			atBlank: "stops-site",
		}),
		description: text("The summary for search engines and cards.", {
			byItself: "Docusaurus takes the first line.",
		}),
		image: words("The picture for cards.", { atBlank: "stops-site" }),
		keywords: list("Words for search engines."),
		hide_table_of_contents: flag("`true` hides the table of contents."),
		toc_min_heading_level: whole("The highest heading in the table of contents."),
		toc_max_heading_level: whole("The deepest heading in the table of contents."),
		last_update: mapping("When and by whom the post was last changed."),
		sidebar_label: text("A shorter title for the blog's sidebar."),
		...eventKeys,
	},
	stages: stagesOf(["title", "publishedOn"], [draftWhen("draft", true)]),
	signs: [
		{ path: datedPath, keys: ["authors"], weight: 4 },
		{ path: datedPath, weight: 1 },
		{ path: /docusaurus-plugin-content-blog/, weight: 10 },
		{ keys: ["authors", "slug"], weight: 2 },
		{ keys: ["hide_table_of_contents"], weight: 5 },
		{ keys: ["author_image_url"], weight: 5 },
		{ keys: ["author_title"], weight: 3 },
		{ siteFile: /^docusaurus\.config\.[cm]?[jt]s$/, weight: 12 },
	],
	posts: [...anyPost, { keys: ["title", "date"] }, { keys: ["title", "authors"] }, { path: datedPath }],
	markdown: mdx,
	atOtherTypes: "stops-site",
	// https://docusaurus.io/docs/blog#global-authors: "Blog author with key … not found in the authors map file".
	refusesUnknownAuthors: true,
	truth: { quoted: /^(?:true|false)$/i },
	addresses: { refusesBackslashes: true },
	dates: docusaurusDates,
	dateFormats: [
		"YYYY-MM-DD",
		"YYYY-MM-DD time",
		"YYYY-MM-DDTtime",
		"YYYY-MM-DDTtimezone",
		"YYYY-MM-DD time zone",
	],
	zoneHabits: { withoutConfig: "UTC", isFixed: true },
	yaml: jsYaml4,
	fileName: /^(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})-?)?(?<slug>.*)\.mdx?$/i,
	valueLimits: docusaurusLimits,
	tagKeys: ["label", "permalink"],
	fenceLimits: grayMatterFences,
	stopsAtBrokenPost: true,
	excerpt: {
		divider: /^truncate$/,
		dividerText: "<!-- truncate -->",
		order: ["divider"],
		automatic: { kind: "whole-post" },
		certainty: "documented",
		docs: "https://docusaurus.io/docs/blog#blog-list",
	},
	site: {
		// https://docusaurus.io/docs/api/docusaurus-config#i18n
		languageSetting: {
			files: [
				"docusaurus.config.ts",
				"docusaurus.config.js",
				"docusaurus.config.mjs",
				"docusaurus.config.cjs",
			],
			pattern: /^\s*defaultLocale:\s*["']([\w-]+)["']/m,
		},
		served: ["static"],
		authors: ["blog/authors", "authors"],
	},
	headingIds: ["github"],
	// What starts with `_` is left out: https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#exclude
	places: [
		{ path: /(?:^|\/)(?:[^/]+-)?blog\/(?!(?:[^/]+\/)*_)/ },
		{ path: /(?:^|\/)docusaurus-plugin-content-blog[^/]*\/(?!(?:[^/]+\/)*_)/ },
	],
	needsNoFrontMatter: true,
	newPost: {
		path: "blog/{date}-{slug}.md",
		entries: ["title", "publishedOn", "tags"],
		slug: "ascii",
	},
	extensions: ["md", "mdx"],
	takesNoOtherEndings: true,
};
