import * as vscode from "vscode";
import { completeFootnote, type FootnoteChoice } from "../../core/footnotes/complete-footnote.ts";
import { toRange } from "../convert.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { describeUses } from "./complete-labels.ts";

/** Offers the post's footnotes after `[^`, and a new one, whose note is written then. */
export const footnoteCompletions = (posts: OpenPosts): vscode.CompletionItemProvider => ({
	provideCompletionItems(document, position) {
		if (!isMarkdownFile(document)) return undefined;
		const completion = completeFootnote(posts.read(document), document.offsetAt(position));
		if (completion === undefined) return undefined;
		const range = toRange(document, completion.range);
		const close = completion.isClosed ? "" : "]";
		return [
			...completion.choices.map((choice, order) => ({
				...toItem(choice, order),
				range,
				insertText: choice.label + close,
			})),
			{ ...newFootnoteItem(completion.freeLabel), range, insertText: completion.freeLabel + close },
		];
	},
});

function toItem({ label, text, uses }: FootnoteChoice, order: number): vscode.CompletionItem {
	const item = new vscode.CompletionItem({ label, description: text }, vscode.CompletionItemKind.Reference);
	item.detail = describeUses(uses);
	// The order of the list, not that of the letters: 10 comes after 9.
	item.sortText = `1${String(order).padStart(6, "0")}`;
	item.filterText = `${label} ${text}`;
	return item;
}

function newFootnoteItem(label: string): vscode.CompletionItem {
	const item = new vscode.CompletionItem(
		{ label: vscode.l10n.t("New footnote…"), description: `[^${label}]` },
		vscode.CompletionItemKind.Event,
	);
	item.sortText = "2";
	item.filterText = `${label} new`;
	item.command = { command: "recap.insertFootnote", title: "", arguments: [{ label }] };
	return item;
}
