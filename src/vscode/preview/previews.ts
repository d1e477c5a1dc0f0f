import * as vscode from "vscode";
import { PostPreview, type PreviewSurroundings, type ShownPost } from "./post-preview.ts";
import { isPreviewState } from "./preview-state.ts";

const viewType = "recap.preview";

/** The one preview that follows the post being edited: opened by command, moved with the editor, restored by VS Code after a reload. */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer {
	readonly #surroundings: PreviewSurroundings;
	readonly #disposables: vscode.Disposable[] = [];
	readonly #onDidShow = new vscode.EventEmitter<ShownPost>();
	/** A preview's page has a text on it. */
	readonly onDidShow = this.#onDidShow.event;
	#preview: PostPreview | undefined;

	constructor(surroundings: PreviewSurroundings) {
		this.#surroundings = surroundings;
		this.#disposables.push(
			this.#onDidShow,
			vscode.window.registerWebviewPanelSerializer(viewType, this),
			vscode.window.onDidChangeActiveTextEditor((editor) => {
				if (editor?.document.languageId === "markdown") this.#preview?.show(editor.document.uri);
			}),
			vscode.workspace.onDidRenameFiles(({ files }) => {
				const moved = files.find(({ oldUri }) => oldUri.toString() === this.#preview?.uri.toString());
				if (moved) this.#preview?.show(moved.newUri);
			}),
		);
	}

	/** Shows a post: in the preview there is, wherever it is, else in a new one. */
	open(uri: vscode.Uri, column: vscode.ViewColumn.Active | vscode.ViewColumn.Beside): void {
		const isBeside = column === vscode.ViewColumn.Beside;
		if (this.#preview) {
			const { panel } = this.#preview;
			const covers = panel.viewColumn === vscode.window.activeTextEditor?.viewColumn;
			this.#preview.show(uri);
			panel.reveal(isBeside && covers ? column : undefined, isBeside);
			return;
		}
		const panel = vscode.window.createWebviewPanel(
			viewType,
			"Preview",
			{ viewColumn: column, preserveFocus: isBeside },
			{ enableFindWidget: true },
		);
		this.#adopt(panel, uri);
	}

	async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		// Without its post, or beside a preview there already is, a restored panel has nothing to show.
		if (this.#preview || !isPreviewState(state)) panel.dispose();
		else this.#adopt(panel, vscode.Uri.parse(state.post));
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
		this.#preview?.panel.dispose();
	}

	#adopt(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
		const preview = new PostPreview(panel, uri, this.#surroundings);
		this.#preview = preview;
		preview.onDidShow((shown) => this.#onDidShow.fire(shown));
		panel.onDidDispose(() => {
			if (this.#preview === preview) this.#preview = undefined;
		});
	}
}
