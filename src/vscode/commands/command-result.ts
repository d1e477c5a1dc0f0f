import * as vscode from "vscode";
import type { SessionMedia } from "../../core/session-list/list-sessions.ts";
import { warn } from "../notify.ts";

/** A post of a list, and the sessions of it that are meant; plain data. */
export interface ListedPost {
	readonly file: string;
	readonly title: string;
	readonly sessions: readonly {
		readonly title: string;
		readonly line: number;
		readonly lacks: readonly SessionMedia[];
	}[];
}

/** What a command answers its caller, be it the palette or a script. */
export type CommandResult =
	/** `message` is what was done, where the writer was told; `file` is the URI of a file that was made, `posts` what was listed. */
	| {
			readonly done: true;
			readonly message?: string;
			readonly file?: string;
			readonly posts?: readonly ListedPost[];
	  }
	/** `message` is the sentence the writer was shown; none where the writer stopped by Escape. */
	| { readonly done: false; readonly message?: string };

/** Shows one sentence, without waiting for the writer to close it. */
export function tell(message: string): CommandResult {
	warn(message);
	return { done: false, message };
}

/** Tells that the post was closed while its command asked. */
export function tellClosed(): CommandResult {
	return tell(vscode.l10n.t("Open the post again: it was closed before the last answer."));
}

/** Tells that VS Code refused an edit of the post's text. */
export function tellRefusedEdit(): CommandResult {
	return tell(vscode.l10n.t("Try again: the post changed meanwhile, or it is read-only."));
}
