import assert from "node:assert/strict";
import * as vscode from "vscode";
import { MemoryFiles } from "./memory-files.ts";
import { changeFolders, closeEditors, completionsAt, quickFixAt, recap, rulesOn, until } from "./support.ts";

const scheme = "recap-memory";
const at = (path: string) => vscode.Uri.from({ scheme, path });
const post = (tag: string) =>
	`---\nlayout: post\ntitle: Recap of ${tag}\ndate: 2016-02-02\ntags: [${tag}]\n---\n\n![](hall.jpg)\n`;

describe("A folder that is on no disk", () => {
	const files = new MemoryFiles();
	let registration: vscode.Disposable;

	before(async () => {
		await recap().activate();
		registration = vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true });
		files.write("/blog/_posts/2016-02-01-a.md", post("one"));
		files.write("/blog/_posts/2016-02-02-b.md", post("two"));
		files.write("/blog/_posts/2016-02-03-c.md", post("hidden"));
		files.write("/blog/hidden/_posts/2016-02-03-d.md", post("hidden"));
		files.write("/blog/.gitignore", "*-c.md\n");
		files.write("/blog/node_modules/x/_posts/2016-02-03-e.md", post("three"));
		await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri: at("/blog") }));
	});

	after(async () => {
		await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 1));
		registration.dispose();
	});

	afterEach(closeEditors);

	it("has its posts checked, mended and completed", async () => {
		const path = "/blog/_posts/2016-02-01-a.md";
		const { document } = await vscode.window.showTextDocument(at(path));
		await until("the finding", () => rulesOn(at(path)) === "image-without-alt");
		const offered = await completionsAt(document, new vscode.Position(4, 7));
		const values = offered.filter(({ kind }) => kind === vscode.CompletionItemKind.Value);
		assert.deepEqual(
			values.map(({ insertText }) => insertText),
			["two"],
		);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, document.lineAt(2).range, "title: @recap");
		edit.insert(document.uri, new vscode.Position(7, 2), "The hall");
		assert.ok(await vscode.workspace.applyEdit(edit));
		const fix = await quickFixAt(document, new vscode.Range(2, 8, 2, 8), ({ edit }) => edit !== undefined);
		assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
		await document.save();
		assert.match(files.read(path), /^title: "@recap"$/m);
		await until("no finding", () => rulesOn(at(path)) === "");
	});

	it("loses a post's findings with its file, though VS Code keeps the document for minutes", async () => {
		const path = "/blog/_posts/2016-02-02-gone.md";
		files.write(path, post("seven"));
		await vscode.window.showTextDocument(at(path));
		await until("the finding", () => rulesOn(at(path)) === "image-without-alt");
		await closeEditors();
		// Behind VS Code's back, as by a program on a disk.
		files.delete(at(path));
		await until("no finding", () => rulesOn(at(path)) === "");
	});

	it("is checked as a whole, but for what files.exclude and .gitignore hide", async () => {
		const settings = vscode.workspace.getConfiguration("files", at("/blog"));
		await settings.update("exclude", { "**/hidden": true }, vscode.ConfigurationTarget.Workspace);
		try {
			await vscode.commands.executeCommand("recap.checkWorkspace");
		} finally {
			await settings.update("exclude", undefined, vscode.ConfigurationTarget.Workspace);
		}
		assert.equal(rulesOn(at("/blog/_posts/2016-02-02-b.md")), "image-without-alt");
		const hidden = [
			"_posts/2016-02-03-c",
			"hidden/_posts/2016-02-03-d",
			"node_modules/x/_posts/2016-02-03-e",
		];
		for (const name of hidden) assert.equal(rulesOn(at(`/blog/${name}.md`)), "", name);
		await vscode.workspace.fs.delete(at("/blog/_posts/2016-02-02-b.md"));
		await until("a deleted post's to be gone", () => rulesOn(at("/blog/_posts/2016-02-02-b.md")) === "");
	});
});
