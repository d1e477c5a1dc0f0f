import { mdxAlone } from "../flavours/mdx-alone.ts";
import { remarkGatsby } from "../flavours/remark-gatsby.ts";
import type { Dialect } from "./dialect.ts";
import { fieldFirst } from "./excerpt-rule.ts";
import { datedFileName } from "./file-name.ts";
import { grayMatterFences } from "./gray-matter-fences.ts";
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
import { blogFolder } from "./post-place.ts";
import { anyPost } from "./post-signs.ts";
import { jsYaml3 } from "./yaml-families/js-yaml.ts";

/** Gatsby hands front matter on as it is; these are the keys of its starters. */
export const gatsby: Dialect = {
	id: "gatsby",
	label: "Gatsby",
	docs: "https://www.gatsbyjs.com/docs/how-to/routing/adding-markdown-pages/",
	formats: ["yaml", "json"],
	keys: {
		title: ["title"],
		author: ["author", "authors"],
		publishedOn: ["date", "pub_date", "publishedAt"],
		updatedOn: ["updated", "modified"],
		draft: ["draft"],
		published: ["published"],
		permalink: ["path", "slug"],
		slug: ["slug"],
		tags: ["tags"],
		categories: ["categories", "category"],
		coverImage: ["featuredImage", "featuredimage", "featured_image", "cover", "hero", "thumbnail", "image"],
		excerpt: ["description", "excerpt", "spoiler"],
		layout: ["layout", "templateKey"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title."),
		date: day("When the post was published; many sites take it from the file's name.", {
			fromFileName: "date",
		}),
		slug: text("The post's address."),
		path: text("The post's address, in older starters."),
		description: text("The post's summary."),
		tags: textOrList("The post's tags."),
		author: anything("The author's name, or names."),
		featuredImage: text("The picture above the post: a path from this file."),
		cover: text("The picture above the post: a path from this file."),
		templateKey: text("The template that shows the post, in the Decap CMS starter."),
		draft: flag("`true` leaves the post out, where the site asks for it."),
		published: flag("`false` leaves the post out, where the site asks for it."),
		category: textOrList("The post's category."),
		spoiler: text("The post's summary, in Overreacted and its copies."),
		...eventKeys,
	},
	stages: stagesOf(["title", "publishedOn"], [draftWhen("draft", true), unpublishedWhen("published", false)]),
	signs: [
		{ keys: ["templateKey"], weight: 8 },
		{ keys: ["featuredImage"], weight: 4 },
		{ keys: ["featuredimage"], weight: 4 },
		{ keys: ["spoiler"], weight: 6 },
		{ condition: { key: "path", matches: /^\// }, format: "yaml", weight: 3 },
		// Its starters take the date from the file's name, Hugo only where a site says so.
		{
			path: /(?:^|\/)content\/blog\/(?:[^/]+\/)*\d{4}-\d{2}-\d{2}-[^/]+\.mdx?$/,
			withoutKeys: ["date", "draft"],
			format: "yaml",
			weight: 3,
		},
		{ siteFile: /^gatsby-(?:config|node|browser)\.[cm]?[jt]s$/, weight: 12 },
	],
	posts: [
		...anyPost,
		{ keys: ["title", "date"] },
		{ keys: ["title", "pub_date"] },
		{ condition: { key: "templateKey", equals: "blog-post" } },
	],
	markdown: remarkGatsby,
	markdownInMdx: mdxAlone,
	yaml: jsYaml3,
	dateFormats: ["YYYY-MM-DD", "YYYY-MM-DDTtimezone", "any"],
	fileName: datedFileName("md|mdx"),
	fenceLimits: grayMatterFences,
	stopsAtBrokenPost: true,
	excerpt: {
		divider: /^(?:end|more|endexcerpt)$/i,
		dividerText: "<!-- end -->",
		order: fieldFirst,
		automatic: { kind: "characters", most: 140 },
		certainty: "documented",
		docs: "https://www.gatsbyjs.com/plugins/gatsby-transformer-remark/#excerpts",
	},
	// https://www.gatsbyjs.com/plugins/gatsby-remark-images/
	sizesImagesBesidePosts: true,
	site: { posts: ["content"], served: ["static"] },
	places: [{ path: /(?:^|\/)_posts\// }, { path: blogFolder("") }],
	// The blog starter: https://github.com/gatsbyjs/gatsby-starter-blog
	newPost: {
		path: "content/blog/{slug}/index.md",
		entries: ["title", "publishedOn", "excerpt"],
		slug: "ascii",
	},
	extensions: ["md", "mdx"],
};
