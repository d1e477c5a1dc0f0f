import * as vscode from "vscode";
import type { Link } from "../../core/post/body-model.ts";
import type { Post } from "../../core/post/post.ts";
import type { ContestedLabels } from "../../core/references/contested-labels.ts";
import { convertToInline } from "../../core/references/convert-to-inline.ts";
import { convertToReference } from "../../core/references/convert-to-reference.ts";
import type { ReferenceEdit } from "../../core/references/reference-edit.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { type TextRange, touchesRange } from "../../core/text/text-range.ts";
import { type CommandHandler, type CommandRecord, onPost } from "./command.ts";
import { referenceCommand } from "./reference-tool.ts";

/** What a conversion is about: the link at the cursor or those in the selection, or every one. */
interface Scope {
	readonly scope: "selection" | "post";
}

/** `recap.convertToReference`, with `{ scope: "selection" | "post" }`. */
export const convertToReferenceCommand: CommandRecord = {
	id: "recap.convertToReference",
	title: "Convert Links to References",
	about:
		"Moves the addresses of links and pictures into the list: the one at the cursor, the selection, or all.",
	enablement: onPost,
	argument: [
		{
			key: "scope",
			type: '`"selection"` or `"post"`',
			about: '`"selection"`, the default, is also the link at the cursor',
		},
	],
	run: convertCommand(vscode.l10n.t("Convert to Reference"), ["inline"], convertToReference),
};

/** `recap.convertToInline`, with `{ scope: "selection" | "post" }`. */
export const convertToInlineCommand: CommandRecord = {
	id: "recap.convertToInline",
	title: "Convert References to Inline Links",
	about: "Writes the addresses beside their texts again, and removes definitions nobody needs any more.",
	enablement: onPost,
	argument: [
		{
			key: "scope",
			type: '`"selection"` or `"post"`',
			about: '`"selection"`, the default, is also the link at the cursor',
		},
	],
	run: convertCommand(vscode.l10n.t("Convert to Inline"), ["full", "collapsed", "shortcut"], convertToInline),
};

function convertCommand(
	title: string,
	convertible: readonly Link["syntax"][],
	convert: (post: Post, where: TextRange | undefined, spared: ContestedLabels) => ReferenceEdit,
): CommandHandler {
	return referenceCommand<Scope>({
		async options(argument, post, place) {
			if (argument !== undefined && argument !== null) return readScope(argument);
			const links = [...post.body.links, ...post.body.images].filter(({ syntax }) =>
				convertible.includes(syntax),
			);
			if (links.some(({ range }) => touchesRange(range, place))) return { scope: "selection" };
			if (links.length === 0) return { scope: "post" };
			const all = {
				label:
					links.length === 1
						? vscode.l10n.t("Convert the one in this post")
						: vscode.l10n.t("Convert all {0} in this post", links.length),
				scope: "post" as const,
			};
			return vscode.window.showQuickPick([all], {
				title,
				placeHolder: vscode.l10n.t("There is none at the cursor."),
			});
		},
		edit: (post, { scope }, place, spared) => convert(post, scope === "post" ? undefined : place, spared),
	});
}

function readScope(argument: unknown): Scope | string {
	const read = new ArgumentReader(argument, ["scope"]);
	const scope = read.optionalChoice("scope", ["selection", "post"]) ?? "selection";
	return read.refusal?.refusal ?? { scope };
}
