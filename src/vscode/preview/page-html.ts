import * as vscode from "vscode";
import { previewShell } from "../../core/preview/preview-shell.ts";

/** What the page of a preview may do and load: our script and style, and files beside the post. */
export function pageOptions(extensionUri: vscode.Uri, postRoot: vscode.Uri): vscode.WebviewOptions {
	return {
		enableScripts: true,
		enableForms: false,
		enableCommandUris: false,
		localResourceRoots: [
			vscode.Uri.joinPath(extensionUri, "dist"),
			vscode.Uri.joinPath(extensionUri, "media"),
			postRoot,
		],
	};
}

/** The page, empty; its content comes by messages only. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
	const address = (...path: string[]) =>
		webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
	return previewShell({
		nonce: createNonce(),
		cspSource: webview.cspSource,
		scriptUri: address("dist", "preview.js"),
		styleUri: address("media", "preview.css"),
		partsStyleUri: address("media", "preview-parts.css"),
		language: vscode.l10n.bundle ? vscode.env.language : "en",
		words: vscode.l10n.bundle,
	});
}

function createNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(24));
	return btoa(String.fromCharCode(...bytes));
}
