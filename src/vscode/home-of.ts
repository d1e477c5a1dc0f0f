import type * as vscode from "vscode";

/** Where people's own folders are. */
const HOME = /^(?:\/(?:home|Users)\/[^/]+|\/root|\/?[a-z]:\/Users\/[^/]+)(?=\/)/i;

/** What `~` is to a folder's files: the home that it stands in, else that of whom this host runs for; a page's worker has none. */
export function homeOf({ path, scheme }: vscode.Uri): string | undefined {
	const around = HOME.exec(path)?.[0];
	if (around !== undefined || scheme !== "file") return around;
	const { process } = globalThis as {
		readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
	};
	return (process?.env?.HOME ?? process?.env?.USERPROFILE)?.replaceAll("\\", "/");
}
