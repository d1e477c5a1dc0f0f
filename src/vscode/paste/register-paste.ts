import * as vscode from "vscode";
import type { Services } from "../services.ts";
import { htmlPasteMetadata, htmlPastes } from "./paste-html.ts";
import { imageDropMetadata, imageDrops, imagePasteMetadata, imagePastes } from "./paste-image.ts";
import { linkPasteMetadata, linkPastes } from "./paste-link.ts";

/** References and pages by paste and drop, offered beside VS Code's own ways. */
export function registerPaste(context: vscode.ExtensionContext, { posts }: Services): void {
	const { languages } = vscode;
	const markdown: vscode.DocumentFilter = { language: "markdown" };
	context.subscriptions.push(
		languages.registerDocumentPasteEditProvider(markdown, linkPastes(posts), linkPasteMetadata),
		languages.registerDocumentPasteEditProvider(markdown, htmlPastes(posts), htmlPasteMetadata),
		languages.registerDocumentPasteEditProvider(markdown, imagePastes(posts), imagePasteMetadata),
		languages.registerDocumentDropEditProvider(markdown, imageDrops(posts), imageDropMetadata),
	);
}
