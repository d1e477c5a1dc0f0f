import { phpMarkdown } from "../flavours/php-markdown.ts";
import type { Dialect, FieldName } from "./dialect.ts";
import { fieldFirst, moreDivider } from "./excerpt-rule.ts";
import { datedFileName } from "./file-name.ts";
import { day, eventFields, eventKeys, flag, text, textOrList, whole } from "./known-key.ts";
import { phpYaml } from "./yaml-families/php-yaml.ts";

const always: readonly FieldName[] = ["title", "published", "layout"];
const writingOnGitHub = "https://github.com/litefeel/writing-on-github";

/**
 * Posts that a WordPress plugin keeps in a Git repository: WordPress GitHub Sync 1.x and 2.x (`permalink`, `post_excerpt`)
 * and its successor Writing On GitHub (`link`, `post_name`, `tags`, `categories`). From `lib/post.php` of both.
 */
export const wordpress: Dialect = {
	id: "wordpress",
	label: "WordPress (GitHub sync)",
	docs: "https://github.com/mAAdhaTTah/wordpress-github-sync",
	formats: ["yaml"],
	takesTextAlone: true,
	keys: {
		postId: ["ID"],
		title: ["post_title"],
		author: ["author"],
		publishedOn: ["post_date"],
		published: ["published"],
		permalink: ["link", "permalink"],
		slug: ["post_name"],
		tags: ["tags"],
		categories: ["categories"],
		excerpt: ["post_excerpt"],
		layout: ["layout"],
		...eventFields,
	},
	knownKeys: {
		ID: whole("The post's number in WordPress, which ties the file to it.", {
			byItself: "The plugin writes it once the post is in WordPress.",
		}),
		post_title: text("The post's title."),
		post_name: text("The last part of the post's address.", {
			byItself: "WordPress makes it of the title.",
			docs: writingOnGitHub,
		}),
		author: textOrList("The author's display name; not read back for a post that WordPress has.", {
			byItself: "The plugin writes it.",
		}),
		post_date: day("When the post was or will be published, in the site's own time.", {
			byItself: "WordPress takes the time of the import.",
		}),
		post_excerpt: text("The summary that lists of posts show.", {
			byItself: "The plugin writes it.",
			isWrittenOnly: true,
		}),
		layout: text("WordPress's post type, such as `post` or `page`.", { byItself: "WordPress takes `post`." }),
		permalink: text("The post's address; WordPress GitHub Sync writes it and never reads it.", {
			byItself: "The plugin writes it.",
			isWrittenOnly: true,
		}),
		link: text("The post's address; Writing On GitHub writes it and never reads it.", {
			byItself: "The plugin writes it.",
			isWrittenOnly: true,
			docs: writingOnGitHub,
		}),
		published: flag('`true` publishes; anything else, the text "true" as well, leaves a draft.', {
			byItself: "WordPress leaves a draft.",
		}),
		tags: textOrList("The post's tags; new ones are created.", { docs: writingOnGitHub }),
		categories: textOrList("The post's categories; new ones are created.", { docs: writingOnGitHub }),
		...eventKeys,
	},
	stages: [
		{
			id: "draft",
			label: "draft, not yet in WordPress",
			when: [{ key: "ID", present: false }],
			required: always,
		},
		{
			id: "unpublished",
			label: "in WordPress, not published",
			when: [{ key: "published", equals: false }],
			required: always,
		},
		{
			id: "scheduled",
			label: "scheduled in WordPress",
			when: [{ key: "post_date", isAfterToday: true }],
			required: [...always, "publishedOn"],
		},
		{ id: "published", label: "published in WordPress", when: [], required: [...always, "publishedOn"] },
	],
	signs: [
		{ keys: ["post_title"], weight: 10 },
		{ keys: ["ID", "post_date"], weight: 10 },
		{ keys: ["post_name", "link"], weight: 5 },
	],
	posts: [{ keys: ["post_title"] }, { keys: ["ID", "post_date"] }],
	markdown: phpMarkdown,
	yaml: phpYaml,
	writesEntities: true,
	dateFormats: ["YYYY-MM-DD time", "any"],
	fileName: datedFileName("md|markdown"),
	fenceLimits: { byteOrderMarkHides: true, blankLinesHide: true, opening: /^---/, closing: /^---$/ },
	// An address on a line of its own: https://wordpress.org/documentation/article/embeds/
	players: { youtube: "{page}", vimeo: "{page}" },
	showsLoneAddresses: true,
	excerpt: {
		...moreDivider,
		order: fieldFirst,
		// Its Japanese translation sets 110 characters; others count what stands between blanks.
		automatic: { kind: "words", most: 55, mostUnspaced: 110, end: " […]" },
		certainty: "documented",
		docs: "https://developer.wordpress.org/reference/functions/wp_trim_excerpt/",
	},
	// WordPress GitHub Sync wrote one space before each definition.
	definitionIndentation: " ",
	// Themes use the levels above themselves.
	firstSessionLevel: 3,
	places: [{ path: /(?:^|\/)_(?:posts|drafts)\// }],
	// The plugin writes the number, the dates and the address when it has imported the post, and moves the file.
	newPost: {
		path: "_drafts/{slug}.md",
		entries: ["title", { key: "layout", is: "post" }, { key: "published", is: false }, "tags"],
		slug: "ascii",
		isMovedLater: true,
		leftOut: ["ID", "post_name", "author", "post_date", "post_excerpt", "permalink", "link", "shorturl"],
	},
	readsShortcodes: true,
	extensions: ["md", "markdown"],
};
