import * as vscode from "vscode";
import { scrollSyncSetting } from "../../core/settings/preview-scroll-sync.ts";
import { readSetting } from "../settings.ts";
import { LedEditor, topLine } from "./led-editor.ts";

/** The preview's side of scroll sync with the editors that show its post. */
export interface ScrolledPreview {
	readonly uri: vscode.Uri;
	/** Brings the page to a line, from 0, with a fraction. */
	scrollTo(line: number): void;
	/** Has the page keep in view what stands at a line. */
	keepInView(line: number): void;
}

/** Milliseconds after a key in which an editor that scrolls, and still shows what was typed, does so because of it. */
const typingTime = 400;

/** Keeps the editors of a preview's post and its page at the same line, where `recap.preview.scrollSync` says so. */
export class EditorScroll implements vscode.Disposable {
	readonly #preview: ScrolledPreview;
	readonly #led = new WeakMap<vscode.TextEditor, LedEditor>();
	readonly #listening: readonly vscode.Disposable[];
	/** When something was typed last, and in which line it ended, from 0. */
	#typed = { on: Number.NEGATIVE_INFINITY, line: 0 };

	constructor(preview: ScrolledPreview) {
		this.#preview = preview;
		this.#listening = [
			vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#hearScroll(textEditor)),
			vscode.workspace.onDidChangeTextDocument((change) => this.#hearChange(change)),
		];
	}

	dispose(): void {
		for (const one of this.#listening) one.dispose();
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

	#hearScroll(editor: vscode.TextEditor): void {
		const { uri } = this.#preview;
		if (!isOf(editor, uri) || !isOn(uri)) return;
		const line = this.#ledEditor(editor).scrolled();
		if (line !== undefined && !this.#isTyping(editor)) this.#preview.scrollTo(line);
	}

	/** Who goes elsewhere right after a key leads the page there. */
	#isTyping({ visibleRanges }: vscode.TextEditor): boolean {
		const { on, line } = this.#typed;
		return (
			Date.now() - on <= typingTime &&
			visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line)
		);
	}

	/** What a writer types is where the cursor is; what a command changes elsewhere moves nothing. */
	#hearChange({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
		const { uri } = this.#preview;
		const editor = vscode.window.activeTextEditor;
		if (editor?.document !== document || !isOf(editor, uri) || !isOn(uri)) return;
		const typed = contentChanges.find(({ range }) => range.contains(editor.selection.active));
		if (!typed) return;
		const place = placeAfter(typed, document);
		this.#typed = { on: Date.now(), line: Math.floor(place) };
		this.#preview.keepInView(place);
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

/** Where a change ends, as a line with how far into it. */
function placeAfter(
	{ range, text }: vscode.TextDocumentContentChangeEvent,
	document: vscode.TextDocument,
): number {
	const lines = text.split(/\r\n|\r|\n/);
	const line = Math.min(range.start.line + lines.length - 1, document.lineCount - 1);
	const character = (lines.length === 1 ? range.start.character : 0) + (lines.at(-1)?.length ?? 0);
	return line + Math.min(1, character / (document.lineAt(line).text.length + 1));
}
