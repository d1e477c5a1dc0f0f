import * as vscode from "vscode";
import { locateFile } from "../../core/preview/locate-file.ts";
import { columnOf } from "./column-of.ts";
import { findFile } from "./find-file.ts";
import { folderOf } from "./post-place.ts";

/**
 * Opens what a link in a post leads to: a web page or mail outside, another post of the workspace in a preview, any
 * other of its files in the editor. The address is untrusted: any other scheme, and any path out of the workspace, is
 * refused with a word to the reader.
 */
export async function openLink(
	href: string,
	post: vscode.Uri,
	openPost: (uri: vscode.Uri, fragment: string) => void,
): Promise<void> {
	if (/^mailto:/i.test(href)) {
		await vscode.env.openExternal(vscode.Uri.parse(href, true));
		return;
	}
	const folder = folderOf(post);
	const location = locateFile(href, folder.place);
	if (location.kind === "web") {
		await vscode.env.openExternal(vscode.Uri.parse(location.address, true));
		return;
	}
	const paths = location.kind === "files" ? location.paths : [];
	const uri = await findFile(paths.map((path) => folder.root.with({ path })));
	if (uri && isMarkdown(uri)) openPost(uri, /#.*$/s.exec(href)?.[0] ?? "");
	else if (uri)
		await vscode.commands.executeCommand("vscode.open", uri, columnOf(post) ?? vscode.ViewColumn.Active);
	else
		void vscode.window.showInformationMessage(`This workspace has no file for the link "${shorten(href)}".`);
}

function isMarkdown({ path }: vscode.Uri): boolean {
	return /\.(?:md|markdown|mdown|mkdn?|mdx)$/i.test(path);
}

function shorten(text: string): string {
	return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
