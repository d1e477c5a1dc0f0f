import { zenn as zennFlavour } from "../flavours/zenn.ts";
import { zennDates } from "./date-habits.ts";
import type { Dialect } from "./dialect.ts";
import { noDivider } from "./excerpt-rule.ts";
import { day, eventFields, eventKeys, flag, list, stagesOf, text, unpublishedWhen } from "./known-key.ts";
import { zennLimits } from "./value-limits.ts";
import { jsYaml3 } from "./yaml-families/js-yaml.ts";

export const zenn: Dialect = {
	id: "zenn",
	label: "Zenn",
	docs: "https://zenn.dev/zenn/articles/zenn-cli-guide",
	formats: ["yaml"],
	keys: {
		title: ["title"],
		publishedOn: ["published_at"],
		published: ["published"],
		tags: ["topics"],
		slug: ["slug"],
		layout: ["type"],
		...eventFields,
	},
	knownKeys: {
		title: text("The article's title."),
		emoji: text("The one emoji that stands for the article."),
		type: text("What the article is about: technology, or ideas.", {
			values: ["tech", "idea"],
			atOtherWords: "loses-post",
		}),
		topics: list("The article's topics, five at most."),
		published: flag("`true` publishes, `false` leaves a draft."),
		published_at: day("When the article appears or appeared.", {
			byItself: "Zenn takes the time of publishing.",
		}),
		publication_name: text("The publication the article belongs to."),
		...eventKeys,
	},
	stages: stagesOf(
		["title", "published", "layout", "tags"],
		[
			unpublishedWhen("published", false, ["title", "layout"]),
			{
				id: "scheduled",
				label: "scheduled",
				when: [{ key: "published_at", isAfterToday: true }],
				required: ["title", "published", "layout", "tags"],
			},
		],
	),
	signs: [
		{ keys: ["emoji", "topics"], weight: 12 },
		{ keys: ["emoji", "type"], weight: 8 },
		{ path: /(?:^|\/)articles\/[a-z0-9_-]{12,50}\.md$/, weight: 1 },
	],
	posts: [{ keys: ["title", "emoji"] }, { keys: ["title", "topics"] }],
	markdown: zennFlavour,
	valueLimits: zennLimits,
	dates: zennDates,
	dateFormats: ["YYYY-MM-DD", "YYYY-MM-DD hh:mm"],
	yaml: jsYaml3,
	fileName: /^(?<slug>[a-z0-9_-]{12,50})\.md$/,
	fenceLimits: { blankLinesHide: true },
	// https://zenn.dev/zenn/articles/markdown-guide#youtube
	players: { youtube: "@[youtube]({id})" },
	// https://zenn.dev/zenn/articles/markdown-guide, the part on cards of links
	showsLoneAddresses: true,
	excerpt: {
		...noDivider,
		order: [],
		automatic: { kind: "none" },
		certainty: "observed",
		docs: "https://zenn.dev/zenn/articles/zenn-cli-guide",
	},
	headingIds: ["encoded"],
	places: [
		{
			path: /(?:^|\/)articles\/(?=[^/]+$)/,
			names: { taken: /^[a-z0-9_-]{12,50}\.md$/, example: "2026-01-31-recap.md" },
		},
	],
	// As `zenn new:article` writes it.
	newPost: {
		path: "articles/{slug}.md",
		entries: [
			"title",
			{ key: "emoji", is: "🎤" },
			{ key: "type", is: "tech" },
			"tags",
			{ key: "published", is: false },
		],
		slug: "ascii",
		slugLength: { least: 12, most: 50 },
		hasPlainTags: true,
	},
	extensions: ["md"],
	takesNoOtherEndings: true,
};
