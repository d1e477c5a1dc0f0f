import { pythonMarkdown } from "../flavours/python-markdown.ts";
import { nikolaDates } from "./date-habits.ts";
import type { Dialect } from "./dialect.ts";
import { fieldFirst } from "./excerpt-rule.ts";
import { datedFileName } from "./file-name.ts";
import {
	anything,
	day,
	draftWhen,
	eventFields,
	eventKeys,
	flag,
	stagesOf,
	text,
	textOrList,
} from "./known-key.ts";

/** Nikola's posts in Markdown, with metadata between fences; it also reads `.. title:` lines in a comment, and `.meta` files beside posts. */
export const nikola: Dialect = {
	id: "nikola",
	label: "Nikola",
	docs: "https://getnikola.com/handbook.html#metadata-fields",
	formats: ["yaml", "toml"],
	keys: {
		title: ["title"],
		author: ["author"],
		publishedOn: ["date"],
		updatedOn: ["updated"],
		slug: ["slug"],
		tags: ["tags"],
		categories: ["category"],
		coverImage: ["previewimage"],
		excerpt: ["description"],
		layout: ["template"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title."),
		slug: text("The last part of the post's address.", {
			byItself: "Nikola takes the file's name.",
			fromFileName: "slug",
		}),
		date: day("When the post was published."),
		updated: day("When the post was last changed.", { byItself: "Nikola takes the date." }),
		tags: textOrList("The post's tags: a list, or words with commas between."),
		category: text("The post's one category."),
		author: textOrList("The post's author.", { byItself: "Nikola takes the site's author." }),
		description: text("The summary for search engines and cards."),
		link: text("A page elsewhere that the post is about."),
		type: text("How the theme shows the post.", { values: ["text", "micro"] }),
		status: text("Where the post is on its way.", { values: ["published", "featured", "draft", "private"] }),
		has_math: flag("`true` loads what shows formulas."),
		previewimage: text("The picture for cards."),
		nocomments: flag("`true` switches comments off."),
		hidetitle: flag("`true` hides the title."),
		template: text("The template that shows the post.", { byItself: "Nikola takes the one for posts." }),
		pretty_url: flag("Whether the address ends in a slash.", {
			byItself: "Nikola takes the site's `PRETTY_URLS`.",
		}),
		enclosure: text("The address of a recording, for feeds."),
		filters: anything("Filters that the post goes through."),
		password: text("The word that opens the post."),
		guid: text("The post's identifier in feeds.", { byItself: "Nikola takes its address." }),
		medium: flag("Whether the post goes to Medium, too."),
		shortcodes: anything("Whether shortcodes are read."),
		data: text("A file of data for the post's template."),
		wp_status: text("What a post that was imported was in WordPress."),
		url_type: text("How links of the post are written."),
		...eventKeys,
	},
	stages: stagesOf(
		["title", "publishedOn"],
		[
			draftWhen("status", "draft"),
			{
				id: "unpublished",
				label: "private",
				when: [{ key: "status", equals: "private" }],
				required: ["title"],
			},
		],
	),
	signs: [
		{ siteFile: /^listings$/, weight: 6 },
		// Sphinx's documentation has one, too.
		{ siteFile: /^conf\.py$/, path: /(?:^|\/)posts\//, weight: 6 },
		{ keys: ["previewimage"], weight: 6 },
		{ keys: ["has_math"], weight: 6 },
		{ keys: ["nocomments"], weight: 6 },
		{ keys: ["hidetitle"], weight: 6 },
		{ keys: ["pretty_url"], weight: 6 },
	],
	posts: [{ keys: ["title", "date", "slug"] }, { keys: ["title", "date"], path: /(?:^|\/)posts\// }],
	markdown: pythonMarkdown,
	dates: nikolaDates,
	dateFormats: ["YYYY-MM-DD time zone", "any"],
	hidesBy: { key: "status", value: "draft" },
	// https://github.com/getnikola/nikola/blob/v8.3.1/nikola/metadata_extractors.py: `first_line` and `split_metadata_re`, without blanks.
	fenceLimits: { blankLinesHide: true, opening: /^(?:---|\+\+\+)$/, closing: /^(?:---|\+\+\+)$/ },
	fileName: datedFileName("md|mdown|markdown"),
	excerpt: {
		divider: /^TEASER_END(?::.*)?$/i,
		dividerText: "<!-- TEASER_END -->",
		order: fieldFirst,
		automatic: { kind: "whole-post" },
		certainty: "documented",
		docs: "https://getnikola.com/handbook.html#teasers",
	},
	site: {
		// https://getnikola.com/handbook.html
		languageSetting: { files: ["conf.py"], pattern: /^DEFAULT_LANG\s*=\s*["']([^"'\n]+)["']/m },
		timeZoneSetting: { files: ["conf.py"], pattern: /^TIMEZONE\s*=\s*["']([^"'\n]+)["']/m },
	},
	places: [{ path: /(?:^|\/)posts\// }],
	needsNoFrontMatter: true,
	newPost: {
		path: "posts/{slug}.md",
		entries: ["title", "slug", "publishedOn", "tags", { key: "type", is: "text" }],
		slug: "ascii",
		hasTagText: true,
	},
	extensions: ["md", "mdown", "markdown"],
};
