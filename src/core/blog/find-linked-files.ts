import { isPostFile } from "../dialects/post-files.ts";
import type { PostLinkForm } from "../dialects/post-link.ts";
import { folderOf, siteFolderOf, siteRoots } from "../dialects/site-folders.ts";
import type { LinkedFile } from "../facts/linked-file.ts";
import type { Post } from "../post/post.ts";
import { type WrittenLink, writtenLinks } from "../post/written-links.ts";
import { decodeSegments, type PathSegments, resolveSegments, toSegments } from "../text/path-segments.ts";
import { type ImageFolders, lookAtFile } from "./look-at-file.ts";

/** What is looked at to find the files that a post links to. */
export interface LinkedFilesOptions {
	readonly folders: ImageFolders;
	/** The site's folder, where a file at its root tells one. */
	readonly siteFolder: string | undefined;
	/** The paths of all files of the blog that may be posts; asked only where a link names one without its folder. */
	readonly posts: () => Promise<readonly string[]>;
}

/** More would be no write-up. */
const mostLinks = 200;

/**
 * What became of the files of the blog that a post links to, by link as written. Only of those that are not there, or not under that
 * name, is anything said; undefined where there are none.
 */
export async function findLinkedFiles(
	post: Post,
	postPath: string,
	options: LinkedFilesOptions,
): Promise<ReadonlyMap<string, LinkedFile> | undefined> {
	const links = new Map(writtenLinks(post).map((link) => [link.written, link]));
	const found = new Map<string, LinkedFile>();
	for (const [written, link] of [...links].slice(0, mostLinks)) {
		const file = await lookFor(link, postPath, options, post.dialect.renderedFrom);
		if (file) found.set(written, file);
	}
	return found.size > 0 ? found : undefined;
}

async function lookFor(
	{ form, target }: WrittenLink,
	postPath: string,
	options: LinkedFilesOptions,
	renderedFrom: readonly string[] = [],
): Promise<LinkedFile | undefined> {
	const names = form?.names ?? "path";
	if (names !== "path") {
		const posts = await options.posts();
		// A blog whose files cannot be listed has none.
		const isThere = posts.length === 0 || posts.some((path) => namesPost(path, target, names));
		return isThere ? undefined : { state: "missing" };
	}
	const decoded = form ? target.split("/") : decodeSegments(target);
	if (!decoded) return undefined;
	const places = placesOf(decoded, target, form, postPath, options.siteFolder);
	const file = await lookAtPlaces(places, options.folders);
	if (file?.state === "missing" && (await isRendered(places, renderedFrom, options.folders)))
		return undefined;
	const isSure = form !== undefined || isPostFile(target) || target.replace(/^\.\//, "").includes("/");
	return file?.state !== "missing" || isSure || isBundle(postPath) ? file : undefined;
}

/** What is to be downloaded may be served from elsewhere than beside the post, but for a bundle, whose files lie with it. */
function isBundle(postPath: string): boolean {
	return /(?:^|\/)index\.[a-z]+$/i.test(postPath);
}

/** Where the file of a path may be, the likeliest first. */
function placesOf(
	decoded: PathSegments,
	target: string,
	form: PostLinkForm | undefined,
	postPath: string,
	siteFolder: string | undefined,
): readonly string[] {
	const sites = [toSegments(siteFolder ?? ""), siteFolderOf(postPath), []];
	const isRooted = target.startsWith("/");
	const below = (folders: readonly string[]) =>
		sites.flatMap((site = []) => folders.map((folder) => [...site, folder, ...decoded]));
	const own = [...folderOf(postPath), ...decoded];
	const places = form
		? [
				...(form.folders?.includes(".") && !isRooted ? [own] : []),
				...below(form.folders?.filter((folder) => folder !== ".") ?? []),
			]
		: [...(isRooted ? [] : [own]), ...below(siteRoots)];
	const paths = places.flatMap((segments) => resolveSegments(segments)?.join("/") ?? []);
	return [...new Set(paths)].filter((path) => path !== "");
}

async function lookAtPlaces(
	paths: readonly string[],
	folders: ImageFolders,
): Promise<LinkedFile | undefined> {
	const looked = await Promise.all(paths.map((path) => lookAtFile(path, folders)));
	if (looked.some((file) => file?.state === "found")) return undefined;
	const other = looked.find((file) => file?.state === "other-case");
	if (other?.state === "other-case") return { state: "other-case", name: other.name };
	// The workspace folder is always there: that says nothing about where the file would be.
	const isMissed = looked.some((file, at) => file?.state === "missing" && paths[at]?.includes("/"));
	return isMissed ? { state: "missing" } : undefined;
}

/** Whether one of the paths is of a file that the engine makes of another: `table.pdf` of `table.qmd`. */
async function isRendered(
	paths: readonly string[],
	endings: readonly string[],
	folders: ImageFolders,
): Promise<boolean> {
	const sources = paths.flatMap((path) => endings.map((ending) => path.replace(/[^./]+$/, ending)));
	const looked = await Promise.all(sources.map((path) => lookAtFile(path, folders)));
	return looked.some((file) => file?.state === "found");
}

/** Whether a file's path is what a link of this form names. Permissive: only what nothing fits is missed. */
function namesPost(path: string, target: string, names: "post" | "page"): boolean {
	const wanted = withWholeDate(target.replace(/[#?].*$/s, "").replace(/^(?:\.{0,2}\/)+|\/+$/g, ""));
	const there = withWholeDate(path);
	const stem = there.replace(/\.[a-z]+$/, "");
	if (wanted === "" || endsWithPath(stem, wanted) || endsWithPath(there, wanted)) return true;
	if (names === "post") return endsWithPath(stem.replace(date, "$1"), wanted);
	const page = wanted.replace(/(?:^|\/)_?index(?:\.md)?$|\.[a-z]+$/, "");
	// A bundle's or section's folder, or a translation's second ending.
	return (
		page === "" || endsWithPath(stem.replace(/\.[a-z-]{2,5}$/, ""), page) || `/${there}`.includes(`/${page}/`)
	);
}

const date = /(^|\/)(\d{4})-(\d{1,2})-(\d{1,2})-(?=[^/]*$)/;

/** In small letters, month and day with two digits. */
function withWholeDate(path: string): string {
	const pad = (part: string) => part.padStart(2, "0");
	return path
		.toLowerCase()
		.replace(
			date,
			(_, before: string, year: string, month: string, day: string) =>
				`${before}${year}-${pad(month)}-${pad(day)}-`,
		);
}

function endsWithPath(path: string, end: string): boolean {
	return path === end || path.endsWith(`/${end}`);
}
