import { markdownItVitepress } from "../flavours/markdown-it-vitepress.ts";
import { vuepressDates } from "./date-habits.ts";
import { isoDates } from "./dates.ts";
import type { Dialect } from "./dialect.ts";
import { dividerFirst, moreDivider } from "./excerpt-rule.ts";
import { datedFileName } from "./file-name.ts";
import { grayMatterFences } from "./gray-matter-fences.ts";
import {
	anything,
	day,
	eventFields,
	eventKeys,
	flag,
	list,
	stagesOf,
	text,
	textOrList,
	unpublishedWhen,
} from "./known-key.ts";
import { blogFolder } from "./post-place.ts";
import { anyPost } from "./post-signs.ts";
import { jsYaml3 } from "./yaml-families/js-yaml.ts";

const vitepress = "https://vitepress.dev/reference/frontmatter-config";

export const vuepress: Dialect = {
	id: "vuepress",
	label: "VuePress or VitePress",
	docs: "https://vuepress.vuejs.org/reference/frontmatter.html",
	formats: ["yaml", "json"],
	keys: {
		title: ["title"],
		author: ["author", "authors"],
		publishedOn: ["date"],
		updatedOn: ["lastUpdated", "updated"],
		published: ["publish"],
		permalink: ["permalink", "url"],
		slug: ["slug"],
		tags: ["tags", "tag"],
		categories: ["categories", "category"],
		coverImage: ["image", "cover", "header_image"],
		excerpt: ["description", "summary"],
		layout: ["layout"],
		...eventFields,
	},
	knownKeys: {
		title: text("The page's title.", { byItself: "VuePress takes the first heading." }),
		description: text("The summary for search engines."),
		date: day("When the page was made.", { byItself: "VuePress takes the date in the file's name or path." }),
		lang: text("The page's language."),
		layout: text("The layout component's name."),
		permalink: anything("The page's address; `null` for none of its own."),
		permalinkPattern: anything("How the page's address is made."),
		head: list("Tags for the page's head."),
		routeMeta: anything("Values for the page's route."),
		sidebar: anything("What the sidebar shows."),
		navbar: flag("`false` hides the navigation bar."),
		prev: anything("The page before this one."),
		next: anything("The page after this one."),
		tags: textOrList("The page's tags, with a blog plugin."),
		category: textOrList("The page's categories, with a blog plugin."),
		titleTemplate: anything("What is added to the title.", { docs: vitepress }),
		outline: anything("The headings beside the page.", { docs: vitepress }),
		aside: anything("Where the outline stands.", { docs: vitepress }),
		editLink: flag("`false` hides the link to edit the page.", { docs: vitepress }),
		lastUpdated: anything("Whether or when the page was last changed.", { docs: vitepress }),
		pageClass: text("A class for the page.", { docs: vitepress }),
		...eventKeys,
	},
	stages: stagesOf(["title", "publishedOn"], [unpublishedWhen("publish", false)]),
	signs: [
		{ keys: ["permalinkPattern"], weight: 8 },
		{ keys: ["titleTemplate"], weight: 8 },
		{ keys: ["routeMeta"], weight: 8 },
		{ keys: ["pageClass"], weight: 5 },
		{ keys: ["sidebarDepth"], weight: 5 },
		{ siteFile: /^(?:\.vuepress|\.vitepress)$/, weight: 12 },
	],
	posts: [...anyPost, { keys: ["title", "date"] }],
	markdown: markdownItVitepress,
	dates: vuepressDates,
	dateFormats: isoDates,
	yaml: jsYaml3,
	fileName: datedFileName("md"),
	fenceLimits: grayMatterFences,
	stopsAtBrokenPost: true,
	excerpt: {
		...moreDivider,
		order: dividerFirst,
		automatic: { kind: "none" },
		certainty: "observed",
		docs: "https://ecosystem.vuejs.press/plugins/blog/blog/",
	},
	headingIds: ["mdit-vue"],
	places: [{ path: /(?:^|\/)_posts\// }, { path: blogFolder("") }],
	needsNoFrontMatter: true,
	newPost: { path: "posts/{slug}.md", entries: ["title", "publishedOn", "tags"], slug: "ascii" },
	extensions: ["md"],
	takesNoOtherEndings: true,
};
