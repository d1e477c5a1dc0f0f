import * as vscode from "vscode";
import { typedPath } from "../core/text/typed-path.ts";
import { homeOf } from "./home-of.ts";
import { isInBrowser } from "./is-in-browser.ts";
import { folderOf } from "./preview/post-place.ts";

/** A file as scripts and key bindings name it: a Uri, one that went through JSON, its text, or a path as people type it, from the workspace folder where it is relative. */
export function toFileUri(file: unknown, post: vscode.Uri): vscode.Uri | undefined {
	const uri = toUri(file, post);
	return uri && withoutDots(uri);
}

/**
 * The same place by its plain path: VS Code counts `/blog/../x` as within `/blog`, and reads `/x`. To be asked of what others name before
 * anything is made of the folder that it seems to be in.
 */
export function withoutDots(uri: vscode.Uri): vscode.Uri {
	return uri.path === "" ? uri : vscode.Uri.joinPath(uri);
}

function toUri(file: unknown, post: vscode.Uri): vscode.Uri | undefined {
	if (file instanceof vscode.Uri) return file;
	if (typeof file === "string") return file.trim() === "" ? undefined : fromText(file.trim(), post);
	return isUriLike(file) ? vscode.Uri.from(file) : undefined;
}

function fromText(text: string, post: vscode.Uri): vscode.Uri {
	const { root } = folderOf(post);
	const path = typedPath(text, homeOf(root));
	if (/^[a-z][a-z\d+.-]+:\//i.test(path)) {
		const uri = vscode.Uri.parse(path);
		// A page's worker reads no disk but that of the folder.
		return uri.scheme === "file" && isInBrowser() ? root.with({ path: uri.path }) : uri;
	}
	const isAbsolute = path.startsWith("/") || /^[a-z]:\//i.test(path);
	if (!isAbsolute) return vscode.Uri.joinPath(root, path);
	// A remote or virtual folder's paths are those of its own file system.
	const { path: absolute } = vscode.Uri.file(path);
	return root.with({ path: absolute });
}

function isUriLike(value: unknown): value is { scheme: string; authority?: string; path: string } {
	if (typeof value !== "object" || value === null) return false;
	if (!("scheme" in value && typeof value.scheme === "string")) return false;
	if (!("path" in value && typeof value.path === "string")) return false;
	return !("authority" in value) || typeof value.authority === "string";
}
