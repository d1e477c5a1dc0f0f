import assert from "node:assert/strict";
import * as vscode from "vscode";
import { MemoryFiles } from "./memory-files.ts";
import { changeFolders, closeEditors, completionsAt, recap, until, workspaceFolder } from "./support.ts";

const scheme = "recap-slow";
const at = (path: string) => vscode.Uri.from({ scheme, path });

describe("A blog whose posts take long to read", () => {
	const files = new MemoryFiles();
	const layout = new vscode.Position(1, 8);
	const tags = new vscode.Position(2, 7);
	let registration: vscode.Disposable;
	let document: vscode.TextDocument;
	let release: () => void;

	before(async () => {
		await recap().activate();
		files.write("/blog/_posts/2016-02-01-a.md", "---\nlayout: \ntags: []\n---\n");
		files.write(
			"/blog/_posts/2016-02-02-b.md",
			"---\nlayout: post\ntags: [two]\n---\n\n## [On maps](https://tidewater.example.org/maps)\n\n**Speaker:** Bob Ray\n\nMaps.\n",
		);
		files.write("/blog/_posts/2016-02-03-c.md", "---\nlayout: post\n---\n");
		files.write("/blog/_layouts/talk.html", "{{ content }}");
		registration = vscode.workspace.registerFileSystemProvider(scheme, files);
	});

	beforeEach(async () => {
		// Before anybody reads the blog: a window that was checked as a whole does so at once.
		release = files.hold("/blog/_posts/2016-02-02-b.md");
		await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri: at("/blog") }));
		document = (await vscode.window.showTextDocument(at("/blog/_posts/2016-02-01-a.md"))).document;
	});

	afterEach(async () => {
		files.releaseAll();
		await closeEditors();
		await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 1));
	});

	after(() => registration.dispose());

	async function readButOne(): Promise<void> {
		const known = "post in 1 post, talk in no post yet, and more";
		await until(known, async () => (await complete(document, layout)).join(", ") === known);
	}

	it("is completed late rather than not at all, and again where more of it is read", async () => {
		const late = complete(document, tags);
		// Asked after it and answered before it.
		await readButOne();
		release();
		assert.equal((await late)[0], "two in 1 post");
		assert.deepEqual(await completeWhole(document, layout), ["post in 2 posts", "talk in no post yet"]);
	});

	it("shows how a session is written, however early it is inserted", async () => {
		const editor = await vscode.window.showTextDocument(at("/blog/_posts/2016-02-03-c.md"));
		await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), "\nHello.\n"));
		const end = editor.document.lineAt(4).range.end;
		editor.selection = new vscode.Selection(end, end);
		const inserted = vscode.commands.executeCommand("recap.insertSession", {
			title: "On tides",
			speakers: "Ann Lee",
			url: "https://tidewater.example.org/tides",
		});
		release();
		assert.deepEqual(await inserted, { done: true });
		assert.equal(
			editor.document.getText(),
			"---\nlayout: post\n---\n\nHello.\n\n## [On tides](https://tidewater.example.org/tides)\n\n**Speaker:** Ann Lee\n\n\n",
		);
	});

	it("is read anew where a setting of Recap's changes in the middle of it", async () => {
		await readButOne();
		const settings = vscode.workspace.getConfiguration("recap", workspaceFolder());
		const changed = new Promise((resolve) => vscode.workspace.onDidChangeConfiguration(resolve));
		await settings.update("check.run", "onType", vscode.ConfigurationTarget.Workspace);
		try {
			await changed;
			const asked = complete(document, layout);
			// Answered after the other has been asked.
			await complete(document, new vscode.Position(3, 0));
			release();
			assert.notEqual((await asked).join(", "), "post in 1 post, talk in no post yet");
			assert.deepEqual(await completeWhole(document, layout), ["post in 2 posts", "talk in no post yet"]);
		} finally {
			await settings.update("check.run", undefined, vscode.ConfigurationTarget.Workspace);
		}
	});
});

/** The values offered, with their use, and whether VS Code is to ask again. */
async function complete(
	document: vscode.TextDocument,
	position: vscode.Position,
): Promise<readonly string[]> {
	const { items, isIncomplete } = await vscode.commands.executeCommand<vscode.CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		position,
	);
	const values = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value).map(withUse);
	return isIncomplete ? [...values, "and more"] : values;
}

function withUse({ label }: vscode.CompletionItem): string {
	return typeof label === "string" ? label : `${label.label} ${label.description}`;
}

async function completeWhole(
	document: vscode.TextDocument,
	position: vscode.Position,
): Promise<readonly string[]> {
	return (await completionsAt(document, position))
		.filter(({ kind }) => kind === vscode.CompletionItemKind.Value)
		.map(withUse);
}
