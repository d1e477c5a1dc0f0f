import * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import { type ContestedLabels, contestedLabels } from "../../core/references/contested-labels.ts";
import { keepRendering, type SparingEdit } from "../../core/references/keep-rendering.ts";
import type { ReferenceEdit } from "../../core/references/reference-edit.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import type { TextRange } from "../../core/text/text-range.ts";
import { toTextRange, toWorkspaceEdit } from "../convert.ts";
import { activePostEditor } from "./active-post-editor.ts";
import type { CommandHandler } from "./command.ts";
import { type CommandResult, tell, tellClosed, tellRefusedEdit } from "./command-result.ts";
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
	readonly edit: (post: Post, options: Options, place: TextRange, spared: ContestedLabels) => ReferenceEdit;
	/** The question that the writer answered by these options. */
	readonly question?: (options: Options) => string;
	/** True for a tool that means to change what readers see; of the others an edit that would is refused. */
	readonly changesRendering?: boolean;
}

/** A command over a reference tool: one undo step, one sentence about what was done. */
export function referenceCommand<Options>(tool: ReferenceTool<Options>): CommandHandler {
	const keptAnswers = new KeptAnswers();
	return async ({ posts }, argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		const place = () => toTextRange(editor.document, editor.selection);
		const kept = keptAnswers.of(editor.document.uri);
		const chosen = await tool.options(argument, posts.read(editor.document), place(), kept);
		if (chosen === undefined) return { done: false };
		if (typeof chosen === "string") return tell(chosen);
		if (editor.document.isClosed) return tellClosed();
		// Read again: the text may have changed while the writer answered.
		const post = posts.read(editor.document);
		const run: SparingEdit = (spared) => tool.edit(post, chosen, place(), spared);
		const answer = tool.changesRendering ? run(contestedLabels(post)) : keepRendering(post, run);
		const result = await applyReferenceEdit(editor.document, answer);
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
		return tellRefusedEdit();
	}
	vscode.window.setStatusBarMessage(answer.summary, 5000);
	return { done: true, message: answer.summary };
}

/** For tools without options: an argument is ignored. */
export const noOptions = async (): Promise<true> => true;
