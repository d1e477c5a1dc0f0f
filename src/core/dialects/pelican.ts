import { pythonMarkdown } from "../flavours/python-markdown.ts";
import { pelicanDates } from "./date-habits.ts";
import type { Dialect } from "./dialect.ts";
import { fieldFirst } from "./excerpt-rule.ts";
import { day, draftWhen, eventFields, eventKeys, stagesOf, text, textOrList } from "./known-key.ts";
import { pelicanLimits } from "./value-limits.ts";

/** Pelican reads `Key: value` lines with Python-Markdown's meta-data extension; fences around them are optional. */
export const pelican: Dialect = {
	id: "pelican",
	label: "Pelican",
	docs: "https://docs.getpelican.com/en/latest/content.html#file-metadata",
	formats: ["header"],
	keys: {
		title: ["title"],
		author: ["author", "authors"],
		publishedOn: ["date"],
		updatedOn: ["modified"],
		permalink: ["url", "save_as"],
		slug: ["slug"],
		tags: ["tags", "keywords"],
		categories: ["category", "categories"],
		coverImage: ["thumbnail", "thumb", "image", "cover"],
		excerpt: ["summary", "description"],
		layout: ["template"],
		...eventFields,
	},
	ignoresKeyCase: true,
	knownKeys: {
		title: text("The post's title."),
		date: day("When the post was published.", {
			byItself: "Pelican takes the date in the file's name.",
			fromFileName: "date",
		}),
		modified: day("When the post was last changed."),
		tags: text("The post's tags, with commas or semicolons between."),
		keywords: text("Words for search engines, with commas between."),
		category: text("The post's one category.", { byItself: "Pelican takes the folder's name." }),
		slug: text("The last part of the post's address.", { byItself: "Pelican makes it of the title." }),
		author: text("The author, where there is one."),
		authors: textOrList("The authors, with commas or semicolons between."),
		summary: text("What lists of posts show.", { byItself: "Pelican takes the first words." }),
		lang: text("The post's language."),
		translation: text("`true` where the post is a translation."),
		status: text("Where the post is on its way.", {
			values: ["published", "draft", "hidden", "skip"],
			atOtherWords: "loses-post",
		}),
		template: text("The template that shows the post."),
		save_as: text("Where the page is written."),
		url: text("The post's address."),
		...eventKeys,
	},
	stages: stagesOf(
		["title", "publishedOn"],
		[
			draftWhen("status", "draft"),
			{
				id: "unpublished",
				label: "hidden",
				when: [{ key: "status", equals: "hidden" }],
				required: ["title"],
			},
			{ id: "unpublished", label: "skipped", when: [{ key: "status", equals: "skip" }], required: [] },
		],
	),
	signs: [
		{ format: "header", weight: 10 },
		// Python-Markdown ends the block at a blank line; nobody else does.
		{ isUnclosed: true, keys: ["title", "date"], withoutKeys: ["layout", "draft"], weight: 3 },
		{ keys: ["save_as"], weight: 4 },
		{ siteFile: /^(?:pelicanconf|publishconf)\.py$/, weight: 12 },
	],
	posts: [
		{ keys: ["title", "date"] },
		// Pages have a title, too, and need no date.
		{ format: "header", keys: ["title"], path: /^(?!(?:.*\/)?pages\/)/ },
	],
	markdown: pythonMarkdown,
	hidesBy: { key: "status", value: "draft" },
	valueLimits: pelicanLimits,
	dates: pelicanDates,
	dateFormats: ["YYYY-MM-DD time", "any"],
	fileName: /^(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[-_]?)?(?<slug>.*)\.(?:md|markdown|mkd|mdown)$/i,
	writtenOtherwise: [
		{ key: "published", value: /^(?:false|no|0)$/i, written: "Status: draft" },
		{ key: "tag", value: /./, written: "Tags: {value}" },
	],
	// `DUPLICATES_DEFINITIONS_ALLOWED`, of which the first counts, and the title, which becomes several:
	// https://github.com/getpelican/pelican/blob/4.8.0/pelican/readers.py
	singleLineKeys: [
		...["title", "tags", "date", "modified", "status", "category"],
		...["author", "authors", "slug", "save_as", "url"],
	],
	fenceLimits: {
		blankLinesHide: true,
		isRequired: true,
		opening: /^---/,
		closing: /^(?:---|\.\.\.)/,
		isOpeningOptional: true,
		isClosingOptional: true,
	},
	excerpt: {
		divider: /^PELICAN_END_SUMMARY$/,
		dividerText: "<!-- PELICAN_END_SUMMARY -->",
		order: fieldFirst,
		automatic: { kind: "words", most: 50, mostUnspaced: 50, end: "…" },
		certainty: "documented",
		docs: "https://docs.getpelican.com/en/stable/settings.html",
	},
	site: {
		posts: ["content"],
		alsoServed: ["content"],
		// https://docs.getpelican.com/en/stable/settings.html
		languageSetting: { files: ["pelicanconf.py"], pattern: /^DEFAULT_LANG\s*=\s*["']([^"'\n]+)["']/m },
		timeZoneSetting: { files: ["pelicanconf.py"], pattern: /^TIMEZONE\s*=\s*["']([^"'\n]+)["']/m },
	},
	postLinks: [
		{
			written: /^[{|](?:filename|static|attach)[}|](?<target>[^#?]+)/,
			names: "path",
			folders: [".", "content"],
		},
	],
	places: [{ path: /(?:^|\/)content\/(?!(?:pages|extras?|images|static|theme|files|pdfs)\/)/ }],
	// Pelican's own example, by `date` and `category`: https://docs.getpelican.com/en/latest/content.html
	newPost: {
		path: "content/{slug}.md",
		entries: ["title", "publishedOn", "tags"],
		slug: "ascii",
		date: "YYYY-MM-DD hh:mm",
		hasTagText: true,
	},
	extensions: ["md", "markdown", "mkd", "mdown"],
	takesNoOtherEndings: true,
};
