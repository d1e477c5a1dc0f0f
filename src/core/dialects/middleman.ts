import { kramdown } from "../flavours/kramdown.ts";
import { middlemanDates } from "./date-habits.ts";
import type { Dialect } from "./dialect.ts";
import {
	day,
	eventFields,
	eventKeys,
	flag,
	scheduledBy,
	stagesOf,
	text,
	textOrList,
	unpublishedWhen,
} from "./known-key.ts";

/** Middleman with `middleman-blog`: `source/2026-01-31-recap.html.markdown`, below a prefix such as `source/blog`. */
export const middleman: Dialect = {
	id: "middleman",
	label: "Middleman blog",
	docs: "https://middlemanapp.com/basics/blogging/",
	formats: ["yaml", "json"],
	keys: {
		title: ["title"],
		author: ["author"],
		publishedOn: ["date"],
		updatedOn: ["updated"],
		published: ["published"],
		slug: ["slug"],
		tags: ["tags", "tag"],
		categories: ["category"],
		coverImage: ["image", "cover"],
		excerpt: ["description", "summary"],
		layout: ["layout"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title.", { byItself: "Middleman shows the post without one." }),
		date: day("When the post was published; the same day as in the file's name.", {
			byItself: "Middleman takes the date in the file's name.",
			fromFileName: "date",
		}),
		tags: textOrList("The post's tags: a list, or words with commas between."),
		published: flag("`false` leaves the post out of the site."),
		slug: text("The last part of the post's address.", {
			byItself: "Middleman takes it from the file's name.",
			fromFileName: "slug",
		}),
		layout: text("The layout's file name in `source/layouts`.", {
			byItself: "Middleman takes the blog's layout.",
		}),
		locale: text("The post's language."),
		lang: text("The post's language."),
		ignored: flag("`true` leaves the page out of the site."),
		directory_index: flag("`false` keeps the file's name in the address.", {
			docs: "https://middlemanapp.com/advanced/pretty-urls/",
		}),
		...eventKeys,
	},
	stages: stagesOf(["title", "publishedOn"], [unpublishedWhen("published", false), scheduledBy("date")]),
	signs: [
		{ path: /\.html\.(?:md|markdown|mdown|mkd|mkdn)$/, weight: 8 },
		// Compass, with which Jekyll's themes were made, has one, too.
		{ siteFile: /^config\.rb$/, weight: 2 },
	],
	posts: [
		{ keys: ["title"], path: /(?:^|\/)\d{4}-\d{2}-\d{2}-[^/]+\.html\.[a-z]+$/ },
		{ keys: ["title", "date"], path: /(?:^|\/)source\// },
	],
	markdown: kramdown,
	hidesBy: { key: "published", value: "false" },
	dates: middlemanDates,
	dateFormats: ["YYYY-MM-DD", "YYYY-MM-DD time zone", "any"],
	fileName:
		/^(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})-)?(?<slug>.+?)(?:\.html)?\.(?:md|markdown|mdown|mkd|mkdn)$/i,
	// https://github.com/middleman/middleman/blob/v4.5.1/middleman-core/lib/middleman-core/util/data.rb, `build_regex`
	fenceLimits: {
		byteOrderMarkHides: true,
		blankLinesHide: true,
		opening: /^(?:---|;;;) *$/,
		closing: /^(?:---|\.\.\.|;;;)/,
	},
	excerpt: {
		divider: /^READMORE$/,
		dividerText: "READMORE",
		order: ["divider"],
		automatic: { kind: "whole-post" },
		certainty: "documented",
		docs: "https://middlemanapp.com/basics/blogging/#summary",
	},
	site: { served: ["source"] },
	places: [
		{ path: /(?:^|\/)source\/(?:[^/]+\/)*?(?=\d{4}-\d{2}-\d{2}-[^/]+$)/ },
		{ path: /(?:^|\/)source\/(?:[^/]+\/)*?(?:posts?|blog|articles?)\/(?=[^/]+\.html\.(?:md|markdown)$)/ },
	],
	// `middleman article`: https://middlemanapp.com/basics/blogging/
	newPost: {
		path: "source/{date}-{slug}.html.markdown",
		entries: ["title", "publishedOn", "tags"],
		slug: "ascii",
		hasTagText: true,
	},
	extensions: ["markdown", "md", "mdown", "mkd", "mkdn"],
};
