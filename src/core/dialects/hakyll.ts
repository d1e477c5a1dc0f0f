import { pandoc } from "../flavours/pandoc.ts";
import type { Dialect } from "./dialect.ts";
import { fieldFirst, moreDivider } from "./excerpt-rule.ts";
import { day, eventFields, eventKeys, stagesOf, text, textOrList } from "./known-key.ts";
import { anyPost, BLOG_PATH } from "./post-signs.ts";

/** Hakyll as its own example site sets it up: `posts/2026-01-31-recap.markdown`. A site's program, `site.hs`, may read anything else. */
export const hakyll: Dialect = {
	id: "hakyll",
	label: "Hakyll",
	docs: "https://jaspervdj.be/hakyll/tutorials/04-compilers.html",
	formats: ["yaml"],
	keys: {
		title: ["title"],
		author: ["author"],
		publishedOn: ["published", "date"],
		tags: ["tags"],
		categories: ["category"],
		coverImage: ["image"],
		excerpt: ["description", "teaser"],
		...eventFields,
	},
	knownKeys: {
		title: text("The post's title.", { byItself: "Hakyll takes the file's name.", fromFileName: "slug" }),
		date: day("When the post was published.", {
			byItself: "Hakyll takes the date in the file's name or folders.",
			fromFileName: "date",
			docs: "https://hackage.haskell.org/package/hakyll/docs/Hakyll-Web-Template-Context.html",
		}),
		published: day("When the post was published; comes before `date`.", {
			byItself: "Hakyll takes `date`, then the date in the file's name.",
			fromFileName: "date",
			docs: "https://hackage.haskell.org/package/hakyll/docs/Hakyll-Web-Template-Context.html",
		}),
		author: text("The author's name, in the example's templates."),
		tags: textOrList("The post's tags, with commas between.", {
			docs: "https://hackage.haskell.org/package/hakyll/docs/Hakyll-Web-Tags.html",
		}),
		category: text("The post's category.", { byItself: "Hakyll takes the folder's name." }),
		description: text("The summary for feeds."),
		...eventKeys,
	},
	stages: stagesOf(["title", "publishedOn"]),
	signs: [
		{ siteFile: /^site\.hs$/, weight: 12 },
		{ siteFile: /^(?:hakyll|site)\.cabal$/, weight: 5 },
	],
	posts: [...anyPost, { keys: ["title"], path: BLOG_PATH }],
	markdown: pandoc,
	// `getItemUTC` of Hakyll.Web.Template.Context.
	dateFormats: [
		"YYYY-MM-DD",
		"YYYY-MM-DD time",
		"YYYY-MM-DDTtime",
		"YYYY-MM-DDTtimezone",
		"Mon D, YYYY",
		"D Mon YYYY time zone",
	],
	fileName:
		/^(?:(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})-)?(?<slug>.+)\.(?:md|markdown|mdown|mdwn|mkd|mkdown|mkdwn|page)$/i,
	fenceLimits: { blankLinesHide: true },
	excerpt: {
		...moreDivider,
		order: fieldFirst,
		automatic: { kind: "none" },
		certainty: "documented",
		docs: "https://jaspervdj.be/hakyll/tutorials/using-teasers-in-hakyll.html",
	},
	site: { alsoServed: [""] },
	headingIds: ["pandoc"],
	places: [{ path: /(?:^|\/)(?:posts?|blog|drafts|articles?)\// }],
	needsNoFrontMatter: true,
	newPost: {
		path: "posts/{date}-{slug}.markdown",
		entries: ["title", { key: "date", field: "publishedOn" }, "tags"],
		slug: "ascii",
		hasTagText: true,
	},
	extensions: ["markdown", "md", "mdown", "mkd"],
};
