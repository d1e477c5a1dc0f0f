import type { Sign } from "./dialect.ts";

/** A folder that is named for what writers publish. */
export const BLOG_PATH =
	/(?:^|[/_-])(?:_posts|_drafts|_articles|blogs?|posts?|articles?|news|writing|journal|talks?)\//i;

/** Files that repositories have beside their posts, whatever front matter they carry. */
const OTHER_FILES =
	/(?:^|\/)(?:readme|changelog|changes|history|contributing|code[-_]of[-_]conduct|license|security|support|governance|agents|claude|skill)(?:[-_.][^/]*)?$/i;

/** Folders of documentation, templates and code. */
const OTHER_FOLDERS =
	/(?:^|\/)(?:(?:versioned[-_])?docs?|documentation|wiki|manual|reference|adrs?|decisions|rfcs?|node_modules|vendor|templates?|archetypes|scaffolds|fixtures)\//i;

/** Folders that engines, and people, pass over: `.vercel`, `.claude`. */
const HIDDEN_FOLDERS = /(?:^|\/)\.(?!\.?\/)[^/]+\//;

/** Engines pass over a folder of this name wherever it stands. */
const TEMPLATES = /(?:^|\/)_templates?\//i;

/** Whether a path speaks against a post: READMEs and docs often have a title, and even a date. */
export function isOtherPath(path: string | undefined): boolean {
	if (path === undefined) return false;
	return (
		OTHER_FILES.test(path) ||
		HIDDEN_FOLDERS.test(path) ||
		TEMPLATES.test(path) ||
		(OTHER_FOLDERS.test(path) && !BLOG_PATH.test(path))
	);
}

/** A post in whatever engine: it says so, or has a title and a dated file name. */
export const anyPost: readonly Sign[] = [
	{ condition: { key: "layout", equals: "post" } },
	{ keys: ["title"], path: /(?:^|\/)\d{4}-\d{2}-\d{2}-[^/]+(?:\/index)?\.(?:md|mdx|markdown)$/i },
];
