import * as vscode from "vscode";
import type { Services } from "../services.ts";
import { imageDropMetadata, imageDrops, imagePasteMetadata, imagePastes } from "./paste-image.ts";
import { linkPasteMetadata, linkPastes } from "./paste-link.ts";

/** References by paste and drop, offered beside VS Code's own ways. */
export function registerPaste(context: vscode.ExtensionContext, services: Services): void {
	const { languages } = vscode;
	const markdown: vscode.DocumentFilter = { language: "markdown" };
	context.subscriptions.push(
		languages.registerDocumentPasteEditProvider(markdown, linkPastes(services.posts), linkPasteMetadata),
		languages.registerDocumentPasteEditProvider(markdown, imagePastes(services), imagePasteMetadata),
		languages.registerDocumentDropEditProvider(markdown, imageDrops(services), imageDropMetadata),
	);
}
