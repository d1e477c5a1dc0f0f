import * as vscode from "vscode";
import { findBlogStyles } from "../../core/jekyll-layout/find-blog-styles.ts";
import { plainLayout } from "../../core/jekyll-layout/plain-layout.ts";
import { sitePathOf } from "../../core/jekyll-layout/site-address.ts";
import type { Post } from "../../core/post/post.ts";
import { readHeader } from "../../core/preview/read-header.ts";
import { type LayoutToPreview, type SiteSheet, SLOT_CLASS } from "../../protocol/layout-protocol.ts";
import { loadSiteFiles, siteRootOf } from "../site-files.ts";
import { isSearchable, walkFolder } from "../walk-folder.ts";
import { builtIn } from "./lay-out.ts";
import { SiteFolder } from "./site-folder.ts";

type AddressOf = (file: vscode.Uri) => string;

const kinds = ["css", "scss", "sass", "less", "styl"];
const brought = "**/{node_modules,_site,.git,vendor,bower_components}/**";
const mostFiles = 2_000;

/** The stylesheets that `recap.preview.styles` names, from the workspace folder. */
export function namedStyles(post: vscode.Uri): readonly string[] {
	const named: unknown = vscode.workspace.getConfiguration("recap.preview", post).get("styles");
	return Array.isArray(named) ? named.filter((path) => typeof path === "string" && path.trim() !== "") : [];
}

/** A layout with the stylesheets that the setting names after its own, and a sentence on each that cannot be had. */
export async function withNamedStyles(
	layout: LayoutToPreview,
	post: vscode.Uri,
	addressOf: AddressOf,
): Promise<LayoutToPreview> {
	const root = vscode.workspace.getWorkspaceFolder(post)?.uri;
	const names = namedStyles(post);
	if (!root || names.length === 0) return layout;
	if (!vscode.workspace.isTrusted) {
		const note = vscode.l10n.t("The blog's stylesheets are used only in a workspace you trust.");
		return { ...layout, notes: [...layout.notes, note] };
	}
	const found = await Promise.all(names.map((name) => sheetAt(root, name, addressOf)));
	const missing = names.filter((_, at) => !found[at]);
	return {
		...layout,
		sheets: [...layout.sheets, ...found.flatMap((sheet) => sheet ?? [])],
		notes: [
			...layout.notes,
			...missing.map((name) =>
				vscode.l10n.t(
					"The stylesheet {0} is not used: name a CSS file of this workspace folder in recap.preview.styles.",
					name,
				),
			),
		],
	};
}

/** The post in plain elements with the site's own stylesheets, for sites without layouts that can be rendered here. */
export async function layOutInSiteStyles(
	post: Post,
	uri: vscode.Uri,
	addressOf: AddressOf,
	resolveImage: (destination: string) => string,
): Promise<LayoutToPreview> {
	await loadSiteFiles(uri);
	const root = siteRootOf(uri) ?? vscode.workspace.getWorkspaceFolder(uri)?.uri;
	if (!root)
		return builtIn(
			vscode.l10n.t("Open the blog's folder to see the post in its own look: this file stands alone."),
		);
	const files = await findSheets(root);
	const { paths, note } = findBlogStyles(files.map(({ path }) => path.slice(root.path.length + 1)));
	const sheets = await Promise.all(paths.map((path) => sheetAt(root, path, addressOf)));
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

async function findSheets(root: vscode.Uri): Promise<readonly vscode.Uri[]> {
	if (isSearchable(root)) {
		const sheets = new vscode.RelativePattern(root, `**/*.{${kinds.join(",")}}`);
		return vscode.workspace.findFiles(sheets, brought, mostFiles);
	}
	const { token } = new vscode.CancellationTokenSource();
	return walkFolder({ uri: root }, (name) => kinds.some((kind) => name.endsWith(`.${kind}`)), token);
}

async function sheetAt(root: vscode.Uri, name: string, addressOf: AddressOf): Promise<SiteSheet | undefined> {
	const path = /\.css$/i.test(name) ? sitePathOf(name, {}) : undefined;
	const file = path === undefined ? undefined : await new SiteFolder(root).find(path);
	return file && { kind: "link", href: `${addressOf(file.uri)}?${file.mtime}` };
}
