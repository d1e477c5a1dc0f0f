import { markdownItEleventy } from "../flavours/markdown-it-eleventy.ts";
import { eleventyDates } from "./date-habits.ts";
import { isoDates } from "./dates.ts";
import type { Dialect } from "./dialect.ts";
import { fieldFirst } from "./excerpt-rule.ts";
import { datedFileName } from "./file-name.ts";
import { grayMatterFences } from "./gray-matter-fences.ts";
import {
	anything,
	draftWhen,
	eventFields,
	eventKeys,
	flag,
	mapping,
	stagesOf,
	text,
	words,
	wordsOrList,
} from "./known-key.ts";
import { blogFolder } from "./post-place.ts";
import { anyPost } from "./post-signs.ts";
import { eleventyLiquid, eleventyNunjucks } from "./template-engines.ts";
import { eleventyLimits } from "./value-limits.ts";
import { jsYaml4 } from "./yaml-families/js-yaml.ts";

const configFiles = [
	...[".eleventy.js", ".eleventy.cjs"],
	...["eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs", "eleventy.config.ts"],
];

export const eleventy: Dialect = {
	id: "eleventy",
	label: "Eleventy",
	docs: "https://www.11ty.dev/docs/data-frontmatter/",
	formats: ["yaml", "json"],
	keys: {
		title: ["title"],
		author: ["author", "authors"],
		publishedOn: ["date"],
		updatedOn: ["updated", "modified"],
		draft: ["draft"],
		permalink: ["permalink"],
		tags: ["tags"],
		categories: ["categories", "category"],
		coverImage: ["image", "cover_image", "seo_image", "poster"],
		excerpt: ["excerpt", "description"],
		layout: ["layout"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title, in most layouts.", { isSitesOwn: true }),
		date: anything(
			"When the post was published: a date, or `Last Modified`, `Created`, `git Last Modified`, `git Created`.",
			{
				byItself: "Eleventy takes the date in the file's or folder's name, then when the file was made.",
				fromFileName: "date",
				docs: "https://www.11ty.dev/docs/dates/",
			},
		),
		tags: wordsOrList("The collections the post is in.", {
			atOtherTypes: "stops-site",
			takesFalse: true,
			docs: "https://www.11ty.dev/docs/collections/",
		}),
		layout: words("The layout's file name in `_includes`; `false` for none.", {
			takesFalse: true,
			isFileName: true,
			docs: "https://www.11ty.dev/docs/layouts/",
		}),
		permalink: anything("Where the page is written; `false` for nowhere.", {
			docs: "https://www.11ty.dev/docs/permalinks/",
		}),
		pagination: mapping("Makes several pages of one file.", { atOtherTypes: "stops-site" }),
		draft: flag("`true` leaves the post out, in sites that use drafts.", { isSitesOwn: true }),
		description: text("The summary for search engines and cards."),
		eleventyExcludeFromCollections: anything("`true` keeps the post out of all collections."),
		eleventyComputed: mapping("Values computed from others."),
		eleventyNavigation: mapping("The post's place in the navigation."),
		eleventyImport: mapping("Collections the template uses."),
		templateEngineOverride: words("The engines the file goes through.", { takesFalse: true }),
		override: anything("Before another key and a colon: this value counts alone and is not merged.", {
			isPrefix: true,
			docs: "https://www.11ty.dev/docs/data-cascade/",
		}),
		...eventKeys,
	},
	stages: stagesOf(["title", "publishedOn"], [draftWhen("draft", true)]),
	signs: [
		{ opening: /^---\s*(?:json|js|javascript)/i, weight: 8 },
		{ path: /(?:^|\/)src\/(?!content\/|pages\/)/, weight: 2 },
		{ condition: { key: "layout", matches: /\.(?:njk|liquid|hbs|webc|11ty\.js|html)$/ }, weight: 6 },
		{ keys: ["eleventyExcludeFromCollections"], weight: 8 },
		{ keys: ["eleventyNavigation"], weight: 8 },
		{ keys: ["eleventyComputed"], weight: 8 },
		{ keys: ["templateEngineOverride"], weight: 8 },
		{ condition: { key: "permalink", matches: /\{\{(?:(?!\{\{).)*\|/ }, weight: 6 },
		{ siteFile: /^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/, weight: 12 },
	],
	posts: [
		...anyPost,
		{ keys: ["title", "date"] },
		{ condition: { key: "tags", equals: "post" } },
		{ path: /(?:^|\/)_posts\// },
	],
	markdown: markdownItEleventy,
	textLists: { tags: "at-bare-commas" },
	// https://github.com/11ty/eleventy/blob/v3.1.8/src/Util/ReservedData.js
	reservedKeys: [
		...["content", "collections", "page.date", "page.inputPath", "page.fileSlug", "page.filePathStem"],
		...["page.outputFileExtension", "page.templateSyntax", "page.url", "page.outputPath"],
	],
	addresses: { needsEnding: true, templates: ["permalink", "eleventyComputed"] },
	dates: eleventyDates,
	dateFormats: isoDates,
	zoneHabits: { withoutConfig: "UTC", isFixed: true },
	listKeys: ["pagination"],
	yaml: jsYaml4,
	fileName: datedFileName("md|mdx"),
	templates: {
		engines: [eleventyLiquid, eleventyNunjucks],
		key: "templateEngineOverride",
		isSitesChoice: true,
	},
	valueLimits: eleventyLimits,
	fenceLimits: grayMatterFences,
	stopsAtBrokenPost: true,
	excerpt: {
		divider: /^(?:excerpt|more)$/i,
		dividerText: "<!-- excerpt -->",
		order: fieldFirst,
		automatic: { kind: "none" },
		certainty: "observed",
		docs: "https://www.11ty.dev/docs/data-frontmatter-customize/",
	},
	site: {
		served: ["public"],
		alsoServed: ["src", "content"],
		// https://www.11ty.dev/docs/permalinks/; `@11ty/eleventy-img` takes paths from `/` from the input folder, too.
		pagesInFolders: true,
		// https://www.11ty.dev/docs/config/#default-template-engine-for-markdown-files
		templateSetting: {
			files: configFiles,
			pattern: /\bmarkdownTemplateEngine\b["']?\s*:?\s*(?:["'`]?\b(njk|liquid|false|hbs|ejs|webc|md)\b)?/,
			byItself: "liquid",
		},
		// https://www.11ty.dev/docs/config/#input-directory
		inputSetting: {
			files: configFiles,
			pattern:
				/\b(?:setInputDirectory\(|dir["']?\s*:\s*\{[^{}]{0,400}?\binput["']?\s*:)\s*["'`]([^"'`$\n]+)["'`]/,
		},
	},
	places: [{ path: /(?:^|\/)_posts\// }, { path: blogFolder("") }],
	newPost: {
		path: "posts/{slug}.md",
		entries: ["title", "publishedOn", "tags"],
		slug: "latin",
		listsByTags: true,
	},
	extensions: ["md", "mdx"],
};
