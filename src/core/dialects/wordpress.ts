import type { Dialect, FieldName } from "./dialect.ts";

const title: readonly FieldName[] = ["title", "published", "layout"];

/**
 * Posts that a WordPress plugin keeps in a Git repository: WordPress GitHub Sync 1.x and 2.x (`permalink`, `post_excerpt`)
 * and its successor Writing On GitHub (`link`, `post_name`, `tags`, `categories`).
 */
export const wordpress: Dialect = {
	id: "wordpress",
	label: "WordPress (GitHub sync)",
	docs: "https://github.com/mAAdhaTTah/wordpress-github-sync",
	formats: ["yaml"],
	keys: {
		postId: ["ID"],
		title: ["post_title"],
		author: ["author"],
		publishedOn: ["post_date"],
		published: ["published"],
		permalink: ["link", "permalink"],
		slug: ["post_name"],
		tags: ["tags"],
		categories: ["categories"],
		excerpt: ["post_excerpt"],
		layout: ["layout"],
		eventName: ["event_name"],
		eventDate: ["event_date"],
		eventPlace: ["event_place"],
		eventUrl: ["event_url"],
	},
	knownKeys: {},
	stages: [
		{
			id: "draft",
			label: "draft, not yet in WordPress",
			when: [{ key: "ID", present: false }],
			required: title,
		},
		{
			id: "unpublished",
			label: "in WordPress, not published",
			when: [{ key: "published", equals: false }],
			required: title,
		},
		{
			id: "scheduled",
			label: "scheduled in WordPress",
			when: [{ key: "post_date", isAfterToday: true }],
			required: [...title, "publishedOn"],
		},
		{ id: "published", label: "published in WordPress", when: [], required: [...title, "publishedOn"] },
	],
	marks: [
		{ keys: ["post_title"], weight: 10 },
		{ keys: ["ID", "post_date"], weight: 10 },
		{ keys: ["post_name", "link"], weight: 5 },
	],
	posts: [{ keys: ["post_title"] }, { keys: ["ID", "post_date"] }],
	dateFormats: ["YYYY-MM-DD time", "YYYY-MM-DD", "any"],
	fileName: /^(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})-)?(?<slug>.+)\.(?:md|markdown)$/,
	fenceLimits: {
		byteOrderMarkHides: true,
		blankLinesHide: true,
		opening: /^---$/,
		closing: /^---$/,
	},
};
