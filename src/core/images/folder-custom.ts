import { type PathSegments, toSegments } from "../text/path-segments.ts";

/** What folders of images are named after. */
export interface PostNames {
	readonly folder: PathSegments;
	/** By placeholder; those that are not known are missing. */
	readonly names: ReadonlyMap<string, string>;
}

/** A folder for images as a blog's custom: parts such as `{slug}` stand for what is each post's own. */
export interface FolderCustom {
	/** Below the post's own folder, else from the workspace folder. */
	readonly isBeside: boolean;
	readonly segments: PathSegments;
}

/** Reads a post's names from its path, e.g. `_posts/2026-01-31-recap.md` or `content/posts/recap/index.md`. */
export function describePost(postPath: string): PostNames {
	const segments = toSegments(postPath) ?? [];
	const folder = segments.slice(0, -1);
	const file = (segments.at(-1) ?? "").replace(/\.[^.]*$/, "");
	const stem = /^(?:_?index|readme)$/i.test(file) ? folder.at(-1) : file;
	const names = new Map<string, string>();
	const put = (placeholder: string, name: string | undefined) => name && names.set(placeholder, name);
	put("{stem}", stem);
	const [, year, month, slug] = /^(\d{4})-(\d{2})-\d{2}-(.+)$/.exec(stem ?? "") ?? [];
	put("{slug}", slug);
	const yearAt = folder.findIndex(isYear);
	put("{year}", year ?? folder[yearAt]);
	put("{month}", month ?? (yearAt === -1 ? undefined : folder.slice(yearAt + 1).find(isMonth)));
	return { folder, names };
}

/** The customs that would put a post's image into `folder`. */
export function customsOf(folder: PathSegments, post: PostNames): readonly FolderCustom[] {
	const isBeside = post.folder.every((segment, index) => folder[index] === segment);
	const below = folder.slice(post.folder.length);
	return [
		...(isBeside ? [{ isBeside, segments: toPlaceholders(below, post) }] : []),
		{ isBeside: false, segments: toPlaceholders(folder, post) },
	];
}

/** The folder for another post; undefined where the custom needs a name that this one lacks. */
export function fillCustom({ isBeside, segments }: FolderCustom, post: PostNames): string | undefined {
	const filled = segments.map((segment) => (isPlaceholder(segment) ? post.names.get(segment) : segment));
	return filled.includes(undefined) ? undefined : [...(isBeside ? post.folder : []), ...filled].join("/");
}

function toPlaceholders(folder: PathSegments, { names }: PostNames): PathSegments {
	return folder.map((segment, index) => {
		for (const [placeholder, name] of names) {
			// "02" is a month only after a year.
			const isMeant = placeholder !== "{month}" || isYear(folder[index - 1] ?? "");
			if (isMeant && name === segment) return placeholder;
		}
		return segment;
	});
}

function isPlaceholder(segment: string): boolean {
	return /^\{(?:stem|slug|year|month)\}$/.test(segment);
}

function isYear(segment: string): boolean {
	return /^(?:19|20)\d{2}$/.test(segment);
}

function isMonth(segment: string): boolean {
	return /^(?:0[1-9]|1[0-2])$/.test(segment);
}
