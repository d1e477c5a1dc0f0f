import { commonmark } from "../flavours/commonmark.ts";
import { zolaDates } from "./date-habits.ts";
import { isoDates } from "./dates.ts";
import type { Dialect } from "./dialect.ts";
import { dividerFirst, moreDivider } from "./excerpt-rule.ts";
import { day, draftWhen, eventFields, flag, list, mapping, stagesOf, text, whole } from "./known-key.ts";
import { anyFolders, blogFolder, datedBelow } from "./post-place.ts";
import { anyPost } from "./post-signs.ts";

export const zola: Dialect = {
	id: "zola",
	label: "Zola",
	docs: "https://www.getzola.org/documentation/content/page/",
	formats: ["toml", "yaml"],
	keys: {
		title: ["title"],
		author: ["authors", "extra.author"],
		publishedOn: ["date"],
		updatedOn: ["updated"],
		draft: ["draft"],
		permalink: ["path"],
		slug: ["slug"],
		tags: ["taxonomies.tags"],
		categories: ["taxonomies.categories"],
		coverImage: ["extra.image", "extra.cover", "extra.thumbnail"],
		excerpt: ["description"],
		layout: ["template"],
		eventName: ["extra.event_name", ...(eventFields.eventName ?? [])],
		eventDate: ["extra.event_date", ...(eventFields.eventDate ?? [])],
		eventPlace: ["extra.event_place", ...(eventFields.eventPlace ?? [])],
		eventUrl: ["extra.event_url", ...(eventFields.eventUrl ?? [])],
	},
	knownKeys: {
		title: text("The post's title."),
		description: text("The post's summary."),
		date: day("When the post was published.", {
			byItself: "Zola takes the date in the file's name.",
			fromFileName: "date",
		}),
		updated: day("When the post was last changed."),
		weight: whole("The post's place in lists sorted by weight."),
		draft: flag("`true` leaves the post out of the site."),
		slug: text("The last part of the post's address.", {
			byItself: "Zola takes the file's name.",
			fromFileName: "slug",
		}),
		path: text("The post's whole address, instead of `slug`."),
		aliases: list("Old addresses of the post."),
		authors: list("The authors, for feeds."),
		in_search_index: flag("`false` leaves the post out of the search index."),
		template: text("The template's file name.", { byItself: "Zola takes `page.html`." }),
		render: flag("`false` for a page without an address of its own."),
		taxonomies: mapping("Tags, categories and the site's other taxonomies, each a list."),
		extra: mapping("The site's own values."),
		insert_anchor_links: text("Where headings get links.", { values: ["left", "right", "heading", "none"] }),
	},
	stages: stagesOf(["title", "publishedOn"], [draftWhen("draft", true)]),
	signs: [
		{ keys: ["taxonomies"], weight: 6 },
		{ keys: ["extra"], format: "toml", weight: 6 },
		{ keys: ["in_search_index"], weight: 6 },
		{ format: "toml", keys: ["path"], weight: 5 },
		{ format: "toml", keys: ["template"], weight: 5 },
		{ format: "toml", weight: 1 },
		{ path: /(?:^|\/)content\//, weight: 1 },
		{ siteFile: /^config\.toml$/, weight: 2 },
		// Hugo's are called layouts and assets.
		{ siteFile: /^(?:sass|templates)$/, format: "toml", weight: 5 },
		{ siteFile: /^templates$/, path: /(?:^|\/)content\//, weight: 4 },
		{ siteFile: /^(?:zola\.toml)$/, weight: 8 },
	],
	posts: [
		...anyPost,
		{ keys: ["title", "date"] },
		{ keys: ["title", "taxonomies"] },
		{ keys: ["title", "path", "authors"] },
	],
	markdown: commonmark,
	dates: zolaDates,
	toml: "1.0",
	dateFormats: isoDates,
	fileName: /^(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T[^_-]+)?[-_])?(?<slug>.+)\.md$/i,
	excerpt: {
		divider: moreDivider.divider,
		dividerText: "<!-- more -->",
		order: dividerFirst,
		automatic: { kind: "none" },
		certainty: "documented",
		docs: "https://www.getzola.org/documentation/content/page/#summary",
	},
	site: {
		posts: ["content"],
		served: ["static"],
		// https://www.getzola.org/documentation/getting-started/configuration/
		languageSetting: {
			files: ["config.toml", "zola.toml"],
			pattern: /^default_language\s*=\s*["']([a-z]{2}(?:[-_]\w+)?)["']/im,
		},
		config: { files: ["config.toml", "zola.toml"], address: "base_url" },
	},
	postLinks: [{ written: /^@\/(?<target>[^#?]+)/, names: "path", folders: ["content"] }],
	places: [{ path: blogFolder(`content\\/${anyFolders}`) }, { path: datedBelow(`content\\/${anyFolders}`) }],
	newPost: {
		path: "content/blog/{slug}.md",
		entries: ["title", "publishedOn", { key: "draft", is: true }, "tags"],
		slug: "ascii",
	},
	extensions: ["md"],
	takesNoOtherEndings: true,
};
