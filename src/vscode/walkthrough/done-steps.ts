import * as vscode from "vscode";

/**
 * What was done in this window, for the steps of the walkthrough. VS Code ticks a step off when a context becomes true, and never again in a
 * window that had it true before it knew the walkthrough, which it reads when somebody opens it: so each is true for a moment only.
 */
export class DoneSteps {
	readonly #done = new Set<string>();

	/** `what` is the context's name after `recap.did.`. */
	async note(what: string): Promise<void> {
		this.#done.add(what);
		await vscode.commands.executeCommand("setContext", `recap.did.${what}`, true);
		await vscode.commands.executeCommand("setContext", `recap.did.${what}`, false);
	}

	/** For a walkthrough that has just been opened. */
	async noteAgain(): Promise<void> {
		for (const what of this.#done) await this.note(what);
	}
}
