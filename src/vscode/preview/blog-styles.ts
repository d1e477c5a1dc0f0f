import * as vscode from "vscode";
import { isBelow } from "../../core/blog/blog-files.ts";
import { findFiles } from "../../core/blog/find-files.ts";
import { findBlogStyles } from "../../core/jekyll-layout/find-blog-styles.ts";
import { plainLayout } from "../../core/jekyll-layout/plain-layout.ts";
import { sitePathOf } from "../../core/jekyll-layout/site-address.ts";
import type { Post } from "../../core/post/post.ts";
import { readHeader } from "../../core/preview/read-header.ts";
import { previewStylesSetting } from "../../core/settings/preview-styles.ts";
import { fileNameOf } from "../../core/text/file-name.ts";
import type { LayoutToPage } from "../../protocol/to-page/index.ts";
import type { SiteSheet } from "../../protocol/to-page/layout-parts.ts";
import { SLOT_CLASS } from "../../protocol/to-page/site-layout.ts";
import type { BlogRoot } from "../blog/blogs.ts";
import { readSetting } from "../settings.ts";
import { builtIn } from "./lay-out.ts";
import { SiteFolder } from "./site-folder.ts";

type AddressOf = (file: vscode.Uri) => string;

const kinds = ["css", "scss", "sass", "less", "styl"];
/** Folders of what others made, or a build. */
const brought: ReadonlySet<string> = new Set(["_site", "vendor", "bower_components"]);
const mostFiles = 2_000;

/** The stylesheets that `recap.preview.styles` names, from the workspace folder. */
export function namedStyles(post: vscode.Uri): readonly string[] {
	return readSetting(previewStylesSetting, post);
}

/** A layout with the stylesheets that the setting names after its own, and a sentence on each that cannot be had. */
export async function withNamedStyles(
	layout: LayoutToPage,
	post: vscode.Uri,
	blog: BlogRoot | undefined,
	addressOf: AddressOf,
): Promise<LayoutToPage> {
	const names = namedStyles(post);
	if (!blog || names.length === 0) return layout;
	if (!vscode.workspace.isTrusted) {
		const note = vscode.l10n.t("The blog's stylesheets are used only in a workspace you trust.");
		return { ...layout, notes: [...layout.notes, note] };
	}
	const found = await Promise.all(names.map((name) => sheetAt(new SiteFolder(blog, ""), name, addressOf)));
	const missing = names.filter((_, at) => !found[at]);
	return {
		...layout,
		sheets: [...layout.sheets, ...found.flatMap((sheet) => sheet ?? [])],
		notes: [
			...layout.notes,
			...missing.map((name) =>
				vscode.l10n.t(
					"The stylesheet {0} is not used: name a CSS file of this workspace folder in `recap.preview.styles`.",
					name,
				),
			),
		],
	};
}

/** The post in plain elements with the site's own stylesheets, for sites without layouts that can be rendered here. `blog` is undefined for a post that stands in no folder. */
export async function layOutInSiteStyles(
	post: Post,
	blog: BlogRoot | undefined,
	addressOf: AddressOf,
	resolveImage: (destination: string) => string,
): Promise<LayoutToPage> {
	if (!blog)
		return builtIn(
			vscode.l10n.t("Open the blog's folder to see the post in its own look: this file stands alone."),
		);
	const folder = (await blog.blog.siteOf(post.facts.path ?? ""))?.folder ?? "";
	const files = await findSheets(blog, folder);
	const { paths, note } = findBlogStyles(files);
	const site = new SiteFolder(blog, folder);
	const sheets = await Promise.all(paths.map((path) => sheetAt(site, path, addressOf)));
	const notes = note === undefined ? [] : [note];
	if (paths.length === 0) return builtIn(...notes);
	return {
		type: "siteLayout",
		html: plainLayout(readHeader(post, resolveImage), `<div class="${SLOT_CLASS}"></div>`),
		sheets: sheets.flatMap((sheet) => sheet ?? []),
		rootAttributes: {},
		bodyAttributes: {},
		notes,
	};
}

/** From the site's folder. */
async function findSheets({ blog }: BlogRoot, folder: string): Promise<readonly string[]> {
	const found = await findFiles(blog.files, {
		isWanted: (name) => kinds.some((kind) => name.endsWith(`.${kind}`)),
		isHidden: (path) => (!isBelow(path, folder) && !isBelow(folder, path)) || isBrought(path),
		takesIgnored: true,
	});
	return found.slice(0, mostFiles).map((path) => path.slice(folder === "" ? 0 : folder.length + 1));
}

function isBrought(path: string): boolean {
	return brought.has(fileNameOf(path));
}

async function sheetAt(site: SiteFolder, name: string, addressOf: AddressOf): Promise<SiteSheet | undefined> {
	const path = /\.css$/i.test(name) ? sitePathOf(name, {}) : undefined;
	const file = path === undefined ? undefined : await site.find(path);
	return file && { kind: "link", href: `${addressOf(file.uri)}?${file.changedAt}` };
}
