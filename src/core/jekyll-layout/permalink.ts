import type { Moment } from "./moment.ts";
import { strftime } from "./strftime.ts";

/** What a post's address is made of. */
export interface PostName {
	readonly date: Moment | undefined;
	readonly slug: string;
	readonly categories: readonly string[];
}

/** Jekyll's built-in styles (https://jekyllrb.com/docs/permalinks/#built-in-formats). */
const styles: Readonly<Record<string, string>> = {
	date: "/:categories/:year/:month/:day/:title:output_ext",
	pretty: "/:categories/:year/:month/:day/:title/",
	ordinal: "/:categories/:year/:y_day/:title:output_ext",
	weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext",
	none: "/:categories/:title:output_ext",
};

const dateParts: Readonly<Record<string, string>> = {
	year: "%Y",
	short_year: "%y",
	month: "%m",
	i_month: "%-m",
	short_month: "%b",
	long_month: "%B",
	day: "%d",
	i_day: "%-d",
	y_day: "%j",
	w_year: "%G",
	week: "%V",
	w_day: "%u",
	short_day: "%a",
	long_day: "%A",
	hour: "%H",
	minute: "%M",
	second: "%S",
};

const postName = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.+?)(?:\.(?:md|markdown|mkd|html?))?$/;

/** The date and slug in a post's file name, `2016-02-02-name.md`; undefined for other names. */
export function splitPostName(fileName: string): Omit<PostName, "categories"> | undefined {
	const [, year, month, day, slug = ""] = postName.exec(fileName) ?? [];
	if (year === undefined) return undefined;
	const date = {
		year: Number(year),
		month: Number(month),
		day: Number(day),
		hour: 0,
		minute: 0,
		second: 0,
		zone: undefined,
	};
	return { date, slug };
}

/** Where Jekyll puts a post, by a style's name or a template; what the post does not have is left out. */
export function postUrl(name: PostName, permalink: string): string {
	const template = Object.hasOwn(styles, permalink)
		? (styles[permalink] ?? "")
		: permalink || (styles.date ?? "");
	const filled = template
		.slice(0, 1_000)
		.replace(/:([a-z_]+)/g, (written, key: string) => partOf(name, key) ?? written);
	const path = `/${filled}`.replace(/\/{2,}/g, "/");
	return path.split("/").map(toUrlSegment).join("/");
}

function partOf({ date, slug, categories }: PostName, key: string): string | undefined {
	if (key === "title" || key === "slug" || key === "name" || key === "basename") return slug;
	if (key === "categories" || key === "slugified_categories") return categories.map(slugify).join("/");
	if (key === "output_ext") return ".html";
	const format = Object.hasOwn(dateParts, key) ? dateParts[key] : undefined;
	return format && (date ? strftime(date, format) : "");
}

/** As Jekyll's filter `slugify` and its addresses of posts without a file name's slug. */
export function slugify(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{M}\p{L}\p{Nd}]+/gu, "-")
		.replace(/^-|-$/g, "");
}

function toUrlSegment(segment: string): string {
	return encodeURI(segment.replace(/\p{Cs}/gu, "\uFFFD")).replace(/[?#]/g, encodeURIComponent);
}
