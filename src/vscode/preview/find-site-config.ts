import * as vscode from "vscode";
import { readSiteConfig, type SiteConfig, siteConfigNames } from "../../core/site/site-config.ts";
import { foldersAbove } from "../site-files.ts";
import { findFile } from "./find-file.ts";

/** Bytes: a configuration is never that long. */
const longestConfig = 1_048_576;

/** What the configuration of a post's site says: the nearest above the post that is data. Nothing where there is none. */
export async function findSiteConfig(post: vscode.Uri): Promise<SiteConfig> {
	const places = foldersAbove(post).flatMap((folder) =>
		siteConfigNames.map((name) => vscode.Uri.joinPath(folder, name)),
	);
	const file = await findFile(places);
	if (!file) return {};
	try {
		const bytes = await vscode.workspace.fs.readFile(file);
		if (bytes.length > longestConfig) return {};
		return readSiteConfig(file.path, new TextDecoder().decode(bytes));
	} catch {
		return {};
	}
}
