import * as vscode from "vscode";
import { convertToInline } from "../../core/references/convert-to-inline.ts";
import { convertToReference } from "../../core/references/convert-to-reference.ts";
import { keepRendering } from "../../core/references/keep-rendering.ts";
import { linkAddresses } from "../../core/references/link-addresses.ts";
import type { ReferenceEdit } from "../../core/references/reference-edit.ts";
import { renumberReferences } from "../../core/references/renumber.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { toTextRange, toWorkspaceEdit } from "../convert.ts";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";
import type { OpenPosts } from "../posts/open-posts.ts";

/** For `editor.codeActionsOnSave`; off unless the writer asks for it. */
const ORGANIZE = vscode.CodeActionKind.Source.append("organizeReferences").append("recap");
const REWRITE = vscode.CodeActionKind.RefactorRewrite.append("recap");

export const referenceActionKinds: vscode.CodeActionProviderMetadata = {
	providedCodeActionKinds: [ORGANIZE, REWRITE],
};

/** Renumbering as a source action, conversions as refactorings at the cursor. */
export const referenceActions = (posts: OpenPosts): vscode.CodeActionProvider => ({
	provideCodeActions(document, selection, { only }) {
		if (!isMarkdownFile(document)) return [];
		const post = posts.read(document);
		const action = (kind: vscode.CodeActionKind, title: string, answer: () => ReferenceEdit) => {
			if (only !== undefined && !only.intersects(kind)) return [];
			const edit = answer();
			if (isRefusal(edit) || edit.edits.length === 0) return [];
			const offered = new vscode.CodeAction(title, kind);
			offered.edit = toWorkspaceEdit(document, edit.edits);
			return [offered];
		};
		const place = toTextRange(document, selection);
		return [
			// Only where it is asked for: it reads the whole post twice.
			...(only?.intersects(ORGANIZE)
				? action(ORGANIZE, vscode.l10n.t("Renumber references"), () =>
						keepRendering(post, (spared) => renumberReferences(post, {}, spared)),
					)
				: []),
			...action(REWRITE, vscode.l10n.t("Convert to reference"), () => convertToReference(post, place)),
			...action(REWRITE, vscode.l10n.t("Convert to inline link"), () => convertToInline(post, place)),
			...action(REWRITE, vscode.l10n.t("Make the address an inline link"), () =>
				linkAddresses(post, place, "inline"),
			),
			...action(REWRITE, vscode.l10n.t("Make the address a reference"), () =>
				linkAddresses(post, place, "reference"),
			),
		];
	},
});
