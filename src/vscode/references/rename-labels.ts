import * as vscode from "vscode";
import { footnoteLabelAt, renameFootnote } from "../../core/footnotes/rename-footnote.ts";
import type { Post } from "../../core/post/post.ts";
import { keepRendering } from "../../core/references/keep-rendering.ts";
import type { ReferenceEdit } from "../../core/references/reference-edit.ts";
import { labelAt, renameReference } from "../../core/references/rename-reference.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import type { TextRange } from "../../core/text/text-range.ts";
import { toRange, toWorkspaceEdit } from "../convert.ts";
import { warn } from "../notify.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { OpenPosts } from "../posts/open-posts.ts";

/** F2 on a reference's or a footnote's label. Anywhere else VS Code's own renaming of headings and links takes over. */
export const labelRenames = (posts: OpenPosts): vscode.RenameProvider => ({
	prepareRename(document, position) {
		const found = isMarkdownFile(document)
			? findLabel(posts.read(document), document.offsetAt(position))
			: undefined;
		// Nothing hands the renaming on to VS Code's own; a reason here would be shown together with its.
		if (found === undefined) return undefined;
		const range = toRange(document, found.range);
		return { range, placeholder: document.getText(range) };
	},
	provideRenameEdits(document, position, newName) {
		const found = findLabel(posts.read(document), document.offsetAt(position));
		if (found === undefined) return undefined;
		const answer = found.rename(newName);
		if (!isRefusal(answer)) return toWorkspaceEdit(document, answer.edits);
		// A rejection would hand the renaming on to VS Code's own, which breaks indented definitions: refuse by an empty edit.
		warn(answer.refusal);
		return new vscode.WorkspaceEdit();
	},
});

interface FoundLabel {
	readonly range: TextRange;
	readonly rename: (newName: string) => ReferenceEdit;
}

function findLabel(post: Post, offset: number): FoundLabel | undefined {
	const footnote = footnoteLabelAt(post, offset);
	if (footnote)
		return { range: footnote.range, rename: (newName) => renameFootnote(post, footnote.label, newName) };
	const found = labelAt(post, offset);
	return (
		found && {
			range: found.range,
			rename: (newName) =>
				keepRendering(post, (spared) => renameReference(post, found.label, newName, spared)),
		}
	);
}
