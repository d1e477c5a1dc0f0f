import type { Dialect } from "./dialect.ts";
import { noDivider } from "./excerpt-rule.ts";
import {
	day,
	eventFields,
	eventKeys,
	flag,
	stagesOf,
	text,
	textOrList,
	unpublishedWhen,
} from "./known-key.ts";
import { foremLimits } from "./value-limits.ts";
import { psych } from "./yaml-families/psych.ts";

export const devTo: Dialect = {
	id: "dev-to",
	label: "dev.to (Forem)",
	docs: "https://dev.to/p/editor_guide",
	formats: ["yaml"],
	keys: {
		postId: ["id"],
		title: ["title"],
		publishedOn: ["date", "published_at"],
		published: ["published"],
		permalink: ["canonical_url"],
		tags: ["tags"],
		coverImage: ["cover_image"],
		excerpt: ["description"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title."),
		published: flag("`true` publishes, `false` leaves a draft.", { byItself: "Forem leaves a draft." }),
		description: text("The post's summary."),
		tags: textOrList("The post's tags, four at most, with commas between."),
		date: day("When the post was published.", { byItself: "Forem takes the time of publishing." }),
		cover_image: text("The address of the picture above the post."),
		canonical_url: text("Where the post appeared first."),
		series: text("The series the post belongs to: the same text in each part."),
		...eventKeys,
	},
	stages: stagesOf(["title", "published"], [unpublishedWhen("published", false)]),
	signs: [
		{ keys: ["published", "cover_image", "tags"], weight: 4 },
		{ keys: ["published", "canonical_url", "tags"], weight: 4 },
		{ keys: ["published", "series", "tags"], weight: 4 },
	],
	posts: [{ keys: ["title", "published", "tags"] }, { keys: ["title", "date"] }],
	valueLimits: foremLimits,
	yaml: psych,
	dateFormats: ["YYYY-MM-DDTtimezone", "any"],
	fileName: /^(?<slug>.+)\.md$/i,
	fenceLimits: { blankLinesHide: true },
	// https://dev.to/p/editor_guide#liquidtags
	players: { youtube: "{% embed {page} %}", vimeo: "{% embed {page} %}" },
	excerpt: {
		...noDivider,
		order: [],
		automatic: { kind: "none" },
		certainty: "observed",
		docs: "https://dev.to/p/editor_guide",
	},
	newPost: {
		path: "posts/{slug}.md",
		entries: ["title", { key: "published", is: false }, "excerpt", "tags"],
		slug: "ascii",
		hasTagText: true,
		hasPlainTags: true,
	},
	extensions: ["md"],
};
