import * as vscode from "vscode";

const { Empty } = vscode.DocumentDropOrPasteEditKind;

/** Names for `editor.pasteAs.preferences` and `editor.action.pasteAs`. */
export const LINK_KIND = Empty.append("link", "reference", "recap");
export const IMAGE_KIND = Empty.append("image", "reference", "recap");
export const HTML_KIND = Empty.append("markdown", "html", "recap");
export const LINK_TITLE = vscode.l10n.t("Insert Reference Link (Recap)");
export const IMAGE_TITLE = vscode.l10n.t("Insert Reference Image (Recap)");
export const HTML_TITLE = vscode.l10n.t("Insert as Markdown (Recap)");
