import { valuesOf } from "../post/field-values.ts";
import type { Post } from "../post/post.ts";
import { type BlogPlace, placeOf } from "./blog-place.ts";

/** The little of a post that other posts are compared with; plain data, as it crosses threads. */
export interface PostSummary {
	/** From the workspace folder. */
	readonly path: string;
	/** Posts of other places are not compared. */
	readonly place: BlogPlace;
	readonly title: string | undefined;
	readonly id: string | undefined;
	readonly permalink: string | undefined;
	/** Undefined where the engine's layouts are no files. */
	readonly layout: string | undefined;
	readonly authors: readonly string[];
	readonly tags: readonly string[];
	readonly slug: string;
	readonly series: SeriesPlace | undefined;
}

export interface SeriesPlace {
	/** What its parts have in common. */
	readonly key: string;
	readonly number: number;
	/** Ends of the addresses the post links to. */
	readonly linked: readonly string[];
}

const mostTags = 50;
const mostLinks = 300;

/** Undefined for texts that are not posts. */
export function summarizePost(post: Post, path: string): PostSummary | undefined {
	if (!post.isPost) return undefined;
	const [title, id, permalink, layout] = (["title", "postId", "permalink", "layout"] as const).map(
		(name) => valuesOf(post, name)[0]?.value,
	);
	const slug = slugOf(path);
	return {
		path,
		place: placeOf(post, path),
		title,
		id,
		permalink: permalink !== undefined && isAddress(permalink) ? permalink : undefined,
		// Where posts have IDs, a layout is the kind of post, not a file.
		layout: post.dialect.keys.postId ? undefined : layout,
		authors: valuesOf(post, "author").map(({ value }) => value),
		tags: valuesOf(post, "tags")
			.slice(0, mostTags)
			.map(({ value }) => value),
		slug,
		series: seriesOf(post, path, title, slug),
	};
}

/** `pretty` and `/:year/:title/` are patterns. */
function isAddress(permalink: string): boolean {
	return permalink.includes("/") && !/:[a-z]|\{[{%]/.test(permalink.replace(/^https?:/, ""));
}

/** A file's name without date and extension, of `index.md` its folder's; dots may part off a language. */
function slugOf(path: string): string {
	const names = path.split("/").map((name) => name.replace(/\.(?:md|mdx|markdown)$/i, ""));
	const name = /^_?index(?:\.[a-z-]{2,5})?$/i.test(names.at(-1) ?? "") ? names.at(-2) : names.at(-1);
	return (name ?? "").replace(/^\d{4}-\d{1,2}-\d{1,2}-/, "").toLowerCase();
}

const PART =
	/(?<![\p{L}\p{N}])(?:day|part|jour|partie|tag|teil|d[ií]a|parte|giorno)[\s#_.:-]*(\d{1,2}|one|two|three|four|five|iii?|iv|v|i)(?![\p{L}\p{N}])(?:\s*(?:\/|of)\s*\d+)?/iu;
const NUMBERS: Readonly<Record<string, number>> = {
	...{ one: 1, two: 2, three: 3, four: 4, five: 5 },
	...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5 },
};

/** From the title, or else the file's name. A post that names its series has its links from the theme. */
function seriesOf(
	post: Post,
	path: string,
	title: string | undefined,
	slug: string,
): SeriesPlace | undefined {
	if (post.frontMatter.fields.some(({ key }) => /^series/i.test(key))) return undefined;
	const year = /\d{4}/.exec(valuesOf(post, "publishedOn")[0]?.value ?? path)?.[0] ?? "";
	for (const text of [title ?? "", slug]) {
		const part = PART.exec(text);
		const word = part?.[1]?.toLowerCase() ?? "";
		const key = text
			.replace(PART, "#")
			.toLowerCase()
			.replace(/[^\p{L}\p{N}#]+/gu, " ");
		// What follows the number is this part's own subject.
		const common = key.slice(0, key.indexOf("#")).trim() || key.slice(key.indexOf("#") + 1).trim();
		if (!part || common.length < 4) continue;
		const number = NUMBERS[word] ?? Number(word);
		return { key: `${common} ${year}`, number, linked: linkedSlugs(post) };
	}
	return undefined;
}

/** Whether one of the addresses is a part's; blogs add dates and numbers to the names of files or pages. */
export function leadsToPart(linked: readonly string[], slug: string): boolean {
	return linked.some(
		(end) =>
			end === slug || (Math.min(end.length, slug.length) >= 8 && (slug.endsWith(end) || end.endsWith(slug))),
	);
}

/** The last parts of the addresses that a post's links and template tags name. */
export function linkedSlugs(post: Post): readonly string[] {
	const written = [
		...post.body.links.map(({ destination }) => destination),
		...post.body.templateTags.map((range) => post.slice(range)),
	];
	// Some engines name the post behind the question mark.
	const slugs = written.flatMap((address) => {
		const [path = "", query = ""] = address.replace(/#.*$/s, "").split("?", 2);
		return [path, query].map(endOf).filter((end) => end !== "");
	});
	return [...new Set(slugs)].slice(0, mostLinks);
}

/** The last part of an address, as a file would be named; template tags' ends go. */
function endOf(address: string): string {
	const path = address.replace(/(?:(?<!["'\s])["'\s]+)?(?<![%}>])[%}>]*\}\)?$/, "");
	const end = path
		.replace(/(?<!\/)\/+$/, "")
		.replace(/(?:\/index)?(?:\.html?|\.mdx?|\.markdown)?$/i, "")
		.split(/[\s/"']/)
		.at(-1);
	return end ? slugOf(end) : "";
}
