import * as vscode from "vscode";

const KEY = "recap.photoFolder";

/** The folder that the last photo came from, chosen or typed, remembered for the workspace. */
export class PhotoFolder {
	readonly #memory: vscode.Memento;

	constructor(memory: vscode.Memento) {
		this.#memory = memory;
	}

	get last(): vscode.Uri | undefined {
		const known: unknown = this.#memory.get(KEY);
		return typeof known === "string" ? vscode.Uri.parse(known) : undefined;
	}

	remember(photo: vscode.Uri): void {
		this.rememberFolder(vscode.Uri.joinPath(photo, ".."));
	}

	rememberFolder(folder: vscode.Uri): void {
		void this.#memory.update(KEY, folder.toString());
	}
}
