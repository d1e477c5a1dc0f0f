import * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import { keepRendering } from "../../core/references/keep-rendering.ts";
import { isRefusal, type ReferenceEdit } from "../../core/references/reference-edit.ts";
import type { TextRange } from "../../core/text/text-range.ts";
import { toTextRange, toWorkspaceEdit } from "../convert.ts";
import { readOpenPost } from "../open-posts.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandHandler, type CommandResult, tell } from "./command.ts";
import { type Answered, KeptAnswers } from "./kept-answers.ts";

/** A tool that edits the references of the post in the active editor: options from the argument or the writer, then the pure edit. */
export interface ReferenceTool<Options> {
	/** Reads the argument object, or asks; a string is the reason to stop, undefined the writer's Escape. */
	readonly options: (
		argument: unknown,
		post: Post,
		place: TextRange,
		kept: Answered,
	) => Promise<Options | string | undefined>;
	readonly edit: (post: Post, options: Options, place: TextRange) => ReferenceEdit;
	/** The question that the writer answered by these options. */
	readonly question?: (options: Options) => string;
	/** True for a tool that means to change what readers see; of the others an edit that would is refused. */
	readonly changesRendering?: boolean;
}

/** A command over a reference tool: one undo step, one sentence about what was done. */
export function referenceCommand<Options>(tool: ReferenceTool<Options>): CommandHandler {
	const keptAnswers = new KeptAnswers();
	return async (argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		const place = () => toTextRange(editor.document, editor.selection);
		const kept = keptAnswers.of(editor.document.uri);
		const chosen = await tool.options(argument, readOpenPost(editor.document), place(), kept);
		if (chosen === undefined) return { done: false };
		if (typeof chosen === "string") return tell(chosen);
		if (editor.document.isClosed)
			return tell(vscode.l10n.t("Open the post again: it was closed before the last answer."));
		// Read again: the text may have changed while the writer answered.
		const post = readOpenPost(editor.document);
		const answer = tool.edit(post, chosen, place());
		const edit = tool.changesRendering ? answer : keepRendering(post, answer);
		const result = await applyReferenceEdit(editor.document, edit);
		if (result.done && tool.question) kept.delete(tool.question(chosen));
		return result;
	};
}

async function applyReferenceEdit(
	document: vscode.TextDocument,
	answer: ReferenceEdit,
): Promise<CommandResult> {
	if (isRefusal(answer)) return tell(answer.refusal);
	if (
		answer.edits.length > 0 &&
		!(await vscode.workspace.applyEdit(toWorkspaceEdit(document, answer.edits)))
	) {
		return tell(vscode.l10n.t("Try again: the post changed meanwhile, or it is read-only."));
	}
	vscode.window.setStatusBarMessage(answer.summary, 5000);
	return { done: true, message: answer.summary };
}

/** For tools without options: an argument is ignored. */
export const noOptions = async (): Promise<true> => true;
