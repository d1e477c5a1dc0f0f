import assert from "node:assert/strict";
import * as vscode from "vscode";
import { MemoryFiles } from "./memory-files.ts";
import { closeEditors, recap, until } from "./support.ts";

const scheme = "recap-slow";
const at = (path: string) => vscode.Uri.from({ scheme, path });

describe("A blog whose posts take long to read", () => {
	afterEach(closeEditors);

	it("is completed late rather than not at all, and again where more of it is read", async () => {
		const files = new MemoryFiles();
		files.write("/blog/_posts/2016-02-01-a.md", "---\nlayout: \ntags: []\n---\n");
		files.write("/blog/_posts/2016-02-02-b.md", "---\nlayout: post\ntags: [two]\n---\n");
		files.write("/blog/_layouts/talk.html", "{{ content }}");
		await recap().activate();
		const registration = vscode.workspace.registerFileSystemProvider(scheme, files);
		await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri: at("/blog") }));
		try {
			const { document } = await vscode.window.showTextDocument(at("/blog/_posts/2016-02-01-a.md"));
			const release = files.hold("/blog/_posts/2016-02-02-b.md");
			const tags = complete(document, new vscode.Position(2, 7));
			// Asked after it and answered before it.
			assert.deepEqual(await complete(document, new vscode.Position(1, 8)), ["talk", "and more"]);
			release();
			assert.deepEqual(await tags, ["two"]);
			const layouts = await until("all layouts", async () => {
				const offered = await complete(document, new vscode.Position(1, 8));
				return !offered.includes("and more") && offered;
			});
			assert.deepEqual(layouts, ["post", "talk"]);
		} finally {
			await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 1));
			registration.dispose();
		}
	});
});

/** The values offered, and whether VS Code is to ask again. */
async function complete(
	document: vscode.TextDocument,
	position: vscode.Position,
): Promise<readonly string[]> {
	const { items, isIncomplete } = await vscode.commands.executeCommand<vscode.CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		position,
	);
	const values = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value);
	return [...values.map(({ insertText }) => String(insertText)), ...(isIncomplete ? ["and more"] : [])];
}

async function changeFolders(change: () => boolean): Promise<void> {
	const changed = new Promise((resolve) => vscode.workspace.onDidChangeWorkspaceFolders(resolve));
	assert.ok(change());
	await changed;
}
