import { mdxAlone } from "../flavours/mdx-alone.ts";
import { remarkGfm } from "../flavours/remark-gfm.ts";
import { isoDates } from "./dates.ts";
import type { Dialect } from "./dialect.ts";
import { noDivider } from "./excerpt-rule.ts";
import { datedFileName } from "./file-name.ts";
import {
	anything,
	day,
	draftWhen,
	eventFields,
	eventKeys,
	flag,
	stagesOf,
	text,
	textOrList,
	unpublishedWhen,
} from "./known-key.ts";
import { anyFolders, blogFolder } from "./post-place.ts";
import { anyPost } from "./post-signs.ts";
import { jsYaml4 } from "./yaml-families/js-yaml.ts";

/** Astro's blog starter, its AstroPaper theme, and what their schemas ask for. */
export const astro: Dialect = {
	id: "astro",
	label: "Astro",
	docs: "https://docs.astro.build/en/guides/content-collections/",
	formats: ["yaml", "toml"],
	keys: {
		title: ["title"],
		author: ["author", "authors"],
		publishedOn: ["pubDate", "pubDatetime", "date", "publishDate"],
		updatedOn: ["updatedDate", "modDatetime", "updated"],
		draft: ["draft"],
		published: ["published"],
		permalink: ["permalink"],
		slug: ["slug"],
		tags: ["tags"],
		categories: ["categories", "category"],
		coverImage: ["heroImage", "image", "ogImage", "cover"],
		excerpt: ["description", "excerpt"],
		layout: ["layout"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title."),
		description: text("The post's summary."),
		pubDate: day("When the post was published, in the blog starter."),
		updatedDate: day("When the post was last changed, in the blog starter."),
		heroImage: anything("The picture above the post, in the blog starter."),
		pubDatetime: day("When the post was published, in AstroPaper."),
		modDatetime: day("When the post was last changed, in AstroPaper."),
		ogImage: anything("The picture for cards, in AstroPaper."),
		featured: flag("Whether the front page shows the post, in AstroPaper."),
		canonicalURL: text("Where the post appeared first, in AstroPaper."),
		date: day("When the post was published."),
		draft: flag("`true` leaves the post out, where the site asks for it."),
		tags: textOrList("The post's tags."),
		slug: text("The post's address in its collection.", { byItself: "Astro makes it of the file's name." }),
		layout: text("The layout component's path, for files in `src/pages`."),
		...eventKeys,
	},
	stages: stagesOf(["title", "publishedOn"], [draftWhen("draft", true), unpublishedWhen("published", false)]),
	signs: [
		{ path: /(?:^|\/)src\/content\//, weight: 6 },
		{ path: /(?:^|\/)src\/pages\//, weight: 2 },
		{ keys: ["pubDatetime"], weight: 8 },
		{ keys: ["pubDate"], weight: 4 },
		{ keys: ["heroImage"], weight: 3 },
		{ condition: { key: "layout", matches: /\.astro$/ }, weight: 8 },
		{ siteFile: /^astro\.config\.[cm]?[jt]s$/, weight: 12 },
	],
	posts: [
		...anyPost,
		{ keys: ["title", "pubDate"] },
		{ keys: ["title", "pubDatetime"] },
		{ keys: ["title", "date"] },
		{ keys: ["title", "publishDate"] },
	],
	markdown: remarkGfm,
	markdownInMdx: mdxAlone,
	yaml: jsYaml4,
	dateFormats: [...isoDates, "any"],
	fileName: datedFileName("md|mdx"),
	stopsAtBrokenPost: true,
	schemaIsSitesOwn: true,
	fenceLimits: { closing: /^(?:---|\+\+\+)/ },
	excerpt: {
		...noDivider,
		order: ["field"],
		automatic: { kind: "none" },
		certainty: "observed",
		docs: "https://docs.astro.build/en/guides/content-collections/",
	},
	// https://docs.astro.build/en/guides/images/#images-in-markdown-files
	sizesImagesBesidePosts: true,
	site: { posts: ["content"], served: ["public"], alsoServed: ["src"] },
	headingIds: ["github"],
	places: [
		{ path: blogFolder(`src\\/(?:content|data|pages)\\/${anyFolders}`) },
		{ path: blogFolder("content\\/") },
	],
	// The blog starter's schema: https://github.com/withastro/astro/tree/main/examples/blog
	newPost: {
		path: "src/content/blog/{slug}.md",
		entries: ["title", { key: "description", field: "excerpt" }, "publishedOn"],
		slug: "latin",
	},
	extensions: ["md", "mdx"],
};
