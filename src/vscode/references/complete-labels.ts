import * as vscode from "vscode";
import { completeLabel, type LabelChoice, writeLabel } from "../../core/references/complete-label.ts";
import { toRange } from "../convert.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { OpenPosts } from "../posts/open-posts.ts";

/** Offers the post's labels after `[text][` and `![alt][`, where a reference begins when asked (`[lab`, `![`), and a new one. */
export const labelCompletions = (posts: OpenPosts): vscode.CompletionItemProvider => ({
	provideCompletionItems(document, position, _token, context) {
		if (!isMarkdownFile(document)) return undefined;
		const completion = completeLabel(posts.read(document), document.offsetAt(position));
		if (completion === undefined) return undefined;
		const isAsked = context.triggerKind === vscode.CompletionTriggerKind.Invoke;
		// A bracket begins much else: nothing opens by itself.
		if (completion.form !== "behind-text" && !isAsked) return undefined;
		const range = toRange(document, completion.range);
		const items = completion.choices.map((choice, order) => {
			const { text, rest } = writeLabel(completion, choice.label);
			const item = { ...toItem(choice, order), range };
			if (text === undefined) return { ...item, insertText: rest };
			// What is typed may be the text rather than the label.
			const filterText = `${completion.typed} ${item.filterText ?? ""}`;
			return { ...item, insertText: withGap(text, rest), filterText };
		});
		if (completion.form !== "behind-text") return items;
		const close = completion.isClosed ? "" : "]";
		return [
			...items,
			{ ...newReferenceItem(completion.freeLabel), range, insertText: completion.freeLabel + close },
		];
	},
});

function withGap(text: string, rest: string): vscode.SnippetString {
	return new vscode.SnippetString().appendPlaceholder(text).appendText(rest);
}

function toItem(choice: LabelChoice, order: number): vscode.CompletionItem {
	const { label, destination, kind, uses, title } = choice;
	const item = new vscode.CompletionItem(
		{ label, description: destination },
		vscode.CompletionItemKind.Reference,
	);
	item.detail = `${nameOf(kind)}, ${describeUses(uses)}`;
	if (title) item.documentation = title;
	// The order of the list, not that of the letters: 10 comes after 9.
	item.sortText = `1${String(order).padStart(6, "0")}`;
	item.filterText = `${label} ${destination}`;
	return item;
}

function newReferenceItem(label: string): vscode.CompletionItem {
	const item = new vscode.CompletionItem(
		{ label: vscode.l10n.t("New reference…"), description: `[${label}]` },
		vscode.CompletionItemKind.Event,
	);
	item.sortText = "2";
	item.filterText = `${label} new`;
	item.command = { command: "recap.defineReference", title: item.detail ?? "", arguments: [{ label }] };
	return item;
}

/** What a label leads to, in a word. */
export function nameOf(kind: LabelChoice["kind"]): string {
	return {
		image: vscode.l10n.t("image"),
		page: vscode.l10n.t("page"),
		slides: vscode.l10n.t("slides"),
		video: vscode.l10n.t("video"),
	}[kind];
}

/** "not used yet", "used once", "used 3 times". */
export function describeUses(uses: number): string {
	if (uses === 0) return vscode.l10n.t("not used yet");
	return uses === 1 ? vscode.l10n.t("used once") : vscode.l10n.t("used {0} times", uses);
}
