import type { WrittenDate } from "../dates/date-format.ts";
import type { FieldName } from "../dialects/dialect.ts";
import { mayBeDate } from "../dialects/engine-date.ts";
import { insertField } from "../front-matter-tools/edit/insert-field.ts";
import { quoteScalar } from "../front-matter-tools/edit/quote-scalar.ts";
import { formsOf } from "../front-matter-tools/edit/rewrite-date.ts";
import type { Post } from "../post/post.ts";
import { dominantLineEnd } from "../text/line-index.ts";
import { insertAt, type TextEdit } from "../text/text-edit.ts";

/** What a page says that belongs into the front matter. */
export interface NewFields {
	readonly title?: string | undefined;
	readonly published?: WrittenDate | undefined;
	readonly updated?: WrittenDate | undefined;
	/** One tag, where the post has none yet. */
	readonly tag?: string | undefined;
}

/** The edit that writes them into the front matter, or begins one; undefined where that is not certain. */
export function writeFields(post: Post, fields: NewFields): TextEdit | undefined {
	const lines = linesOf(post, fields);
	const { frontMatter, text } = post;
	const lineEnd = dominantLineEnd(text);
	if (lines.length === 0) return undefined;
	if (frontMatter.state === "absent") {
		const fenced = ["---", ...lines, "---", "", ""];
		return insertAt(0, fenced.join(lineEnd));
	}
	// Where a line goes, and whether one may be added at all, is the same for every value.
	const place = insertField(text, frontMatter, { key: "title", value: "title" })?.range.start;
	return place === undefined ? undefined : insertAt(place, lines.map((line) => line + lineEnd).join(""));
}

/** One line a field, in the front matter's own format. */
export function linesOf(post: Post, { title, published, updated, tag }: NewFields): readonly string[] {
	return [
		...(title === undefined ? [] : [writeLine(post, "title", writeWords(post, title))]),
		...dateLine(post, "publishedOn", published),
		...dateLine(post, "updatedOn", updated),
		...tagLine(post, tag),
	];
}

function tagLine(post: Post, tag: string | undefined): readonly string[] {
	const key = keyOf(post, "tags");
	const form = post.dialect.newPost;
	// Below another key, or in words of another spelling: only the writer knows the blog's.
	if (tag === undefined || key === undefined || key.includes(".") || form?.hasPlainTags) return [];
	const words = writeWords(post, tag);
	return [writeLine(post, "tags", form?.hasTagText || isHeader(post) ? words : `[${words}]`)];
}

function dateLine(post: Post, field: FieldName, date: WrittenDate | undefined): readonly string[] {
	const key = keyOf(post, field);
	if (!date || key === undefined) return [];
	const { dialect, frontMatter } = post;
	for (const form of [
		...formsOf(dialect, date),
		...formsOf(dialect, { year: date.year, month: date.month, day: date.day }),
	]) {
		const bare = frontMatter.format === "toml" ? "bare" : "plain";
		if (mayBeDate(dialect, frontMatter.format, form, bare)) return [writeLine(post, field, form)];
		if (mayBeDate(dialect, frontMatter.format, form, "double-quoted"))
			return [writeLine(post, field, quoteScalar(form))];
	}
	return [];
}

function isHeader({ dialect }: Post): boolean {
	return dialect.formats.length > 0 && dialect.formats.every((format) => format === "header");
}

function writeWords(post: Post, words: string): string {
	if (post.frontMatter.format === "toml") return JSON.stringify(words);
	// Between `---` too, an engine of `Key: value` lines takes quotes for a part of the text.
	if (isHeader(post)) return words;
	// In quotes even where it could do without: a colon that is added later would break it.
	return quoteScalar(words);
}

function writeLine(post: Post, field: FieldName, written: string): string {
	const key = keyOf(post, field) ?? "";
	return post.frontMatter.format === "toml" ? `${key} = ${written}` : `${key}: ${written}`;
}

/** What the post's engine calls a field; of an engine that is not known, what most do. */
function keyOf({ dialect }: Post, field: FieldName): string | undefined {
	return dialect.keys[field]?.[0] ?? USUAL[field];
}

const USUAL: Partial<Record<FieldName, string>> = { title: "title", publishedOn: "date", tags: "tags" };
