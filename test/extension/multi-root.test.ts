import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	changeFolders,
	closeEditors,
	completionsAt,
	recap,
	rulesOn,
	statusText,
	until,
	workspaceFolder,
} from "./support.ts";

const post = (tags: string) =>
	`---\nlayout: post\ntitle: Two folders\ndate: 2016-02-02\ntags: [${tags}]\n---\n\n![](hall.jpg)\n`;

/** Beside the window's folder, not in it. */
const second = () => vscode.Uri.joinPath(workspaceFolder(), "..", "second");
const first = () => vscode.Uri.joinPath(workspaceFolder(), "notes");

async function write(folder: vscode.Uri, files: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode(text));
	}
}

describe("A workspace of two folders", () => {
	before(async () => {
		await recap().activate();
		await write(first(), { "a.md": post("one"), "post.json": "{}" });
		await write(second(), {
			".vscode/settings.json": JSON.stringify({
				"recap.dialect": "hugo",
				"recap.rules": { "image-without-alt": "off" },
				"recap.frontMatter.schema": "post.json",
			}),
			"post.json": JSON.stringify({ properties: { tags: { items: { enum: ["three"] } } } }),
			"notes/a.md": post("tree"),
			"notes/c.md": post("four").replace("Two folders", "No folder"),
			"notes/b.md": post("three").replace("Two folders", "Another folder"),
		});
		await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second() }));
	});

	after(async () => {
		await vscode.workspace.fs.delete(first(), { recursive: true });
		await vscode.workspace.fs.delete(second(), { recursive: true });
	});

	afterEach(closeEditors);

	it("has each folder's own engine, rules and schema for its posts", async () => {
		await vscode.window.showTextDocument(vscode.Uri.joinPath(second(), "notes/a.md"));
		await until(
			"the schema's finding",
			() => rulesOn(vscode.Uri.joinPath(second(), "notes/a.md")) === "front-matter-schema",
		);
		await until("the folder's engine", () => statusText()?.includes("Hugo, "));
		await vscode.window.showTextDocument(vscode.Uri.joinPath(first(), "a.md"));
		await until(
			"the other finding",
			() => rulesOn(vscode.Uri.joinPath(first(), "a.md")) === "image-without-alt",
		);
		assert.doesNotMatch(statusText() ?? "Hugo", /Hugo/);
	});

	it("offers the values of the post's own folder", async () => {
		const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(second(), "notes/a.md"));
		const offered = await completionsAt(document, new vscode.Position(4, 7));
		const values = offered.filter(({ kind }) => kind === vscode.CompletionItemKind.Value);
		assert.deepEqual(
			values.map(({ insertText }) => insertText),
			["four", "three"],
		);
	});

	it("is checked as a whole, each folder's posts compared among themselves", async () => {
		// Not before: where a window was checked as a whole, new posts are compared as they come.
		await write(first(), { "b.md": post("two") });
		await vscode.commands.executeCommand("recap.checkWorkspace");
		// What VS Code still has open is checked by itself.
		const isFound = (file: vscode.Uri, rules: string) => until(rules, () => rulesOn(file) === rules);
		await isFound(vscode.Uri.joinPath(first(), "a.md"), "duplicate-post,image-without-alt");
		await isFound(vscode.Uri.joinPath(second(), "notes/a.md"), "front-matter-schema");
		assert.equal(rulesOn(vscode.Uri.joinPath(second(), "notes/c.md")), "front-matter-schema");
		assert.equal(rulesOn(vscode.Uri.joinPath(second(), "notes/b.md")), "");
	});

	it("loses a folder's findings with the folder", async () => {
		if (vscode.workspace.workspaceFolders?.length === 2) vscode.workspace.updateWorkspaceFolders(1, 1);
		// No editor ever had it.
		await until("them to be gone", () => rulesOn(vscode.Uri.joinPath(second(), "notes/c.md")) === "");
		assert.equal(rulesOn(vscode.Uri.joinPath(first(), "b.md")), "duplicate-post,image-without-alt");
	});
});
