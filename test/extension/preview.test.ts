import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile, until } from "./support.ts";

interface Shown {
	readonly uri: vscode.Uri;
	readonly documentVersion: number;
}

describe("The post preview", () => {
	const shown: Shown[] = [];
	let listening: vscode.Disposable;

	before(async () => {
		const exported: unknown = await recap().activate();
		assert.ok(isApi(exported), "activate() returns its previews");
		listening = exported.previews.onDidShow((post) => shown.push(post));
	});

	after(() => listening?.dispose());

	beforeEach(() => {
		shown.length = 0;
	});

	afterEach(closeEditors);

	it("shows the post beside its editor, and what is typed after that", async () => {
		const editor = await showFile("preview-a.md", "---\ntitle: A day out\n---\n\nHello.\n");
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await untilShown(editor.document);
		assert.equal(previewTabs().length, 1);
		assert.equal(previewTabs()[0]?.label, "Preview A day out");
		assert.equal(vscode.window.activeTextEditor?.document.uri.path, editor.document.uri.path);

		await type(editor, "Again.\n");
		await untilShown(editor.document);
	});

	it("renders nothing for a save, and only once what is typed behind it", async () => {
		const editor = await showFile("preview-saved.md", "---\ntitle: A day out\n---\n\nHello.\n");
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await untilShown(editor.document);
		await type(editor, "Again.\n");
		await untilShown(editor.document);
		shown.length = 0;
		assert.ok(await editor.document.save());
		await until("the file to be saved", () => !editor.document.isDirty);
		assert.ok(await editor.document.save());
		// What a save made the page show would come before what is typed after it.
		await type(editor, "Once more.\n");
		await untilShown(editor.document);
		assert.deepEqual(
			shown.map(({ documentVersion }) => documentVersion),
			[editor.document.version],
		);
	});

	it("takes its title from the post as it is typed", async () => {
		const editor = await showFile("preview-b.md", "---\ntitle: One\n---\n");
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await untilShown(editor.document);
		await editor.edit((edit) => edit.replace(new vscode.Range(1, 7, 1, 10), "Two"));
		await until("the new title", () => previewTabs()[0]?.label === "Preview Two");
	});

	it("does not open a second time", async () => {
		const editor = await showFile("preview-c.md", "Hello.\n");
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await untilShown(editor.document);
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await vscode.commands.executeCommand("recap.openPreview", editor.document.uri);
		assert.deepEqual(previewColumns(), [2]);
	});

	it("moves out of the way to the side", async () => {
		const editor = await showFile("preview-j.md", "Hello.\n");
		await vscode.commands.executeCommand("recap.openPreview");
		await untilShown(editor.document);
		assert.deepEqual(previewColumns(), [1]);
		await vscode.window.showTextDocument(editor.document);
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await until("the preview to be beside its post", () => previewColumns().join() === "2");
	});

	it("is current when it is shown again after the text changed behind it", async () => {
		const editor = await showFile("preview-d.md", "Hello.\n");
		await vscode.commands.executeCommand("recap.openPreview");
		await untilShown(editor.document);
		const again = await vscode.window.showTextDocument(editor.document);
		await until("the preview to be hidden", () => previewTabs()[0]?.isActive === false);
		await type(again, "Again.\n");
		assert.notEqual(shown.at(-1)?.documentVersion, editor.document.version);
		await vscode.commands.executeCommand("recap.openPreview");
		await untilShown(editor.document);
	});

	it("follows the writer to another post, and stays at the last one where there is none", async () => {
		const first = await showFile("preview-e.md", "First.\n");
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await untilShown(first.document);
		const second = await showFile("preview-f.md", "Second.\n");
		await untilShown(second.document);
		await showFile("notes.txt", "Notes.\n");
		assert.equal(previewTabs()[0]?.label, "Preview preview-f.md");
	});

	it("shows a file named by its address, open or not, and says when it is gone", async () => {
		const editor = await showFile("preview-g.md", "Hello.\n");
		const { uri } = editor.document;
		await closeEditors();
		await vscode.commands.executeCommand("recap.openPreview", uri);
		await until("the file to be shown", () => shown.some((post) => post.uri.toString() === uri.toString()));
		await vscode.workspace.fs.delete(uri);
		shown.length = 0;
		await until("the preview to have said so", () => shown.length > 0);
		assert.equal(previewTabs().length, 1);
	});

	it("shows a post that is far too long to be read in one go, and what is typed into it", async () => {
		const editor = await showFile(
			"preview-i.md",
			`${"One word after the other. ".repeat(40)}\n\n`.repeat(300),
		);
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await untilShown(editor.document);
		await type(editor, "Again.\n");
		await untilShown(editor.document);
	});

	it("stays with its post while it is locked, beside one that follows", async () => {
		const first = await showFile("preview-k.md", "First.\n");
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await untilShown(first.document);
		await vscode.commands.executeCommand("recap.lockPreview");
		await until("the title to say so", () => previewTabs()[0]?.label === "[Preview] preview-k.md");
		const second = await showFile("preview-l.md", "Second.\n");
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await untilShown(second.document);
		assert.deepEqual(previewLabels(), ["Preview preview-l.md", "[Preview] preview-k.md"]);

		const third = await showFile("preview-m.md", "Third.\n");
		await untilShown(third.document);
		assert.deepEqual(previewLabels(), ["Preview preview-m.md", "[Preview] preview-k.md"]);
	});

	it("follows the writer again when it is unlocked, and the one that did so far keeps its post", async () => {
		const first = await showFile("preview-n.md", "First.\n");
		await vscode.commands.executeCommand("recap.openPreview");
		await untilShown(first.document);
		await vscode.commands.executeCommand("recap.lockPreview");
		const second = await showFile("preview-o.md", "Second.\n");
		await vscode.commands.executeCommand("recap.openPreview");
		await untilShown(second.document);
		await vscode.commands.executeCommand("recap.openPreview", first.document.uri);
		const front = () => vscode.window.tabGroups.activeTabGroup.activeTab?.label;
		await until("the locked one to be in front", () => front() === "[Preview] preview-n.md");
		await vscode.commands.executeCommand("recap.lockPreview");
		await until(
			"the other to keep its post instead",
			() => previewLabels().join() === "Preview preview-n.md,[Preview] preview-o.md",
		);
	});

	it("keeps calm over a post of any text", async () => {
		const noise = Array.from({ length: 2_000 }, (_, at) =>
			String.fromCharCode(32 + ((at * 7919) % 0xd000)),
		).join("");
		const editor = await showFile("preview-h.md", `---\ntitle: [\n${noise}\n<div><table><b>\n`);
		await vscode.commands.executeCommand("recap.openPreviewToSide");
		await untilShown(editor.document);
	});

	function untilShown({ uri, version }: vscode.TextDocument): Promise<unknown> {
		const isThis = (post: Shown) =>
			post.uri.toString() === uri.toString() && post.documentVersion === version;
		return until(`version ${version} of ${uri.path} on the page`, () => shown.some(isThis));
	}
});

function previewTabs(): readonly vscode.Tab[] {
	const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
	// VS Code puts a prefix of its own before the view type.
	return tabs.filter(
		({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("recap.preview"),
	);
}

function previewLabels(): readonly string[] {
	return previewTabs()
		.map(({ label }) => label)
		.sort();
}

function previewColumns(): readonly number[] {
	return previewTabs().map(({ group }) => group.viewColumn);
}

async function type(editor: vscode.TextEditor, text: string): Promise<void> {
	const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
	assert.ok(await editor.edit((edit) => edit.insert(end, text)));
}

function isApi(value: unknown): value is { readonly previews: { readonly onDidShow: vscode.Event<Shown> } } {
	return typeof value === "object" && value !== null && "previews" in value;
}
