import * as vscode from "vscode";
import { ScrollTurn } from "../../core/preview/scroll-turn.ts";

/** The preview's side of scroll sync with the editors that show its post. */
export interface ScrolledPreview {
	readonly uri: vscode.Uri;
	/** Brings the page to a line, from 0, with a fraction. */
	scrollTo(line: number): void;
}

/** Keeps the editors of a preview's post and its page at the same line, where `recap.preview.scrollSync` says so. */
export class EditorScroll implements vscode.Disposable {
	readonly #preview: ScrolledPreview;
	readonly #turns = new WeakMap<vscode.TextEditor, ScrollTurn>();
	readonly #listening: vscode.Disposable;

	constructor(preview: ScrolledPreview) {
		this.#preview = preview;
		this.#listening = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
			if (!isOf(textEditor, preview.uri) || !isOn(preview.uri)) return;
			const line = topLine(textEditor);
			if (line !== undefined && this.#turnOf(textEditor).editorScrolled(line)) preview.scrollTo(line);
		});
	}

	dispose(): void {
		this.#listening.dispose();
	}

	/** Brings a page that is new to where the writer is; one that starts at its top is there. */
	start(): void {
		const { uri } = this.#preview;
		const editor = vscode.window.visibleTextEditors.find((candidate) => isOf(candidate, uri));
		const line = editor && topLine(editor);
		if (line && isOn(uri)) this.#preview.scrollTo(line);
	}

	/** Brings the editors to where the reader is. */
	follow(line: number): void {
		const { uri } = this.#preview;
		if (!isOn(uri)) return;
		for (const editor of vscode.window.visibleTextEditors) {
			if (!isOf(editor, uri)) continue;
			this.#turnOf(editor).pageScrolled(line, topLine(editor) ?? 0);
			const { document } = editor;
			const { lineNumber, text } = document.lineAt(Math.min(Math.floor(line), document.lineCount - 1));
			const start = new vscode.Position(lineNumber, Math.floor((line % 1) * text.length));
			editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
		}
	}

	#turnOf(editor: vscode.TextEditor): ScrollTurn {
		const turn = this.#turns.get(editor) ?? new ScrollTurn();
		this.#turns.set(editor, turn);
		return turn;
	}
}

/** The line at an editor's top; where long lines are wrapped, with the part of it that has left the view. */
function topLine(editor: vscode.TextEditor): number | undefined {
	const start = editor.visibleRanges[0]?.start;
	if (!start) return undefined;
	const { length } = editor.document.lineAt(Math.min(start.line, editor.document.lineCount - 1)).text;
	return start.line + Math.min(1, start.character / (length + 1));
}

function isOf(editor: vscode.TextEditor, uri: vscode.Uri): boolean {
	return editor.document.uri.toString() === uri.toString();
}

function isOn(uri: vscode.Uri): boolean {
	return vscode.workspace.getConfiguration("recap.preview", uri).get("scrollSync") !== false;
}
