import * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import type { TextRange } from "../../core/text/text-range.ts";
import { tidyAt } from "../../core/tidy/tidy-at.ts";
import { toRange, toWorkspaceEdit } from "../convert.ts";
import { toCaptionCommand } from "../insert-there.ts";

/** What the lines at the cursor can become, for the menu of fixes, the likeliest first. In the front matter there is nothing to tidy. */
export function toTidyActions(
	document: vscode.TextDocument,
	post: Post,
	place: TextRange,
): readonly vscode.CodeAction[] {
	if (!post.isPost || place.start < post.body.range.start) return [];
	const { parts, captions, isLikelyCaption } = tidyAt(post, place);
	const captioned = captions.slice(0, 1).map((range) => {
		const command = toCaptionCommand(toRange(document, range));
		const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix);
		action.command = command;
		return action;
	});
	const mended = parts.map((part) => {
		const action = new vscode.CodeAction(part.title, vscode.CodeActionKind.QuickFix);
		action.edit = toWorkspaceEdit(document, part.edits);
		return action;
	});
	return isLikelyCaption ? [...captioned, ...mended] : [...mended, ...captioned];
}
