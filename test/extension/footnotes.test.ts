import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile } from "./support.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";

/** VS Code may still hold the last text of a file it has just closed: each test has its own. */
let files = 0;

/** Shows a post with the cursor where the text has a `‸`. */
async function showPost(marked: string, front = FRONT): Promise<vscode.TextEditor> {
	const editor = await showFile(`footnotes-${++files}.md`, front + marked.replace("‸", ""));
	const cursor = editor.document.positionAt((front + marked).indexOf("‸"));
	editor.selection = new vscode.Selection(cursor, cursor);
	return editor;
}

/** The body, with a `‸` where the cursor is. */
function shown({ document, selection }: vscode.TextEditor): string {
	const text = document.getText();
	const cursor = document.offsetAt(selection.active);
	return `${text.slice(0, cursor)}‸${text.slice(cursor)}`.slice(FRONT.length);
}

const bodyOf = ({ document }: vscode.TextEditor) => document.getText().slice(FRONT.length);

describe("footnotes", () => {
	before(() => recap().activate());
	afterEach(closeEditors);

	it("are inserted at the cursor, which goes into the note; one undo restores the text", async () => {
		const editor = await showPost("A[^1], b‸, c[^2].\n\n[^1]: A.\n[^2]: C.\n");
		const original = editor.document.getText();
		assert.deepEqual(await vscode.commands.executeCommand("recap.insertFootnote"), { done: true });
		assert.equal(shown(editor), "A[^1], b[^3], c[^2].\n\n[^1]: A.\n[^3]: ‸\n[^2]: C.\n");
		await vscode.commands.executeCommand("undo");
		assert.equal(editor.document.getText(), original);
	});

	it("are inserted with a name and a text that a script gives", async () => {
		const editor = await showPost("A claim.‸\n");
		await vscode.commands.executeCommand("recap.insertFootnote", {
			label: "film",
			text: "It lasts.\n\nLong.",
		});
		assert.equal(shown(editor), "A claim.[^film]\n\n[^film]: It lasts.\n\n    Long.‸\n");
	});

	const cases = [
		{
			id: "renumberFootnotes",
			before: "‸A[^7], b[^2].\n\n[^2]: B.\n[^7]: A.\n\n    More[^2].\n",
			after: "A[^1], b[^2].\n\n[^1]: A.\n\n    More[^2].\n\n[^2]: B.\n",
			message: "Renumbered 1 footnote mark.",
		},
		{
			id: "pruneFootnotes",
			before: "‸A[^2].\n\n[^1]: Unused.\n\n    More.\n\n[^2]: A.\n",
			after: "A[^2].\n\n[^2]: A.\n",
			message: "Removed 1 unused note.",
		},
	];
	for (const { id, before, after, message } of cases) {
		it(`${id}: one edit, and one undo restores the text`, async () => {
			const editor = await showPost(before);
			const original = editor.document.getText();
			assert.deepEqual(await vscode.commands.executeCommand(`recap.${id}`), { done: true, message });
			assert.equal(bodyOf(editor), after);
			await vscode.commands.executeCommand("undo");
			assert.equal(editor.document.getText(), original);
		});
	}

	it("F2 renames a mark with its note", async () => {
		const editor = await showPost("A[^1‸].\n\n[^1]: A.\n");
		const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
			"vscode.executeDocumentRenameProvider",
			editor.document.uri,
			editor.selection.active,
			"film",
		);
		await vscode.workspace.applyEdit(edit);
		assert.equal(bodyOf(editor), "A[^film].\n\n[^film]: A.\n");
	});

	it("F2 onto a label that is taken changes nothing", async () => {
		const editor = await showPost("A[^1‸], b[^2].\n\n[^1]: A.\n[^2]: B.\n");
		const original = editor.document.getText();
		const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
			"vscode.executeDocumentRenameProvider",
			editor.document.uri,
			editor.selection.active,
			"2",
		);
		await vscode.workspace.applyEdit(edit);
		assert.equal(editor.document.getText(), original);
	});

	it("are completed, the unused one first, with how the note begins", async () => {
		const editor = await showPost("A[^1], b[^‸]\n\n[^1]: Used.\n\n[^film]: It lasts an hour.\n");
		const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
			"vscode.executeCompletionItemProvider",
			editor.document.uri,
			editor.selection.active,
			"^",
		);
		const ours = items
			.filter(({ label }) => typeof label === "object" && label.description !== undefined)
			.sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1))
			.map(({ label, detail }) =>
				typeof label === "object" ? `${label.label}: ${label.description} (${detail ?? ""})` : "",
			);
		assert.deepEqual(ours, [
			"film: It lasts an hour. (not used yet)",
			"1: Used. (used once)",
			"New footnote…: [^2] ()",
		]);
	});

	it("a mark without a note gets one where the writer takes the quick fix", async () => {
		const editor = await showPost("A claim.[^fi‸lm]\n");
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			"vscode.executeCodeActionProvider",
			editor.document.uri,
			editor.selection,
			vscode.CodeActionKind.QuickFix.value,
		);
		const write = actions.find(({ title }) => title === "Write the note…");
		assert.ok(write?.command);
		await vscode.commands.executeCommand(write.command.command, ...(write.command.arguments ?? []));
		assert.equal(shown(editor), "A claim.[^film]\n\n[^film]: ‸\n");
	});

	it("are refused with one sentence where the engine has none", async () => {
		const editor = await showPost(
			"A claim.‸\n",
			"---\ntitle: A day out\ndisableNunjucks: true\ndate: 2026-01-31\n---\n\n",
		);
		const original = editor.document.getText();
		for (const id of ["insertFootnote", "renumberFootnotes", "pruneFootnotes"]) {
			assert.deepEqual(await vscode.commands.executeCommand(`recap.${id}`), {
				done: false,
				message:
					"Write the note into the text: Hexo has no footnotes of its own, and readers see the brackets.",
			});
		}
		assert.equal(editor.document.getText(), original);
	});
});
