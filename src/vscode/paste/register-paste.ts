import * as vscode from "vscode";
import type { Services } from "../services.ts";
import { htmlPasteMetadata, htmlPastes } from "./paste-html.ts";
import { imageDropMetadata, imageDrops, imagePasteMetadata, imagePastes } from "./paste-image.ts";
import { linkPasteMetadata, linkPastes } from "./paste-link.ts";

/** References and pages by paste and drop, offered beside VS Code's own ways. */
export function registerPaste(context: vscode.ExtensionContext, services: Services): void {
	const { languages } = vscode;
	const markdown: vscode.DocumentFilter = { language: "markdown" };
	const { posts } = services;
	context.subscriptions.push(
		languages.registerDocumentPasteEditProvider(markdown, linkPastes(posts), linkPasteMetadata),
		languages.registerDocumentPasteEditProvider(markdown, htmlPastes(services), htmlPasteMetadata),
		languages.registerDocumentPasteEditProvider(markdown, imagePastes(services), imagePasteMetadata),
		languages.registerDocumentDropEditProvider(markdown, imageDrops(services), imageDropMetadata),
	);
}
