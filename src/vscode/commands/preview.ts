import * as vscode from "vscode";
import type { PreviewPart } from "../../protocol/parts.ts";
import { type CommandHandler, type CommandRecord, onPreview } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";

export const openPreviewCommand: CommandRecord = {
	id: "recap.openPreview",
	title: "Open Post Preview",
	about: "Shows the post in a tab of its own (`Ctrl+K Alt+V`).",
	icon: "preview",
	menus: [
		{ menu: "commandPalette", when: "editorLangId == markdown" },
		{ menu: "editor/title/context", when: "resourceLangId == markdown", group: "1_open" },
		{ menu: "explorer/context", when: "resourceLangId == markdown", group: "navigation" },
	],
	keybinding: {
		key: "ctrl+k alt+v",
		mac: "cmd+k alt+v",
		when: "editorLangId == markdown && !notebookEditorFocused",
	},
	run: openIn(vscode.ViewColumn.Active),
};

export const openPreviewToSideCommand: CommandRecord = {
	id: "recap.openPreviewToSide",
	title: "Open Post Preview to the Side",
	about: "Shows the post beside its text (`Ctrl+K Shift+V`).",
	icon: "preview",
	menus: [
		{ menu: "commandPalette", when: "editorLangId == markdown" },
		{
			menu: "editor/title",
			when: "editorLangId == markdown && !notebookEditorFocused",
			group: "navigation",
			alt: "recap.openPreview",
		},
	],
	keybinding: {
		key: "ctrl+k shift+v",
		mac: "cmd+k shift+v",
		when: "editorLangId == markdown && !notebookEditorFocused",
	},
	run: openIn(vscode.ViewColumn.Beside),
};

export const lockPreviewCommand: CommandRecord = {
	id: "recap.lockPreview",
	title: "Lock or Unlock Post Preview",
	about: "Keeps the preview on its post while you open others, or lets it follow you again.",
	icon: "preview-lock",
	menus: [
		{ menu: "commandPalette", when: "activeWebviewPanelId == 'recap.preview'" },
		{ menu: "editor/title", when: "activeWebviewPanelId == 'recap.preview'", group: "navigation" },
	],
	run: async ({ previews }) =>
		inFront(
			previews.toggleLock(),
			vscode.l10n.t("Open a post preview first: this command keeps it on its post."),
		),
};

export const toggleNarrowPreviewCommand: CommandRecord = {
	id: "recap.toggleNarrowPreview",
	title: "Preview as Wide as a Phone",
	about: "Shows the post as narrow as on a phone, and back.",
	enablement: onPreview,
	run: toggle("narrow"),
};

export const showPreviewCardsCommand: CommandRecord = {
	id: "recap.showPreviewCards",
	title: "Show Cards in the Preview",
	about: "Shows how the post looks in the blog's list and where it is shared, and what is cut there.",
	enablement: onPreview,
	run: toggle("cards"),
};

export const togglePreviewMarksCommand: CommandRecord = {
	id: "recap.togglePreviewMarks",
	title: "Show Findings in the Preview",
	about: "Marks in the preview what Recap has found, and hides it again.",
	enablement: onPreview,
	run: toggle("marks"),
};

function openIn(column: vscode.ViewColumn.Active | vscode.ViewColumn.Beside): CommandHandler {
	return async ({ previews }, chosen) => {
		const uri = postFor(chosen);
		if (!uri) return tell(vscode.l10n.t("Open a Markdown file to preview it as a post."));
		previews.open(uri, column);
		return { done: true };
	};
}

/** The file chosen in a menu or named by the caller, else the one being edited. */
function postFor(chosen: unknown): vscode.Uri | undefined {
	if (chosen instanceof vscode.Uri) return chosen;
	const document = vscode.window.activeTextEditor?.document;
	return document?.languageId === "markdown" ? document.uri : undefined;
}

function toggle(part: PreviewPart): CommandHandler {
	return async ({ previews }: CommandServices) =>
		inFront(
			previews.toggle(part),
			vscode.l10n.t("Open a post preview first: it shows what this command switches."),
		);
}

function inFront(isDone: boolean, otherwise: string): CommandResult {
	return isDone ? { done: true } : tell(otherwise);
}
