import * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";

/** Characters from which on it takes a while until all of a post is shown. */
const longPost = 2_000_000;

export function missingNotice(fileName: string): string {
	return vscode.l10n.t("{0} was moved or deleted.", fileName);
}

/** For as long as the page does not have all of a long post. */
export function partNotice({ text }: Post): string | undefined {
	if (text.length <= longPost) return undefined;
	return vscode.l10n.t(
		"This post is very long: what is near the cursor is shown first, and the rest follows.",
	);
}
