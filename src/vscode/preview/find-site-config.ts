import { pathIn, readText } from "../../core/blog/blog-files.ts";
import { readSiteConfig, type SiteConfig, siteConfigNames } from "../../core/blog/site-config.ts";
import type { PlacedFile } from "../blog/blogs.ts";

/** What the configuration of a post's site says, where that is data. Nothing where there is none. */
export async function findSiteConfig({ blog, path }: PlacedFile): Promise<SiteConfig> {
	const site = await blog.siteOf(path);
	const name = siteConfigNames.find((known) => site?.files.includes(known));
	if (!site || name === undefined) return {};
	return readSiteConfig(name, (await readText(blog.files, pathIn(site.folder, name))) ?? "");
}
