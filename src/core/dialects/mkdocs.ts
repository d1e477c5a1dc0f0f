import { material } from "../flavours/material.ts";
import type { Dialect } from "./dialect.ts";
import { fieldFirst, moreDivider } from "./excerpt-rule.ts";
import { datedFileName } from "./file-name.ts";
import {
	anything,
	dayOrMapping,
	draftWhen,
	eventFields,
	eventKeys,
	flag,
	list,
	stagesOf,
	text,
	textOrList,
	whole,
} from "./known-key.ts";

const meta = "https://squidfunk.github.io/mkdocs-material/plugins/meta/";
const reference = "https://squidfunk.github.io/mkdocs-material/reference/";

/** The blog plugin of Material for MkDocs: posts in `docs/blog/posts`. Its types and defaults are in `src/plugins/blog/structure`. */
export const mkdocs: Dialect = {
	id: "mkdocs",
	label: "Material for MkDocs",
	docs: "https://squidfunk.github.io/mkdocs-material/plugins/blog/#metadata",
	formats: ["yaml"],
	keys: {
		title: ["title"],
		author: ["authors"],
		publishedOn: ["date.created", "date"],
		updatedOn: ["date.updated"],
		draft: ["draft"],
		slug: ["slug"],
		tags: ["tags"],
		categories: ["categories"],
		coverImage: ["image"],
		excerpt: ["description"],
		layout: ["template"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title.", { byItself: "MkDocs takes the first heading.", docs: reference }),
		date: dayOrMapping("When the post was published: a day, or `created` and other days below it."),
		authors: list("The authors' keys in `.authors.yml`."),
		categories: list("The post's categories."),
		tags: list("The post's tags.", { docs: "https://squidfunk.github.io/mkdocs-material/plugins/tags/" }),
		draft: flag("`true` leaves the post out of the site."),
		pin: flag("`true` keeps the post above the others."),
		links: anything("Pages that belong to the post."),
		readtime: whole("How many minutes it takes to read the post.", {
			byItself: "The plugin counts the words.",
		}),
		slug: text("The last part of the post's address.", { byItself: "The plugin makes it of the title." }),
		description: text("The summary for search engines.", { docs: reference }),
		icon: text("The icon beside the title.", { docs: reference }),
		subtitle: text("What stands below the title in lists.", { docs: reference }),
		status: text("The page's status in the navigation.", { docs: reference }),
		template: text("The template that shows the post.", { docs: reference }),
		hide: textOrList("What the page does not show, such as `navigation` or `toc`.", { docs: reference }),
		search: anything("Whether and how the search finds the page.", { docs: reference }),
		comments: flag("Whether readers may comment, where the theme is told how."),
		social: anything("How the card for networks is made.", { docs: reference }),
		image: text("The picture for cards, where a template takes it."),
		meta: anything("Values for the page's head.", { docs: meta }),
		...eventKeys,
	},
	stages: stagesOf(["title", "publishedOn"], [draftWhen("draft", true, ["publishedOn"])]),
	signs: [
		{ siteFile: /^mkdocs\.ya?ml$/, weight: 12 },
		{ path: /(?:^|\/)docs\/blog\/posts\//, weight: 2 },
		{ keys: ["date.created"], weight: 8 },
		{ keys: ["readtime"], weight: 5 },
		{ keys: ["date", "pin"], weight: 3 },
	],
	posts: [{ keys: ["date"], path: /(?:^|\/)blog\/posts\// }],
	markdown: material,
	// PyYAML makes a date of these; a text is refused.
	dateFormats: [
		"YYYY-MM-DD",
		"YYYY-MM-DD time",
		"YYYY-MM-DDTtime",
		"YYYY-MM-DDTtimezone",
		"YYYY-MM-DD time zone",
	],
	fileName: datedFileName("md|markdown|mdown|mkdn|mkd"),
	fenceLimits: { blankLinesHide: true, opening: /^---\s*$/, closing: /^(?:---|\.\.\.)\s*$/ },
	excerpt: {
		...moreDivider,
		dividerText: "<!-- more -->",
		order: fieldFirst,
		automatic: { kind: "whole-post" },
		certainty: "documented",
		docs: "https://squidfunk.github.io/mkdocs-material/setup/setting-up-a-blog/#adding-an-excerpt",
	},
	site: {
		authors: ["docs/blog/.authors"],
		// `theme.language`: https://squidfunk.github.io/mkdocs-material/setup/changing-the-language/
		languageSetting: {
			files: ["mkdocs.yml", "mkdocs.yaml"],
			pattern: /^[ \t]+language:\s*["']?([a-z]{2}(?:[-_]\w+)?)["']?\s*(?:#|$)/im,
		},
		config: { files: ["mkdocs.yml", "mkdocs.yaml"], address: "site_url" },
	},
	headingIds: ["python", "github"],
	places: [{ path: /(?:^|\/)(?:blog|news|articles|journal)\/posts\// }, { path: /(?:^|\/)docs\/posts\// }],
	// https://squidfunk.github.io/mkdocs-material/setup/setting-up-a-blog/#writing-your-first-post
	newPost: {
		path: "docs/blog/posts/{slug}.md",
		entries: ["title", { key: "date", field: "publishedOn" }, "categories"],
		slug: "unicode",
	},
	extensions: ["md", "markdown", "mdown", "mkdn", "mkd"],
	takesNoOtherEndings: true,
};
