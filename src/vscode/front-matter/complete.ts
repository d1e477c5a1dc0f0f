import * as vscode from "vscode";
import { completeFrontMatter } from "../../core/front-matter-completion/complete-front-matter.ts";
import { toRange } from "../convert.ts";
import { readPostFacts } from "../settings.ts";
import { loadSiteFiles } from "../site-files.ts";
import { toMarkdown } from "./describe.ts";
import { frontMatterText } from "./front-matter-text.ts";

/** Offers the keys and values of the post's engine, while front matter is typed. */
export const frontMatterCompletions: vscode.CompletionItemProvider = {
	async provideCompletionItems(document, position) {
		if (frontMatterText(document, position) === undefined) return undefined;
		await loadSiteFiles(document.uri);
		// As it is now: the writer may have typed on.
		const text = frontMatterText(document, position);
		if (text === undefined) return undefined;
		const completion = completeFrontMatter(text, document.offsetAt(position), readPostFacts(document.uri));
		if (!completion) return undefined;
		const range = toRange(document, completion.range);
		const isKey = completion.kind === "key";
		return completion.choices.map(({ label, insertText, isRequired, about }, order) => {
			const item = new vscode.CompletionItem(
				isRequired ? { label, description: vscode.l10n.t("needed") } : label,
				isKey ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value,
			);
			item.range = range;
			item.insertText = insertText;
			item.filterText = insertText;
			item.sortText = String(order).padStart(4, "0");
			if (about) item.documentation = toMarkdown(about);
			if (isKey && /[:=] $/.test(insertText)) {
				item.command = { command: "editor.action.triggerSuggest", title: "" };
			}
			return item;
		});
	},
};
