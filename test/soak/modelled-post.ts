import assert from "node:assert/strict";
import * as vscode from "vscode";
import { LineIndex } from "../../src/core/text/line-index.ts";
import { until } from "../extension/support.ts";

/** What is to be replaced by what. */
interface Step {
	readonly start: number;
	readonly end: number;
	readonly newText: string;
}

/** A post in VS Code, and beside it what its text has to be, with line ends as `\n`. */
export class ModelledPost {
	readonly document: vscode.TextDocument;
	readonly #length: number;
	#text: string;
	#saved: string;
	/** What undo and redo change, step by step. */
	#past: Step[] = [];
	#future: Step[] = [];

	private constructor(document: vscode.TextDocument) {
		this.document = document;
		this.#text = this.#shown();
		this.#saved = this.#text;
		this.#length = this.#text.length;
	}

	static async write(uri: vscode.Uri, text: string): Promise<ModelledPost> {
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
		const post = new ModelledPost(await vscode.workspace.openTextDocument(uri));
		await post.show();
		return post;
	}

	get text(): string {
		return this.#text;
	}

	/** It has become far longer than it was when it was opened. */
	get hasGrown(): boolean {
		return this.#text.length > this.#length + 12_000;
	}

	/** In front, and with the focus: undo is of what has it. */
	show(): Thenable<vscode.TextEditor> {
		const viewColumn = vscode.ViewColumn.One;
		// A tab that only shows for a while lets go of its document.
		return vscode.window.showTextDocument(this.document, { viewColumn, preview: false });
	}

	/** In front; to ask VS Code for what is there already takes as long as an edit. */
	async #editor(): Promise<vscode.TextEditor> {
		const { activeTextEditor: active } = vscode.window;
		const isThere = active?.document === this.document && active.viewColumn === vscode.ViewColumn.One;
		return isThere ? active : this.show();
	}

	/** Makes another text of it by one edit, as an extension makes one or as VS Code's editor does. */
	async change(text: string, way: "workspace" | "editor"): Promise<void> {
		if (text === this.#text) return;
		const { start, end, newText } = difference(this.#text, text);
		const lines = new LineIndex(this.#text);
		const [from, to] = [start, end].map((offset) => {
			const { line, column } = lines.positionAt(offset);
			return new vscode.Position(line, column);
		});
		if (!from || !to) return;
		const range = new vscode.Range(from, to);
		if (way === "editor") {
			const editor = await this.#editor();
			assert.ok(await editor.edit((edit) => edit.replace(range, newText)), "the edit is applied");
		} else {
			const edit = new vscode.WorkspaceEdit();
			edit.replace(this.document.uri, range, newText);
			assert.ok(await vscode.workspace.applyEdit(edit), "the edit is applied");
		}
		this.#moveTo(text);
		this.compare();
	}

	/** Runs a command of Recap's here: what it makes of the text is one step to undo, and nothing where it says that it did nothing. */
	async run(command: string, argument: unknown, offset: number): Promise<void> {
		const editor = await this.#editor();
		const at = this.document.positionAt(offset);
		editor.selection = new vscode.Selection(at, at);
		const answer: unknown = await vscode.commands.executeCommand(command, argument);
		const text = this.#shown();
		if (text === this.#text) return;
		assert.match(JSON.stringify(answer), /"done":true/, `${command} changed the text and says so`);
		this.#moveTo(text);
	}

	undo(): Promise<void> {
		return this.#step("undo", this.#past, this.#future);
	}

	redo(): Promise<void> {
		return this.#step("redo", this.#future, this.#past);
	}

	async save(): Promise<void> {
		assert.ok(await this.document.save(), "the post is saved");
		this.#saved = this.#text;
		this.compare();
		const bytes = await vscode.workspace.fs.readFile(this.document.uri);
		assert.equal(new TextDecoder().decode(bytes), this.document.getText(), "the file is the post");
	}

	/** Takes all back that is not saved. */
	async revert(): Promise<void> {
		await this.show();
		await vscode.commands.executeCommand("workbench.action.files.revert");
		await until("the saved text", () => this.#shown() === this.#saved && !this.document.isDirty);
		this.#text = this.#saved;
		this.#past = [];
		this.#future = [];
	}

	/** What it is once it is opened anew from the disk, where it was saved. */
	async opened(): Promise<ModelledPost> {
		const again = new ModelledPost(await vscode.workspace.openTextDocument(this.document.uri));
		assert.equal(again.text, this.#text, "the post is what was saved");
		await again.show();
		return again;
	}

	compare(): void {
		assert.equal(this.#shown(), this.#text, `${this.document.uri.path} is what the model says`);
	}

	async #step(command: "undo" | "redo", from: Step[], to: Step[]): Promise<void> {
		const step = from.at(-1);
		if (step === undefined) return;
		const text = this.#text.slice(0, step.start) + step.newText + this.#text.slice(step.end);
		await this.show();
		await vscode.commands.executeCommand(command);
		await until(`the ${command}`, () => this.#shown() !== this.#text, { seconds: 10, everyMs: 2 }).catch(
			() => {},
		);
		from.pop();
		to.push(stepTo(this.#text, text));
		this.#text = text;
		this.compare();
	}

	#moveTo(text: string): void {
		this.#past.push(stepTo(this.#text, text));
		// As far as anybody goes back here.
		if (this.#past.length > 30) this.#past.shift();
		this.#future = [];
		this.#text = text;
	}

	#shown(): string {
		return this.document.getText().replaceAll("\r\n", "\n");
	}
}

/** What leads from one text to another. A copy: a part of a text holds on to the whole, and these would be most of what the host holds. */
function stepTo(text: string, from: string): Step {
	return structuredClone(difference(from, text));
}

/** What differs, as one replacement that cuts no sign of two units. */
function difference(before: string, after: string): Step {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start++;
	let same = 0;
	const most = Math.min(before.length, after.length) - start;
	while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
	if (isSecondHalf(before, start) || isSecondHalf(after, start)) start--;
	if (isSecondHalf(before, before.length - same) || isSecondHalf(after, after.length - same)) same--;
	return { start, end: before.length - same, newText: after.slice(start, after.length - same) };
}

function isSecondHalf(text: string, at: number): boolean {
	return /^[\udc00-\udfff]/.test(text.slice(at, at + 1));
}
