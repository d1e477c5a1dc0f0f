import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, quickFixAt, showFile, until } from "./support.ts";

describe("A mention without its link", () => {
	afterEach(closeEditors);

	it("is mended from the menu: the cursor goes there, and the command asks", async () => {
		const text = "---\nlayout: post\ntitle: Recap\ndate: 2016-02-02\n---\n\nHer slides are available here.\n";
		const { document } = await showFile("mention.md", text);
		const shown = await until("the finding", () =>
			vscode.languages.getDiagnostics(document.uri).find(({ source }) => source === "recap"),
		);
		const isInsert = ({ title }: vscode.CodeAction) => title === "Insert the link to the slides…";
		const { command } = await quickFixAt(document, shown.range, isInsert);
		assert.ok(command);
		const asking = vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
		let isAnswered = false;
		void asking.then(() => {
			isAnswered = true;
		});
		const editor = vscode.window.activeTextEditor;
		await until("the cursor", () => editor?.selection.active.isEqual(shown.range.end));
		await until("the question to be closed", async () => {
			await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
			return isAnswered;
		});
		assert.equal(document.getText(), text);
	});
});
