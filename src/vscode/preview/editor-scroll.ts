import * as vscode from "vscode";
import { scrollSyncSetting } from "../../core/settings/preview-scroll-sync.ts";
import { readSetting } from "../settings.ts";
import { LedEditor, topLine } from "./led-editor.ts";

/** The preview's side of scroll sync with the editors that show its post. */
export interface ScrolledPreview {
	readonly uri: vscode.Uri;
	/** Brings the page to a line, from 0, with a fraction. */
	scrollTo(line: number): void;
}

/** Keeps the editors of a preview's post and its page at the same line, where `recap.preview.scrollSync` says so. */
export class EditorScroll implements vscode.Disposable {
	readonly #preview: ScrolledPreview;
	readonly #led = new WeakMap<vscode.TextEditor, LedEditor>();
	readonly #listening: vscode.Disposable;

	constructor(preview: ScrolledPreview) {
		this.#preview = preview;
		this.#listening = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
			if (!isOf(textEditor, preview.uri) || !isOn(preview.uri)) return;
			const line = this.#ledEditor(textEditor).scrolled();
			if (line !== undefined) preview.scrollTo(line);
		});
	}

	dispose(): void {
		this.#listening.dispose();
	}

	/** Brings a page that is new to where the writer is; one that starts at its top is there. */
	start(): void {
		const { line } = this;
		if (line > 0) this.#preview.scrollTo(line);
	}

	/** Where the writer is, as far as the page is to know: the line at the top of the editor. */
	get line(): number {
		const { uri } = this.#preview;
		const editor = vscode.window.visibleTextEditors.find((candidate) => isOf(candidate, uri));
		return editor && isOn(uri) ? topLine(editor) : 0;
	}

	/** Brings the editors to where the reader is. */
	follow(line: number): void {
		const { uri } = this.#preview;
		if (!isOn(uri)) return;
		for (const editor of vscode.window.visibleTextEditors)
			if (isOf(editor, uri)) void this.#ledEditor(editor).bringToTop(line);
	}

	#ledEditor(editor: vscode.TextEditor): LedEditor {
		const led = this.#led.get(editor) ?? new LedEditor(editor);
		this.#led.set(editor, led);
		return led;
	}
}

function isOf(editor: vscode.TextEditor, uri: vscode.Uri): boolean {
	return editor.document.uri.toString() === uri.toString();
}

function isOn(uri: vscode.Uri): boolean {
	return readSetting(scrollSyncSetting, uri);
}
