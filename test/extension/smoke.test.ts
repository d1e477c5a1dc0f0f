import assert from "node:assert/strict";
import * as vscode from "vscode";
import { recap, until } from "./support.ts";

describe("Recap in VS Code", () => {
	it("is not active before a Markdown file is open", () => {
		assert.equal(recap().isActive, false);
	});

	it("stays inactive when another kind of file is opened", async () => {
		await vscode.workspace.openTextDocument({ language: "plaintext", content: "notes" });
		assert.equal(recap().isActive, false);
	});

	it("is active once a Markdown file is open", async () => {
		await vscode.workspace.openTextDocument({ language: "markdown", content: "# Notes\n" });
		await until("Recap to be active", () => recap().isActive);
	});
});
