import type { Derived } from "../blog/derived.ts";
import { readDate } from "../dates/read-date.ts";
import type { FieldName } from "../dialects/field-name.ts";
import { fieldOfKey } from "../dialects/field-of-key.ts";
import { readFileName } from "../dialects/file-name.ts";
import type { FrontMatterFormat } from "../front-matter/format.ts";
import type { FieldScalar, ValueStyle } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";
import { proseLanguage } from "../text/prose-language.ts";

/** How a post is made, for another to be made like it: plain data. */
export interface PostShape {
	/** From the blog's folder. */
	readonly path: string;
	readonly dialectId: string;
	readonly format: FrontMatterFormat;
	/** For `header`: there are fences around it. */
	readonly hasFences: boolean;
	/** `2026-01-31`; empty where nothing tells it. */
	readonly day: string;
	readonly entries: readonly ShapedEntry[];
	/** The body starts with a heading of the first level. */
	readonly hasTopHeading: boolean;
	/** The code of the language that its text is in, as far as its words tell. */
	readonly language?: string;
}

export interface ShapedEntry {
	readonly key: string;
	/** What the dialect takes it for. */
	readonly field: FieldName | undefined;
	/** The entry as written, its key included. */
	readonly source: string;
	readonly style: ValueStyle;
	/** A single value, or a list's texts. */
	readonly value: FieldScalar | readonly string[] | undefined;
}

const mostEntries = 40;
const longestSource = 500;
/** UTF-16 units of the body. */
const mostRead = 4000;

/** The shape of each post. */
export const postShapes: Derived<PostShape> = {
	id: "post-shapes",
	reads: "front-matter",
	limit: 5_000,
	read: readShapeOfPost,
};

function readShapeOfPost(post: Post, path: string): PostShape | undefined {
	return post.isPost ? readShape(post, path) : undefined;
}

/** The shape of a text that is one; undefined where its front matter is no model for others. */
export function readShape(post: Post, path: string): PostShape | undefined {
	const { frontMatter, dialect, text } = post;
	const { format, state, fields, open } = frontMatter;
	if (state !== "mapping" || format === undefined) return undefined;
	const language = proseLanguage(text.slice(frontMatter.range.end, frontMatter.range.end + mostRead));
	return {
		path,
		dialectId: dialect.id,
		format,
		hasFences: open !== undefined,
		day: dayOf(post, path),
		entries: fields.slice(0, mostEntries).map(({ key, range, style, value, items }) => ({
			key,
			field: fieldOfKey(dialect, key),
			source: post.slice(range).length > longestSource ? "" : post.slice(range),
			style,
			value: items
				? items.flatMap((item) => (typeof item.value === "object" ? [] : String(item.value)))
				: typeof value === "object" && value !== null
					? undefined
					: value,
		})),
		hasTopHeading: /^\s*#[ \t]/.test(text.slice(frontMatter.range.end, frontMatter.range.end + 200)),
		...(language !== undefined && { language }),
	};
}

function dayOf(post: Post, path: string): string {
	const written = post.field("publishedOn")?.raw ?? "";
	const date = readDate(written);
	const pad = (value: number) => String(value).padStart(2, "0");
	if (date.kind === "day") return `${date.year}-${pad(date.month)}-${pad(date.day)}`;
	const { year, month = "", day = "" } = readFileName(post.dialect, path);
	return year === undefined ? "" : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
