import { pandoc } from "../flavours/pandoc.ts";
import type { Dialect } from "./dialect.ts";
import { fieldFirst, noDivider } from "./excerpt-rule.ts";
import { datedFileName } from "./file-name.ts";
import {
	anything,
	draftWhen,
	eventFields,
	eventKeys,
	flag,
	mapping,
	stagesOf,
	text,
	textOrList,
	whole,
} from "./known-key.ts";
import { blogFolder } from "./post-place.ts";

const html = "https://quarto.org/docs/reference/formats/html.html";
const listing = "https://quarto.org/docs/websites/website-listings.html";

/** "Quarto uses YAML 1.2, which interprets booleans strictly": https://github.com/quarto-dev/quarto-cli/blob/v1.4.549/src/core/lib/yaml-validation/errors.ts */
const strict = { atOtherTypes: "stops-site" } as const;

/** Not documents deeper in a post's own folder: `posts/2026-03-14-recap/examples/table.qmd`. */
const ownDocuments = String.raw`(?!(?:.*\/)?\d{4}-\d{2}-\d{2}[^/]*\/(?:[^/]+\/)+[^/]*$)`;

export const quarto: Dialect = {
	id: "quarto",
	label: "Quarto blog",
	docs: "https://quarto.org/docs/websites/website-blog.html",
	formats: ["yaml"],
	keys: {
		title: ["title"],
		author: ["author"],
		publishedOn: ["date"],
		updatedOn: ["date-modified"],
		draft: ["draft"],
		categories: ["categories"],
		coverImage: ["image"],
		excerpt: ["description", "abstract"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title."),
		subtitle: text("What stands below the title.", { docs: html }),
		description: text("The summary that lists of posts show.", { docs: listing }),
		author: anything("The author's name, or a list of authors with their details.", { docs: html }),
		date: text("When the post was published; `today`, `now` and `last-modified` are days, too.", {
			docs: html,
		}),
		"date-modified": text("When the post was last changed; `last-modified` takes the file's day.", {
			docs: html,
		}),
		"date-format": text("How dates are shown.", { docs: html }),
		categories: textOrList("The post's categories.", { docs: listing }),
		image: anything("The picture for lists and cards; `false` for none.", {
			byItself: "Quarto takes the post's first picture.",
			docs: listing,
		}),
		"image-alt": text("What the picture shows, in words.", { docs: listing }),
		draft: flag("`true` leaves the post out of lists and search.", strict),
		aliases: textOrList("Old addresses of the post."),
		abstract: text("The post's abstract.", { docs: html }),
		lang: text("The post's language.", { docs: html }),
		order: whole("The post's place in lists sorted by it.", { docs: listing }),
		format: anything("The forms the post is written in, with their options.", { docs: html }),
		execute: mapping("How the post's code is run."),
		freeze: anything("Whether the post's code is run again."),
		engine: text("What runs the post's code."),
		jupyter: anything("The kernel that runs the post's code."),
		toc: flag("Whether a table of contents is shown.", { docs: html, ...strict }),
		bibliography: textOrList("Files of references.", { docs: html }),
		citation: anything("How the post may be cited.", { docs: html }),
		license: anything("The post's licence.", { docs: html }),
		listing: anything("Makes the page a list of posts.", { docs: listing }),
		about: anything("Makes the page one about somebody."),
		comments: anything("How readers may comment.", { docs: html }),
		"page-layout": text("How much of the width the page takes.", { docs: html }),
		"title-block-banner": anything("What stands behind the title.", { docs: html }),
		"code-fold": anything("Whether code is folded away.", { docs: html }),
		...eventKeys,
	},
	stages: stagesOf(["title", "publishedOn"], [draftWhen("draft", true)]),
	signs: [
		{ path: /\.qmd$/, weight: 12 },
		{ siteFile: /^_quarto\.ya?ml$/, weight: 12 },
		{ keys: ["title-block-banner"], weight: 8 },
		{ keys: ["code-fold"], weight: 5 },
		{ keys: ["image-alt"], weight: 2 },
	],
	posts: [{ keys: ["title", "date", "categories"] }, { keys: ["title", "date"], path: blogFolder("") }],
	// https://quarto.org/docs/authoring/videos.html; a page that tells where to start is played from its beginning.
	players: { youtube: "{{< video {page} >}}", vimeo: "{{< video {page} >}}" },
	markdown: pandoc,
	dateFormats: ["YYYY-MM-DD", "any"],
	// https://quarto.org/docs/reference/dates.html
	readsMonthFirst: true,
	dateWords: ["today", "now", "last-modified"],
	yaml: { plain: [] },
	listKeys: ["listing"],
	renderedFrom: ["qmd", "md", "ipynb", "Rmd"],
	fileName: datedFileName("qmd|md|markdown"),
	excerpt: {
		...noDivider,
		order: fieldFirst,
		automatic: { kind: "first-paragraph" },
		certainty: "documented",
		docs: listing,
	},
	site: {
		alsoServed: [""],
		// https://quarto.org/docs/authoring/language.html
		languageSetting: {
			files: ["_quarto.yml", "_quarto.yaml"],
			pattern: /^lang:\s*["']?([a-z]{2}(?:[-_]\w+)?)["']?\s*(?:#|$)/im,
		},
		config: { files: ["_quarto.yml", "_quarto.yaml"] },
	},
	headingIds: ["pandoc"],
	places: [{ path: blogFolder(ownDocuments) }],
	newPost: {
		path: "posts/{slug}/index.qmd",
		entries: ["title", "author", "publishedOn", "categories"],
		slug: "ascii",
	},
	extensions: ["qmd", "md", "markdown"],
};
