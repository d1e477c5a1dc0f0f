import type { Dialect } from "./dialect.ts";

/** Front matter of an engine Recap does not know: the most usual names, and nothing required. */
export const custom: Dialect = {
	id: "custom",
	label: "Other front matter",
	docs: "https://jekyllrb.com/docs/front-matter/",
	formats: ["yaml", "toml", "json", "header"],
	keys: {
		title: ["title", "Title", "subject", "name"],
		author: ["author", "authors", "Author"],
		publishedOn: ["date", "published_date", "publishedAt", "pubDate", "created_at", "published_at", "Date"],
		updatedOn: ["updated", "lastmod", "modified", "updated_at", "updatedAt"],
		published: ["published"],
		draft: ["draft"],
		permalink: ["permalink", "url"],
		slug: ["slug"],
		tags: ["tags", "tag"],
		categories: ["categories", "category"],
		coverImage: ["image", "cover", "cover_image", "thumbnail"],
		excerpt: ["excerpt", "description", "summary"],
		layout: ["layout"],
		eventName: ["event_name"],
		eventDate: ["event_date"],
		eventPlace: ["event_place"],
		eventUrl: ["event_url"],
	},
	knownKeys: {},
	stages: [
		{ id: "draft", label: "draft", when: [{ key: "draft", equals: true }], required: [] },
		{ id: "unpublished", label: "not published", when: [{ key: "published", equals: false }], required: [] },
		{ id: "published", label: "published", when: [], required: [] },
	],
	marks: [],
	posts: [{ keys: ["title", "date"] }],
	dateFormats: ["YYYY-MM-DD", "any"],
};
