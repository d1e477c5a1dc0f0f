import * as vscode from "vscode";
import { ScrollTurn } from "../../core/preview/scroll-turn.ts";

/** Editors keep some lines free above the one they are asked for; a larger difference is the end of the text. */
const mostAbove = 12;

/** An editor that a preview brings to where its reader is. */
export class LedEditor {
	readonly #editor: vscode.TextEditor;
	readonly #turn = new ScrollTurn();
	#wanted: number | undefined;
	#isMoving = false;
	/** How many lines further than the wanted one it has to be asked for. */
	#above = 0;

	constructor(editor: vscode.TextEditor) {
		this.#editor = editor;
	}

	/** The line at the editor's top where the writer scrolled there; undefined where the preview did. */
	scrolled(): number | undefined {
		const top = topLine(this.#editor);
		return this.#turn.editorScrolled(top) ? top : undefined;
	}

	/** Brings a line, from 0, with a fraction, to the editor's top. While it moves only the newest wish waits. */
	async bringToTop(line: number): Promise<void> {
		this.#wanted = line;
		if (this.#isMoving) return;
		this.#isMoving = true;
		while (this.#wanted !== undefined) {
			const wanted = this.#wanted;
			this.#wanted = undefined;
			const missing = await this.#ask(wanted, this.#above);
			if (Math.abs(missing) < 1 || Math.abs(missing) > mostAbove || this.#wanted !== undefined) continue;
			const above = Math.max(0, this.#above + missing);
			if (Math.abs(await this.#ask(wanted, above)) < 1) this.#above = above;
		}
		this.#turn.rests(topLine(this.#editor));
		this.#isMoving = false;
	}

	/** How many lines are missing then. */
	async #ask(wanted: number, above: number): Promise<number> {
		const { document } = this.#editor;
		const line = Math.min(wanted + above, document.lineCount - 1);
		this.#turn.moves(topLine(this.#editor), wanted, line);
		const { lineNumber, text } = document.lineAt(Math.floor(line));
		const start = new vscode.Position(lineNumber, Math.floor((line % 1) * text.length));
		this.#editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
		// VS Code answers in order: with this one its editor has told where it is.
		await vscode.commands.executeCommand("setContext", "recap.previewLeads", true);
		return wanted - topLine(this.#editor);
	}
}

/** The line at an editor's top; where long lines are wrapped, with the part of it that has left the view. */
export function topLine({ document, visibleRanges }: vscode.TextEditor): number {
	const start = visibleRanges[0]?.start;
	if (!start) return 0;
	const { length } = document.lineAt(Math.min(start.line, document.lineCount - 1)).text;
	return start.line + Math.min(1, start.character / (length + 1));
}
