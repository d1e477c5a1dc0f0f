import { markdownItLume } from "../flavours/markdown-it-lume.ts";
import type { Dialect } from "./dialect.ts";
import { fieldFirst, moreDivider } from "./excerpt-rule.ts";
import {
	anything,
	day,
	draftWhen,
	eventFields,
	eventKeys,
	flag,
	list,
	mapping,
	stagesOf,
	text,
	textOrList,
	whole,
} from "./known-key.ts";
import { blogFolder } from "./post-place.ts";
import { anyPost } from "./post-signs.ts";

const theme = "https://lume.land/theme/simple-blog/";

/** Lume, with the keys of its Simple Blog theme. */
export const lume: Dialect = {
	id: "lume",
	label: "Lume",
	docs: "https://lume.land/docs/creating-pages/page-data/",
	formats: ["yaml"],
	keys: {
		title: ["title"],
		author: ["author"],
		publishedOn: ["date"],
		draft: ["draft"],
		permalink: ["url"],
		slug: ["basename"],
		tags: ["tags"],
		coverImage: ["image", "cover"],
		excerpt: ["description", "excerpt"],
		layout: ["layout"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title."),
		date: day("When the post was published.", {
			byItself: "Lume takes the date in the file's name, then when the file was made.",
			fromFileName: "date",
		}),
		url: anything("The post's address; `false` for none.", { byItself: "Lume makes it of the file's path." }),
		basename: text("The last part of the post's address.", {
			byItself: "Lume takes the file's name.",
			fromFileName: "slug",
		}),
		tags: textOrList("The post's tags."),
		draft: flag("`true` leaves the post out of the site."),
		layout: text("The layout's file name in `_includes`."),
		renderOrder: whole("When the page is made among the others."),
		templateEngine: textOrList("The engines the file goes through."),
		mergedKeys: mapping("Keys that are merged with those of the folders above."),
		oldUrl: textOrList("Old addresses of the post.", { docs: "https://lume.land/plugins/redirects/" }),
		metas: mapping("Values for search engines and cards.", { docs: "https://lume.land/plugins/metas/" }),
		id: anything("Ties translations to each other.", { docs: "https://lume.land/plugins/multilanguage/" }),
		type: text("Tells kinds of pages apart.", { docs: "https://lume.land/plugins/multilanguage/" }),
		lang: textOrList("The post's language.", { docs: "https://lume.land/plugins/multilanguage/" }),
		ondemand: flag("`true` makes the page when it is asked for."),
		author: textOrList("The post's author, in the theme.", { docs: theme }),
		description: text("The summary for search engines and cards.", { docs: theme }),
		image: text("The picture for cards, in the theme.", { docs: theme }),
		toc: flag("Whether a table of contents is shown, in the theme.", { docs: theme }),
		comments: mapping("Where readers comment, in the theme.", { docs: theme }),
		extra_head: list("More for the page's head, in the theme.", { docs: theme }),
		...eventKeys,
	},
	stages: stagesOf(["title", "publishedOn"], [draftWhen("draft", true)]),
	signs: [
		{ siteFile: /^_config\.[jt]s$/, weight: 12 },
		{ siteFile: /^deno\.jsonc?$/, weight: 1 },
		{ condition: { key: "layout", matches: /\.(?:vto|page\.[jt]sx?)$/ }, weight: 8 },
		{ keys: ["renderOrder"], weight: 6 },
		{ keys: ["mergedKeys"], weight: 8 },
		{ keys: ["oldUrl"], weight: 4 },
	],
	posts: [...anyPost, { keys: ["title", "date"] }],
	markdown: markdownItLume,
	dateFormats: ["YYYY-MM-DD", "any"],
	fileName:
		/^(?:(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:-\d{1,2}-\d{1,2}(?:-\d{1,2})?)?_)?(?<slug>.+)\.(?:md|markdown)$/i,
	fenceLimits: { blankLinesHide: true },
	excerpt: {
		...moreDivider,
		dividerText: "<!--more-->",
		order: fieldFirst,
		automatic: { kind: "none" },
		certainty: "observed",
		docs: theme,
	},
	site: {
		alsoServed: ["", "src"],
		// https://lume.land/docs/configuration/config-file/#src
		inputSetting: {
			files: ["_config.ts", "_config.js"],
			pattern: /\blume\(\s*\{[^{}]{0,400}?\bsrc\s*:\s*["'`]([^"'`$\n]+)["'`]/,
		},
	},
	places: [{ path: blogFolder("") }],
	newPost: { path: "posts/{slug}.md", entries: ["title", "publishedOn", "tags"], slug: "ascii" },
	extensions: ["md", "markdown", "mdx"],
};
