import type { Dialect } from "../dialects/dialect.ts";
import type { FrontMatterFormat } from "../front-matter/format.ts";
import { valuesOf } from "../post/field-values.ts";
import type { Post } from "../post/post.ts";
import { type BlogPlace, placeOf } from "./blog-place.ts";
import type { Derived } from "./derived.ts";
import type { SiteNames } from "./relate-posts.ts";

/** Fields whose values posts of a blog share. */
export const sharedFields = ["layout", "author", "tags", "categories"] as const;
export type SharedField = (typeof sharedFields)[number];

/** A blog's value and how many of its posts have it; 0 where only the site's own files name it. */
export interface UsedValue {
	readonly value: string;
	readonly posts: number;
}

export type BlogValues = Readonly<Record<SharedField, readonly UsedValue[]>>;

/** The shared values of one post; plain data and small, as there are many posts. */
export interface PostValues {
	readonly place: BlogPlace;
	readonly values: Readonly<Record<SharedField, readonly string[]>>;
}

const mostOfOnePost = 50;
/** More would help nobody to choose. */
const mostValues = 1_000;

/** The shared values of each post. */
export const usedValues: Derived<PostValues> = {
	id: "used-values",
	reads: "front-matter",
	limit: 5_000,
	read: readPostValues,
};

function readPostValues(post: Post, path: string): PostValues {
	const { frontMatter, dialect } = post;
	const read = (name: SharedField): readonly string[] => {
		const { value } = post.field(name) ?? {};
		const separator = typeof value === "string" ? separatorOf(name, dialect, frontMatter.format) : undefined;
		const values =
			typeof value === "string" && separator
				? value.split(separator).map((part) => part.trim())
				: valuesOf(post, name).map((each) => each.value);
		return [...new Set(values)].filter((each) => each !== "").slice(0, mostOfOnePost);
	};
	return {
		place: placeOf(post, path),
		values: {
			layout: read("layout"),
			author: read("author"),
			tags: read("tags"),
			categories: read("categories"),
		},
	};
}

/** The character that parts the values of a field that is one text; undefined where that text is one value, or nobody can tell. */
export function separatorOf(
	name: SharedField,
	{ textLists }: Dialect,
	format: FrontMatterFormat | undefined,
): RegExp | undefined {
	if (name === "layout") return undefined;
	if (format === "header") return name === "categories" ? undefined : /[,;]/;
	if (name === "author") return undefined;
	return textLists?.[name] === "at-blanks" ? /[\s,]/ : name === "tags" ? /,/ : undefined;
}

/** The values of a blog's posts, the most used first, then what only the site's own files name. */
export function countValues(
	posts: Iterable<PostValues>,
	place: BlogPlace,
	names: Pick<SiteNames, "layouts" | "authors"> | undefined,
): BlogValues {
	const isOfBlog = ({ site, language }: BlogPlace) =>
		site === place.site && (language === place.language || language === "" || place.language === "");
	const ofBlog = [...posts].filter((post) => isOfBlog(post.place));
	const count = (name: SharedField, own: readonly string[] = []): readonly UsedValue[] => {
		const uses = new Map<string, number>();
		for (const { values } of ofBlog)
			for (const value of values[name]) uses.set(value, (uses.get(value) ?? 0) + 1);
		for (const value of own) if (!uses.has(value)) uses.set(value, 0);
		return [...uses]
			.map(([value, used]) => ({ value, posts: used }))
			.sort((a, b) => b.posts - a.posts || compare(a.value, b.value))
			.slice(0, mostValues);
	};
	return {
		layout: count("layout", names?.layouts),
		author: count("author", names?.authors),
		tags: count("tags"),
		categories: count("categories"),
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
