import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile, until } from "./support.ts";

/** The labels that VS Code's own suggestions offer at the end of a document. */
async function suggestedSnippets(document: vscode.TextDocument): Promise<readonly string[]> {
	const end = document.positionAt(document.getText().length);
	const list = await vscode.commands.executeCommand<vscode.CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		end,
	);
	return list.items
		.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
		.map(({ label }) => (typeof label === "string" ? label : label.label))
		.filter((label) => label.startsWith("recap-"))
		.sort();
}

async function contributedSnippets(): Promise<Readonly<Record<string, { readonly prefix: string }>>> {
	const uri = vscode.Uri.joinPath(recap().extensionUri, "snippets", "recap.code-snippets");
	return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
}

describe("Snippets", () => {
	afterEach(closeEditors);

	it("are offered in Markdown and nowhere else", async () => {
		const prefixes = Object.values(await contributedSnippets()).map(({ prefix }) => prefix);
		const { document } = await showFile("snippets.md", "recap-");
		let offered: readonly string[] = [];
		await until("the snippets to be offered", async () => {
			offered = await suggestedSnippets(document);
			return offered.length > 0;
		});
		assert.deepEqual(offered, prefixes.sort());
		const notes = await showFile("snippets.txt", "recap-");
		assert.deepEqual(await suggestedSnippets(notes.document), []);
	});

	it("are inserted with VS Code's own variables filled in, and undone in one step", async () => {
		for (const [number, name] of Object.keys(await contributedSnippets()).entries()) {
			const { document } = await showFile(`snippet-${number}.md`, "");
			await vscode.commands.executeCommand("editor.action.insertSnippet", { name, langId: "markdown" });
			await until(`"${name}" to be inserted`, () => document.getText() !== "");
			assert.doesNotMatch(document.getText(), /\$\{|\$[A-Z]/, name);
			await vscode.commands.executeCommand("leaveSnippet");
			await vscode.commands.executeCommand("undo");
			assert.equal(document.getText(), "", name);
		}
	});
});
