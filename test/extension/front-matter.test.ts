import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, showFile } from "./support.ts";

const post = "---\nlayout: post\npublished: \nda\n---\n\nThe hall was full.\n";

describe("Front matter, in the editor", () => {
	afterEach(closeEditors);

	it("completes keys and values while it is half typed", async () => {
		const { document } = await showFile("complete/_posts/2016-02-02-recap.md", post);
		const keys = await completionsAt(document, new vscode.Position(3, 2));
		const date = keys.find(({ insertText }) => insertText === "date: ");
		assert.ok(date?.range instanceof vscode.Range);
		assert.equal(document.getText(date.range), "da");
		assert.match(textOf(date.documentation), /jekyllrb\.com/);
		assert.ok(!keys.some(({ insertText }) => insertText === "layout: "));
		const values = await completionsAt(document, new vscode.Position(2, 11));
		assert.deepEqual(
			values.map(({ insertText }) => insertText),
			["true", "false"],
		);
		assert.deepEqual(await completionsAt(document, new vscode.Position(6, 3)), []);
	});

	it("explains a key where the mouse rests", async () => {
		const { document } = await showFile("hover/_posts/2016-02-02-recap.md", post.replace("da\n", ""));
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			document.uri,
			new vscode.Position(2, 3),
		);
		const text = hovers.flatMap(({ contents }) => contents.map(textOf)).join();
		assert.match(text, /jekyllrb\.com/);
		assert.equal(hovers[0]?.range && document.getText(hovers[0].range), "published");
	});
});

/** Recap's completions in front matter; VS Code adds words of the file. */
async function completionsAt(
	document: vscode.TextDocument,
	position: vscode.Position,
): Promise<readonly vscode.CompletionItem[]> {
	const list = await vscode.commands.executeCommand<vscode.CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		position,
	);
	const { Property, Value } = vscode.CompletionItemKind;
	return list.items.filter(
		({ kind, documentation }) => documentation && (kind === Property || kind === Value),
	);
}

function textOf(content: unknown): string {
	if (typeof content === "string") return content;
	const isText = typeof content === "object" && content !== null && "value" in content;
	return isText ? String(content.value) : "";
}
