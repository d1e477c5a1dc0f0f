import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, showFile, until } from "./support.ts";

const wrong =
	"---\r\nlayout: article\r\ntitle: 'It's a recap'\r\ndate: 2016-02-02\r\n---\r\n\r\n<hr>\r\nSee [the repo](https://example.com).\r\n";

describe("Quick fixes", () => {
	afterEach(closeEditors);

	it("mend the text, and one undo brings it back exactly", async () => {
		const { document } = await showFile("mend.md", wrong);
		await untilShown(document, "front-matter-syntax");
		const [fix] = await fixesAt(document, "'It's");
		assert.ok(fix);
		assert.equal(fix.title, "Double the apostrophe");
		assert.equal(fix.isPreferred, true);
		await apply(fix);
		assert.equal(document.getText(), wrong.replace("It's", "It''s"));
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), wrong);
	});

	it("use the line ends of the post", async () => {
		const { document } = await showFile("line-ends.md", wrong);
		await untilShown(document, "swallowed-reference");
		const [fix] = await fixesAt(document, "[the repo]");
		assert.ok(fix);
		await apply(fix);
		assert.equal(document.getText(), wrong.replace("<hr>\r\n", "<hr>\r\n\r\n"));
	});

	it("are computed on the text as it is, not as it was saved", async () => {
		const { document } = await showFile("moved.md", wrong);
		await untilShown(document, "front-matter-syntax");
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(1, 0), "author: Ada\r\n");
		await vscode.workspace.applyEdit(edit);
		const [fix] = await fixesAt(document, "'It's");
		assert.ok(fix);
		await apply(fix);
		assert.equal(
			document.getText(),
			wrong.replace("layout", "author: Ada\r\nlayout").replace("It's", "It''s"),
		);
		assert.deepEqual(await fixesAt(document, "'It''s"), []);
	});

	it("are offered for all of their kind in the file, where there are more", async () => {
		const two = `${wrong}\r\n<hr>\r\nAnd [the talk](https://example.com).\r\n`;
		const { document } = await showFile("kind.md", two);
		await untilShown(document, "swallowed-reference");
		const fixes = await fixesAt(document, "[the repo]");
		assert.deepEqual(
			fixes.map(({ title }) => title),
			["End the HTML block with a blank line", "Fix all swallowed-reference in this file"],
		);
		assert.ok(fixes[1]);
		await apply(fixes[1]);
		assert.equal(document.getText(), two.replaceAll("<hr>\r\n", "<hr>\r\n\r\n"));
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), two);
	});

	it("remove definitions one by one, and never unseen", async () => {
		const body = "Hello.\n\n[slides]: https://example.com/slides\n[video]: https://example.com/video\n";
		const text = `---\nlayout: post\ntitle: Recap\ndate: 2016-02-02\n---\n\n${body}`;
		const { document } = await showFile("unused.md", text);
		await untilShown(document, "unused-definition");
		const fixes = await fixesAt(document, "[slides]");
		assert.deepEqual(
			fixes.map(({ title, isPreferred }) => [title, isPreferred]),
			[["Remove this definition", false]],
		);
		assert.ok(fixes[0]);
		await apply(fixes[0]);
		assert.equal(document.getText(), text.replace("[slides]: https://example.com/slides\n", ""));
	});

	it("all that are certain run on save, where the writer says so", async () => {
		const settings = vscode.workspace.getConfiguration("editor");
		const withSlip = `${wrong}\r\nBy [Ada][lovelcae].\r\n\r\n[lovelace]: https://example.com/ada\r\n`;
		const { document } = await showFile("on-save.md", withSlip.replace("layout", "layout "));
		await settings.update("codeActionsOnSave", { "source.fixAll.recap": "explicit" }, true);
		try {
			const edit = new vscode.WorkspaceEdit();
			edit.replace(document.uri, document.lineAt(1).range, "layout: article");
			await vscode.workspace.applyEdit(edit);
			await vscode.window.activeTextEditor?.document.save();
			assert.equal(
				document.getText(),
				withSlip.replace("It's", "It''s").replace("<hr>\r\n", "<hr>\r\n\r\n").replace("lovelcae", "lovelace"),
			);
		} finally {
			await settings.update("codeActionsOnSave", undefined, true);
		}
	});

	it("rename the file where the writer chooses that, and never onto another one", async () => {
		const text = "---\nlayout: post\ntitle: Rename\ndate: 2016-02-09\n---\n\nHello.\n";
		const { document } = await showFile("_posts/2016-02-02-rename.md", text);
		await untilShown(document, "date-disagreement");
		const rename = (await fixesAt(document, "2016-02-09")).find(({ title }) =>
			title.includes("2016-02-09-rename.md"),
		);
		assert.ok(rename);
		await showFile("_posts/2016-02-09-rename.md", "Mine.\n");
		await assert.rejects(apply(rename));
		const other = vscode.Uri.joinPath(document.uri, "..", "2016-02-09-rename.md");
		assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(other)), "Mine.\n");
		await vscode.workspace.fs.delete(other);
		await apply(rename);
		assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(other)), text);
		await vscode.workspace.fs.delete(other);
	});

	it("are not offered in a README", async () => {
		const { document } = await showFile("README.md", "<hr>\nSee [the repo](https://example.com).\n");
		assert.deepEqual(await fixesAt(document, "[the repo]"), []);
	});
});

/** How many actions VS Code is to complete with their edits. */
const allResolved = 20;

/** Recap's quick fixes at the start of `text`. */
async function fixesAt(document: vscode.TextDocument, text: string): Promise<vscode.CodeAction[]> {
	const position = document.positionAt(document.getText().indexOf(text) + 1);
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
		"vscode.executeCodeActionProvider",
		document.uri,
		new vscode.Range(position, position),
		vscode.CodeActionKind.QuickFix.value,
		allResolved,
	);
	return actions.filter(({ edit }) => edit !== undefined);
}

async function apply({ edit }: vscode.CodeAction): Promise<void> {
	assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
}

async function untilShown(document: vscode.TextDocument, rule: string): Promise<void> {
	await until(`${rule} to be shown`, () =>
		vscode.languages
			.getDiagnostics(document.uri)
			.some(({ code }) => typeof code === "object" && code.value === rule),
	);
}
