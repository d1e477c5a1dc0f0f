import { excerptOf } from "../cards/excerpt-of.ts";
import type { FieldName } from "../dialects/field-name.ts";
import type { Field, FieldData } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";
import { readHeader } from "../preview/read-header.ts";
import type { Variables } from "./layout-model.ts";
import { readMoment } from "./moment.ts";
import { postUrl, slugify, splitPostName } from "./permalink.ts";

/**
 * The `page` variables of a post: every front-matter entry as it is written, and what Jekyll adds or reads otherwise
 * (https://jekyllrb.com/docs/variables/#page-variables), whatever the post's dialect calls it. Neighbours (`next`, `previous`) are absent.
 */
export function pageFrom(post: Post, site: Variables = {}): Variables {
	const header = readHeader(post, (destination) => destination);
	const path = post.facts.path ?? "";
	const name = splitPostName(path.split("/").at(-1) ?? "");
	const written = textOf(post.field("publishedOn"));
	const categories = [...foldersAbove(path), ...words(post, "categories", header.categories)];
	const title = header.title ?? (name && capitalise(name.slug)) ?? "";
	const slug = textOf(post.field("slug")) ?? name?.slug ?? slugify(title);
	const url = urlOf(post, site, { date: readMoment(written) ?? name?.date, slug, categories });
	const separator = site.excerpt_separator;
	const excerpt = excerptOf(
		post,
		typeof separator === "string" && separator !== "" ? { excerptSeparator: separator } : {},
	);
	const author = post.field("author");
	return {
		...Object.fromEntries(post.frontMatter.fields.map(({ key, value }) => [key, value])),
		title,
		date: written ?? (name?.date ? dayOf(name.date) : ""),
		tags: words(post, "tags", header.tags),
		categories,
		...(author && { author: author.value }),
		excerpt: excerpt.text,
		slug,
		url,
		id: url.replace(/(?:\.html|\/)$/, ""),
		path,
		relative_path: path,
		collection: "posts",
		draft: post.stage.id === "draft",
	};
}

/** A post's permalink is a template of its own. */
function urlOf(post: Post, site: Variables, name: Parameters<typeof postUrl>[0]): string {
	const own = textOf(post.field("permalink"));
	const path = own && /^https?:\/\/[^/]+(\/.*)$/.exec(own)?.[1];
	const permalink = path ?? (own?.startsWith("/") ? own : site.permalink);
	return postUrl(name, typeof permalink === "string" ? permalink : "");
}

/** Jekyll takes a string as words between blanks; other engines as a list between commas. */
function words(post: Post, name: FieldName, labels: readonly string[]): readonly string[] {
	const isWords =
		post.dialect.textLists?.[name] === "at-blanks" && typeof post.field(name)?.value === "string";
	return isWords ? labels.flatMap((label) => label.split(/\s+/)).filter((word) => word !== "") : labels;
}

/** Jekyll makes categories of the folders around `_posts`. */
function foldersAbove(path: string): readonly string[] {
	const above = /^(.*?)\/?_(?:posts|drafts)\//.exec(path)?.[1] ?? "";
	return above.split("/").filter((folder) => folder !== "" && !folder.startsWith("_"));
}

function textOf(field: Field | undefined): string | undefined {
	const value: FieldData | undefined = field?.value;
	return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function dayOf({
	year,
	month,
	day,
}: {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}): string {
	return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Jekyll makes a title of the file's name where there is none. */
function capitalise(slug: string): string {
	return slug
		.split("-")
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(" ");
}
