import * as vscode from "vscode";
import type { CommandRecord } from "./command.ts";

/** `recap.getStarted` */
export const getStartedCommand: CommandRecord = {
	id: "recap.getStarted",
	title: "Get Started",
	about: "Opens the walkthrough: six steps from a new post to a published one.",
	// Always: it needs neither a folder nor a post.
	enablement: "workspaceFolderCount >= 0",
	async run({ doneSteps }) {
		await vscode.commands.executeCommand(
			"workbench.action.openWalkthrough",
			"recap-editor.recap#recap.writeUp",
		);
		await doneSteps.noteAgain();
		return { done: true };
	},
};
