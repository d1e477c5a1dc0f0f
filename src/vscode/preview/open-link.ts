import * as vscode from "vscode";
import { locateFile } from "../../core/preview/locate-file.ts";
import { inform } from "../notify.ts";
import { columnOf } from "./column-of.ts";
import { findFile } from "./find-file.ts";
import { folderOf } from "./post-place.ts";

/**
 * Opens what a link in a post leads to: a web page or mail outside, another post of the workspace in a preview, any
 * other of its files in the editor. The address is untrusted: any other scheme, any path out of the workspace, and what
 * is no address at all, is refused with a word to the reader.
 */
export async function openLink(
	href: string,
	post: vscode.Uri,
	openPost: (uri: vscode.Uri, fragment: string) => void,
): Promise<void> {
	const folder = folderOf(post);
	const location = locateFile(href, folder.place);
	const outside = /^mailto:/i.test(href) ? href : location.kind === "web" ? location.address : undefined;
	if (outside !== undefined) {
		const address = parse(outside);
		if (address) await vscode.env.openExternal(address);
		else inform(vscode.l10n.t('The link "{0}" is not an address that can be opened.', shorten(href)));
		return;
	}
	const paths = location.kind === "files" ? location.paths : [];
	const uri = await findFile(paths.map((path) => folder.root.with({ path })));
	if (uri && isMarkdown(uri)) openPost(uri, /#.*$/s.exec(href)?.[0] ?? "");
	else if (uri)
		await vscode.commands.executeCommand("vscode.open", uri, columnOf(post) ?? vscode.ViewColumn.Active);
	else inform(vscode.l10n.t('This workspace has no file for the link "{0}".', shorten(href)));
}

/** Undefined for what is no address: without a host, or one that VS Code refuses. */
function parse(written: string): vscode.Uri | undefined {
	try {
		const address = vscode.Uri.parse(written, true);
		return address.scheme.toLowerCase() === "mailto" || address.authority !== "" ? address : undefined;
	} catch {
		return undefined;
	}
}

function isMarkdown({ path }: vscode.Uri): boolean {
	return /\.(?:md|markdown|mdown|mkdn?|mdx)$/i.test(path);
}

function shorten(text: string): string {
	return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
