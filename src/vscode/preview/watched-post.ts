import * as vscode from "vscode";

/** A post's document, kept at hand while its preview lives: open in an editor or not, edited, deleted and back again. */
export class WatchedPost implements vscode.Disposable {
	readonly uri: vscode.Uri;
	readonly #onDidChange = new vscode.EventEmitter<void>();
	/** The text, or whether there is a file, is another than before. */
	readonly onDidChange = this.#onDidChange.event;
	readonly #disposables: vscode.Disposable[] = [this.#onDidChange];
	#document: vscode.TextDocument | undefined;
	#isMissing = false;

	constructor(uri: vscode.Uri) {
		this.uri = uri;
		const isThis = (other: vscode.Uri) => other.toString() === uri.toString();
		const { workspace } = vscode;
		this.#disposables.push(
			workspace.onDidOpenTextDocument((document) => isThis(document.uri) && this.#take(document)),
			// Without changes, only whether it is saved is other than before.
			workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0 && isThis(document.uri)) this.#take(document);
			}),
			// The last editor closed: what counts now is the file.
			workspace.onDidCloseTextDocument((document) => isThis(document.uri) && this.#open()),
		);
		this.#watchFile(isThis);
		const open = workspace.textDocuments.find((document) => isThis(document.uri));
		if (open) this.#document = open;
		else this.#open();
	}

	/** Undefined until it has been read for the first time. */
	get document(): vscode.TextDocument | undefined {
		return this.#document;
	}

	/** The file cannot be read any more; `document` has its last text, if there was one. */
	get isMissing(): boolean {
		return this.#isMissing;
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
	}

	#watchFile(isThis: (uri: vscode.Uri) => boolean): void {
		if (this.uri.scheme === "untitled") return;
		const folder = vscode.Uri.joinPath(this.uri, "..");
		const pattern = new vscode.RelativePattern(folder, "*");
		const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
		this.#disposables.push(
			watcher,
			watcher.onDidCreate((uri) => isThis(uri) && this.#open()),
			watcher.onDidDelete((uri) => isThis(uri) && this.#lose()),
		);
	}

	#open(): void {
		vscode.workspace.openTextDocument(this.uri).then(
			(document) => this.#take(document),
			() => this.#lose(),
		);
	}

	#take(document: vscode.TextDocument): void {
		this.#document = document;
		this.#isMissing = false;
		this.#onDidChange.fire();
	}

	#lose(): void {
		this.#isMissing = true;
		this.#onDidChange.fire();
	}
}
