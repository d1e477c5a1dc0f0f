import type { PostSummary } from "../core/blog/post-summary.ts";
import { relatePosts, type SiteNames } from "../core/blog/relate-posts.ts";
import { readSiteNames } from "../core/blog/site-names.ts";
import type { SiteFacts } from "../core/facts/site-facts.ts";
import type { Surroundings } from "./surroundings.ts";

/** What posts say about each other, by file as it was given. */
export async function relateFiles(
	posts: ReadonlyMap<string, PostSummary>,
	surroundings: Pick<Surroundings, "imageFolders" | "readText">,
): Promise<ReadonlyMap<string, SiteFacts>> {
	const files = new Map([...posts].map(([file, { path }]) => [path, file]));
	const names = new Map<string, SiteNames>();
	const siteOf = ({ blog }: PostSummary) => blog.slice(0, blog.lastIndexOf(" "));
	for (const site of new Set([...posts.values()].map(siteOf))) {
		const folders = {
			list: async (folder: string) => surroundings.imageFolders?.list(folder),
			read: (path: string) => surroundings.readText(path).catch(() => undefined),
		};
		names.set(site, await readSiteNames(site, folders));
	}
	const related = relatePosts(posts.values(), (post) => names.get(siteOf(post)));
	return new Map([...related].map(([path, facts]) => [files.get(path) ?? path, facts]));
}
