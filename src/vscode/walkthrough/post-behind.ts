import * as vscode from "vscode";
import { isMarkdownFile } from "../posts/is-markdown-file.ts";

/** The Markdown file that was in front before the walkthrough was, whose buttons run commands for it. */
export class PostBehind implements vscode.Disposable {
	#last: vscode.TextDocument | undefined;
	readonly #listening = vscode.window.onDidChangeActiveTextEditor((editor) => this.#note(editor));

	constructor() {
		this.#note(vscode.window.activeTextEditor);
	}

	/** Brings it back where something is in front that VS Code tells nothing of, as it does of its walkthroughs. */
	async show(): Promise<void> {
		const { activeTextEditor, tabGroups } = vscode.window;
		const tab = tabGroups.activeTabGroup.activeTab;
		if (activeTextEditor || !tab || tab.input !== undefined) return;
		if (this.#last && !this.#last.isClosed) await vscode.window.showTextDocument(this.#last);
	}

	#note(editor: vscode.TextEditor | undefined): void {
		if (editor && isMarkdownFile(editor.document)) this.#last = editor.document;
	}

	dispose(): void {
		this.#listening.dispose();
	}
}
