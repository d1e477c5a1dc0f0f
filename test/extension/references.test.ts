import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile, until } from "./support.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n";

/** VS Code may still hold the last text of a file it has just closed: each test has its own. */
let files = 0;

/** Shows a post with the cursor where the text has a `|`. */
async function showPost(marked: string): Promise<vscode.TextEditor> {
	const text = FRONT + marked.replace("|", "");
	const editor = await showFile(`references-${++files}.md`, text);
	const cursor = editor.document.positionAt((FRONT + marked).indexOf("|"));
	editor.selection = new vscode.Selection(cursor, cursor);
	return editor;
}

const bodyOf = (editor: vscode.TextEditor) => editor.document.getText().slice(FRONT.length);

describe("references", () => {
	before(() => recap().activate());
	afterEach(closeEditors);

	const cases: readonly { id: string; argument?: object; before: string; after: string }[] = [
		{
			id: "renumberReferences",
			argument: {},
			before: "|[a][8] [b][7]\n\n [7]: /b\n [8]: /a\n",
			after: "[a][1] [b][2]\n\n [1]: /a\n [2]: /b\n",
		},
		{
			id: "renumberReferences",
			argument: { mergeEqual: true },
			before: "|[a][8] [b][7]\n\n[7]: /a\n[8]: /a\n",
			after: "[a][1] [b][1]\n\n[1]: /a\n",
		},
		{
			id: "renameReference",
			argument: { newName: "12" },
			before: "[a][7|]\n\n [7]: /a\n",
			after: "[a][12]\n\n [12]: /a\n",
		},
		{
			id: "convertToReference",
			argument: { scope: "post" },
			before: "|[a](/x 'T') ![b](/c) ![d](<e f>)\n",
			after: "[a][1] ![b][2] ![d](<e f>)\n\n[1]: /x 'T'\n[2]: /c\n",
		},
		{
			id: "convertToReference",
			before: "[a](/x) [b|](/y)\n\n[4]: /z\n",
			after: "[a](/x) [b][5]\n\n[4]: /z\n[5]: /y\n",
		},
		{
			id: "linkAddresses",
			before: "[a][1], https://example.org/b|, <https://example.org/c>\n\n[1]: /a\n",
			after: "[a][1], [example.org/b][2], <https://example.org/c>\n\n[1]: /a\n[2]: https://example.org/b\n",
		},
		{
			id: "linkAddresses",
			argument: { scope: "post", as: "inline" },
			before: "|https://example.org/b, <https://example.org/c>\n",
			after: "[example.org/b](https://example.org/b), [example.org/c](https://example.org/c)\n",
		},
		{
			id: "convertToInline",
			before: "[a|][1] [b][2]\n\n[1]: /x\n[2]: /y\n",
			after: "[a](/x) [b][2]\n\n[2]: /y\n",
		},
		{
			id: "removeUnusedDefinitions",
			before: "|[a][1]\n\n [1]: /x\n [10]: /y\n",
			after: "[a][1]\n\n [1]: /x\n",
		},
		{ id: "sortDefinitions", before: "|[10]: /x\n[9]: /y\n", after: "[9]: /y\n[10]: /x\n" },
		{
			id: "moveDefinitionsToEnd",
			before: "|[a][1]\n\n[1]: /x\n\nmore\n",
			after: "[a][1]\n\nmore\n\n[1]: /x\n",
		},
		{
			id: "defineReference",
			argument: { url: "https://example.org/talk" },
			before: "[a][3|]\n",
			after: "[a][3]\n\n[3]: https://example.org/talk\n",
		},
	];
	for (const { id, argument, before, after } of cases) {
		it(`${id} ${JSON.stringify(argument ?? "at the cursor")}: one edit, and one undo restores the text`, async () => {
			const editor = await showPost(before);
			const original = editor.document.getText();
			const result: unknown = await vscode.commands.executeCommand(`recap.${id}`, argument);
			assert.equal(bodyOf(editor), after, JSON.stringify(result));
			await vscode.commands.executeCommand("undo");
			assert.equal(editor.document.getText(), original);
		});
	}

	it("refuses with one sentence and changes nothing", async () => {
		const editor = await showPost("[a][7|] [b][8]\n\n[7]: /a\n[8]: /b\n");
		const original = editor.document.getText();
		assert.deepEqual(await vscode.commands.executeCommand("recap.renameReference", { newName: "8" }), {
			done: false,
			message: "[8] is already defined; choose another name.",
		});
		assert.equal(editor.document.getText(), original);
	});

	it("F2 on a label reaches Recap, which keeps the definition's indentation", async () => {
		const editor = await showPost("[a][7|]\n\n   [7]: http://a.example/7\n");
		const { document, selection } = editor;
		const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
			"vscode.executeDocumentRenameProvider",
			document.uri,
			selection.active,
			"12",
		);
		await vscode.workspace.applyEdit(edit);
		assert.equal(bodyOf(editor), "[a][12]\n\n   [12]: http://a.example/7\n");
	});

	it("F2 onto a label that is taken changes nothing", async () => {
		const editor = await showPost("[a][7|] [b][8]\n\n[7]: /a\n[8]: /b\n");
		const original = editor.document.getText();
		const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
			"vscode.executeDocumentRenameProvider",
			editor.document.uri,
			editor.selection.active,
			"8",
		);
		await vscode.workspace.applyEdit(edit);
		assert.equal(editor.document.getText(), original);
	});

	it("completes labels, the unused one first, with their destination", async () => {
		const editor = await showPost("[a][1] [b][|]\n\n[1]: /used\n[2]: /unused.pdf\n");
		const ours = async () => {
			const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
				"vscode.executeCompletionItemProvider",
				editor.document.uri,
				editor.selection.active,
				"[",
			);
			return items
				.filter(({ label }) => typeof label === "object" && label.description !== undefined)
				.sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1))
				.map(({ label, detail }) =>
					typeof label === "object" ? `${label.label} ${label.description} ${detail ?? ""}`.trim() : "",
				);
		};
		const labels = await ours();
		assert.deepEqual(labels, [
			"2 /unused.pdf slides, not used yet",
			"1 /used page, used once",
			"New reference… [3]",
		]);
	});

	it("tells on hover what a label stands for, untrusted", async () => {
		const editor = await showPost("[a][1|]\n\n[1]: https://example.org/talk 'On naming'\n");
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			editor.document.uri,
			editor.selection.active,
		);
		const texts = hovers
			.flatMap(({ contents }) => contents)
			.filter((content) => content instanceof vscode.MarkdownString);
		const ours = texts.find(({ value }) => /used.{1,6}once/.test(value));
		assert.match(ours?.value ?? "", /On.+naming/);
		assert.ok(!ours?.isTrusted);
	});

	it("renumbers on save where the writer asks for it", async () => {
		const editor = await showPost("|[a][8] [b][7]\n\n[7]: /b\n[8]: /a\n");
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			"vscode.executeCodeActionProvider",
			editor.document.uri,
			editor.selection,
			"source.organizeReferences.recap",
		);
		assert.deepEqual(
			actions.map(({ title }) => title),
			["Renumber references"],
		);
		await until("the save action to be applied", async () => {
			const edit = actions[0]?.edit;
			return edit !== undefined && vscode.workspace.applyEdit(edit);
		});
		assert.equal(bodyOf(editor), "[a][1] [b][2]\n\n[1]: /a\n[2]: /b\n");
	});
});
