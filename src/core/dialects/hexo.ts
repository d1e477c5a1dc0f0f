import { marked } from "../flavours/marked.ts";
import { hexoDates } from "./date-habits.ts";
import type { Dialect } from "./dialect.ts";
import { dividerFirst, moreDivider } from "./excerpt-rule.ts";
import { datedFileName } from "./file-name.ts";
import { hexoImageTags } from "./image-tags.ts";
import {
	anything,
	day,
	eventFields,
	eventKeys,
	flag,
	stagesOf,
	text,
	textOrList,
	unpublishedWhen,
	words,
} from "./known-key.ts";
import { anyPost } from "./post-signs.ts";
import { hexoNunjucks } from "./template-engines.ts";
import { hexoYaml } from "./yaml-families/js-yaml.ts";

export const hexo: Dialect = {
	id: "hexo",
	label: "Hexo",
	docs: "https://hexo.io/docs/front-matter",
	formats: ["yaml", "json"],
	keys: {
		title: ["title"],
		author: ["author"],
		publishedOn: ["date"],
		updatedOn: ["updated"],
		published: ["published"],
		permalink: ["permalink"],
		slug: ["slug"],
		tags: ["tags", "tag"],
		categories: ["categories", "category"],
		coverImage: ["cover", "thumbnail", "coverImage", "thumbnailImage", "banner"],
		excerpt: ["excerpt", "description"],
		layout: ["layout"],
		...eventFields,
	},
	knownKeys: {
		layout: text("The layout's file name; `false` for none.", {
			byItself: "Hexo takes the site's `default_layout`.",
		}),
		title: text("The post's title.", { byItself: "Hexo takes the file's name.", fromFileName: "slug" }),
		date: day("When the post was published.", { byItself: "Hexo takes when the file was made." }),
		updated: day("When the post was last changed.", { byItself: "Hexo takes when the file was saved." }),
		comments: flag("Whether readers may comment.", { byItself: "Hexo takes `true`." }),
		tags: textOrList("The post's tags."),
		categories: textOrList("The post's categories; each is inside the one before it."),
		permalink: words("The post's address; ends in `/` or `.html`."),
		excerpt: text("What lists of posts show."),
		disableNunjucks: flag("`true` leaves `{{ }}` and `{% %}` as they are."),
		lang: text("The post's language.", { byItself: "Hexo takes the site's." }),
		published: flag("Whether the post is published.", {
			byItself: "Hexo takes `true`, in `_drafts` `false`.",
		}),
		description: text("The summary for search engines, in most themes."),
		keywords: textOrList("Words for search engines, in most themes."),
		toc: flag("Whether a table of contents is shown, in most themes."),
		cover: anything("The picture above the post, in most themes."),
		...eventKeys,
	},
	// https://hexo.io/docs/tag-plugins
	templates: { engines: [hexoNunjucks], offKey: "disableNunjucks" },
	stages: stagesOf(
		["title", "publishedOn"],
		[
			{ id: "draft", label: "draft", when: [], path: /(?:^|\/)_drafts\//, required: [] },
			unpublishedWhen("published", false, []),
		],
	),
	signs: [
		{ path: /(?:^|\/)source\/_(?:posts|drafts)\//, weight: 6 },
		{ path: /(?:^|\/)source\/_posts\/(?:[^/]+\/)*\d{4}-\d{2}-\d{2}-[^/]+$/, weight: -2 },
		{ format: "yaml", opening: /^$/, weight: 8 },
		{ opening: /^;{3,}/, weight: 8 },
		{ keys: ["disableNunjucks"], weight: 8 },
		{ siteFile: /^(?:scaffolds|_config\.[a-z-]+\.yml)$/, weight: 5 },
		{ siteFile: /^(?:_config\.ya?ml)$/, weight: 2 },
	],
	posts: [...anyPost, { path: /(?:^|\/)_(?:posts|drafts)\// }, { keys: ["title", "date"] }],
	markdown: marked,
	textLists: { tags: "whole", categories: "whole" },
	dropsEmptyItems: true,
	truth: { quoted: /^(?:true|false)$/i, numbers: true, others: "true" },
	// The database's own key: https://github.com/hexojs/warehouse
	reservedKeys: ["_id"],
	hidesBy: { key: "published", value: "false" },
	dates: hexoDates,
	yaml: hexoYaml,
	dateFormats: ["YYYY-MM-DD time", "any"],
	zoneHabits: { withoutConfig: "UTC" },
	fileName: datedFileName("md|markdown|mkd|mkdn|mkdown"),
	imageTags: hexoImageTags,
	fenceLimits: {
		blankLinesHide: true,
		oneEmptyLineShows: true,
		bareReturnsHide: true,
		opening: /^(?:-{3,}|;{3,})$/,
		closing: /^(?:---|;;;)/,
		isClosedByItsLike: true,
		isOpeningOptional: true,
		addsBraces: true,
	},
	excerpt: {
		...moreDivider,
		dividerText: "<!-- more -->",
		order: dividerFirst,
		automatic: { kind: "whole-post" },
		certainty: "documented",
		docs: "https://hexo.io/docs/tag-plugins#Post-Excerpt",
	},
	site: {
		posts: ["_posts", "_drafts"],
		served: ["source"],
		// https://hexo.io/docs/asset-folders: of the folder named as a post.
		postFilesSetting: {
			files: ["_config.yml", "_config.yaml"],
			pattern: /^post_asset_folder\s*:\s*(true)\b/m,
		},
		// https://hexo.io/docs/configuration: the first of several is the default.
		languageSetting: {
			files: ["_config.yml", "_config.yaml"],
			pattern: /^language:\s*(?:\n\s*-\s*)?["']?([a-z]{2}(?:[-_]\w+)?)["']?\s*(?:#|$)/im,
		},
		tagsOffSetting: { files: ["_config.yml", "_config.yaml"], pattern: /\bdisableNunjucks\s*:\s*(true)/ },
		config: {
			files: ["_config.yml", "_config.yaml"],
			address: "url",
			timeZone: "timezone",
			// https://github.com/hexojs/hexo/blob/v8.1.2/lib/plugins/filter/new_post_path.ts
			newPostName: "new_post_name",
		},
	},
	headingIds: ["hexo", "hexo-lower"],
	postLinks: [{ written: /^\{%\s*post_(?:link|path)\s+(?<target>[^\s%{}"']+)/, names: "post" }],
	places: [{ path: /(?:^|\/)_(?:posts|drafts)\// }],
	// The scaffold that Hexo brings: https://hexo.io/docs/writing#Scaffolds
	newPost: {
		path: "source/_posts/{slug}.md",
		templates: ["scaffolds/post.md"],
		entries: ["title", "publishedOn", "tags"],
		slug: "latin",
		// https://github.com/hexojs/hexo/blob/v8.1.2/lib/hexo/update_package.ts
		siteNeeds: /^package\.json$/,
	},
	extensions: ["md", "markdown", "mkd", "mkdn", "mkdown"],
	takesNoOtherEndings: true,
};
