import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, until } from "./support.ts";

describe("Recap in VS Code", () => {
	it("is not active before a Markdown file is open", () => {
		assert.equal(recap().isActive, false);
	});

	it("stays inactive when another kind of file is opened", async () => {
		await vscode.workspace.openTextDocument({ language: "plaintext", content: "notes" });
		assert.equal(recap().isActive, false);
	});

	it("runs a command that comes while its code is still to be loaded", async () => {
		const content = "---\ntitle: Notes\n---\n\n[Talk][2]\n\n[2]: https://talks.example/\n";
		const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand("recap.renumberReferences");
		assert.equal(document.getText(), content.replaceAll("[2]", "[1]"));
		await closeEditors();
	});

	it("is active once a Markdown file is open", async () => {
		await until("Recap to be active", () => recap().isActive);
	});
});
