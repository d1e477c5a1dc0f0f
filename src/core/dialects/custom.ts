import type { Dialect, Sign } from "./dialect.ts";
import { datedFileName } from "./file-name.ts";
import { draftWhen, eventFields, eventKeys, stagesOf, unpublishedWhen } from "./known-key.ts";
import { anyPost, BLOG_PATH } from "./post-signs.ts";

const dateKeys = [
	"date",
	"published_date",
	"publishedAt",
	"published_at",
	"pub_date",
	"pubDate",
	"created_at",
];

const signs: readonly Sign[] = [
	{ path: BLOG_PATH },
	{ keys: ["author"] },
	{ keys: ["authors"] },
	{ keys: ["layout"] },
	{ keys: ["draft"] },
	{ keys: ["published"] },
	{ keys: ["description"] },
	{ keys: ["excerpt"] },
];

/** Front matter of an engine Recap does not know: the most usual names, and nothing required. */
export const custom: Dialect = {
	id: "custom",
	label: "Other front matter",
	docs: "https://jekyllrb.com/docs/front-matter/",
	formats: ["yaml", "toml", "json", "header"],
	keys: {
		postId: ["id"],
		title: ["title", "subject"],
		author: ["author", "authors", "author_name", "postedBy"],
		publishedOn: [
			"date",
			"published_date",
			"publishedAt",
			"published_at",
			"pub_date",
			"pubDate",
			"pubdate",
			"created_at",
			"created",
		],
		updatedOn: ["updated", "lastmod", "modified", "updated_at", "updatedAt"],
		published: ["published"],
		draft: ["draft"],
		permalink: ["permalink", "url"],
		slug: ["slug"],
		tags: ["tags", "tag", "data.tags"],
		categories: ["categories", "category"],
		coverImage: ["image", "cover", "cover_image", "coverImage", "thumbnail", "featured_image"],
		excerpt: ["excerpt", "description", "summary"],
		layout: ["layout"],
		...eventFields,
	},
	ignoresKeyCase: true,
	knownKeys: eventKeys,
	stages: stagesOf([], [draftWhen("draft", true, []), unpublishedWhen("published", false, [])]),
	signs: [
		{
			siteFile: /^(?:svelte|next|nuxt|remix|quartz)\.config\.[cm]?[jt]s$|^dune-project$|^_cobalt\.yml$/,
			weight: 12,
		},
	],
	// Notes have a title and a date as well: something must show that they are meant for readers.
	posts: [
		...anyPost,
		...dateKeys.flatMap((date) =>
			signs.map((sign) => ({ ...sign, keys: ["title", date, ...(sign.keys ?? [])] })),
		),
	],
	dateFormats: ["YYYY-MM-DD", "any"],
	fileName: datedFileName("md|mdx|markdown"),
	newPost: { path: "posts/{date}-{slug}.md", entries: ["title", "publishedOn", "tags"], slug: "unicode" },
	extensions: ["md", "mdx", "markdown"],
};
