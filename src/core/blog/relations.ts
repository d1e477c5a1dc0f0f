import type { SiteFacts } from "../facts/site-facts.ts";
import type { BlogFiles } from "./blog-files.ts";
import type { Derived } from "./derived.ts";
import { type PostSummary, summarizePost } from "./post-summary.ts";
import { relatePosts, type SiteNames } from "./relate-posts.ts";
import { readSiteNames } from "./site-names.ts";

/** What posts are compared by. */
export const postSummary: Derived<PostSummary> = {
	id: "summary",
	reads: "body",
	limit: 10_000,
	read: (post, path) => summarizePost(post, path),
};

/** Sites in one folder past which nobody's names are read. */
const mostSites = 20;

/** What the posts of a folder, and the files of their sites, say about each of them; by path. */
export async function relateBlog(
	summaries: Iterable<PostSummary>,
	files: Pick<BlogFiles, "list" | "read">,
): Promise<ReadonlyMap<string, SiteFacts>> {
	const all = [...summaries];
	const sites = [...new Set(all.map(({ place }) => place.site))].slice(0, mostSites);
	const names = new Map<string, SiteNames>(
		await Promise.all(sites.map(async (site) => [site, await readSiteNames(site, files)] as const)),
	);
	return relatePosts(all, ({ place }) => names.get(place.site));
}

/** The paths of which two relations say different things. */
export function changedRelations(
	before: ReadonlyMap<string, SiteFacts>,
	after: ReadonlyMap<string, SiteFacts>,
): readonly string[] {
	const paths = new Set([...before.keys(), ...after.keys()]);
	return [...paths].filter((path) => written(before.get(path)) !== written(after.get(path)));
}

function written(facts: SiteFacts | undefined): string {
	return JSON.stringify(facts, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? "";
}
