import * as vscode from "vscode";
import { MAX_LINES } from "../../core/front-matter/read/limits.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";

/** How the first line of a front matter may begin: a fence, JSON, or a key where there is no fence. */
const START = /^\uFEFF?(?:---|\+\+\+|;;;|[{"]| {0,3}[\w-]+:)/;

/**
 * The start of a document, as far as front matter can reach, with the offsets of the whole. Undefined where `position` cannot be in
 * front matter: completion asks at every blank typed, and a long body is not worth copying for that.
 */
export function frontMatterText(
	document: vscode.TextDocument,
	position: vscode.Position,
): string | undefined {
	if (!isMarkdownFile(document) || position.line > MAX_LINES) return undefined;
	if (!START.test(document.lineAt(0).text)) return undefined;
	return document.getText(new vscode.Range(0, 0, MAX_LINES + 2, 0));
}
