import * as vscode from "vscode";
import { pasteLink } from "../../core/inserts/paste-link.ts";
import { toTextRange } from "../convert.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { LINK_KIND, LINK_TITLE } from "./kinds.ts";
import { isOffered, yieldsTo } from "./rank.ts";
import { toPasteEdit } from "./to-paste-edit.ts";

export const linkPasteMetadata: vscode.DocumentPasteProviderMetadata = {
	providedPasteEditKinds: [LINK_KIND],
	pasteMimeTypes: ["text/plain"],
};

/** Pasting an address over selected words makes them a reference to it, at every cursor. */
export const linkPastes = (posts: OpenPosts): vscode.DocumentPasteEditProvider => ({
	async provideDocumentPasteEdits(document, ranges, dataTransfer, { triggerKind }, token) {
		if (!isMarkdownFile(document) || ranges.some((range) => range.isEmpty)) return undefined;
		if (!isOffered(document, "pasteUrlAsFormattedLink", triggerKind)) return undefined;
		const text = (await dataTransfer.get("text/plain")?.asString()) ?? "";
		if (token.isCancellationRequested || !/^\s*https?:\/\/\S+\s*$/i.test(text)) return undefined;
		const selections = ranges.map((range) => toTextRange(document, range));
		const edits = pasteLink(posts.read(document), selections, text);
		if (edits === undefined) return undefined;
		const edit = new vscode.DocumentPasteEdit("", LINK_TITLE, LINK_KIND);
		edit.additionalEdit = toPasteEdit(document, edits);
		edit.yieldTo = yieldsTo(document, "pasteUrlAsFormattedLink");
		return [edit];
	},
});
