import type * as vscode from "vscode";
import { readSiteConfig, type SiteConfig, siteConfigNames } from "../../core/blog/site-config.ts";
import { loadSiteFiles, siteFilesOf, siteRootOf } from "../site-files.ts";
import { SiteFolder } from "./site-folder.ts";

/** What the configuration of a post's site says, where that is data. Nothing where there is none. */
export async function findSiteConfig(post: vscode.Uri): Promise<SiteConfig> {
	await loadSiteFiles(post);
	const root = siteRootOf(post);
	const files = siteFilesOf(post);
	const name = siteConfigNames.find((known) => files.includes(known));
	if (!root || name === undefined) return {};
	return readSiteConfig(name, (await new SiteFolder(root).read(name)) ?? "");
}
