import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, showFile, until, workspaceFolder } from "./support.ts";

const post = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\n![](hall.jpg)\n";

describe("recap.check.run", () => {
	const settings = () => vscode.workspace.getConfiguration("recap", workspaceFolder());
	const choose = (run: string | undefined) =>
		settings().update("check.run", run, vscode.ConfigurationTarget.Workspace);

	afterEach(async () => {
		await choose(undefined);
		await closeAndDelete();
	});

	it("onType follows what is typed, newest text first, without a save", async () => {
		await choose("onType");
		const { document } = await showFile("typed.md", post);
		await untilFound(document, ["image-without-alt"]);
		await write(document, "![]", "![The hall]");
		await write(document, "Meetup recap", "@meetup recap");
		await untilFound(document, ["front-matter-syntax"]);
		await write(document, "@meetup", "Meetup");
		await untilFound(document, []);
		assert.equal(document.isDirty, true);
	});

	it("off takes the findings back, and onSave brings them again", async () => {
		const { document } = await showFile("switched-off.md", post);
		await untilFound(document, ["image-without-alt"]);
		await choose("off");
		await untilFound(document, []);
		await write(document, "Meetup recap", "@meetup recap");
		await document.save();
		assert.deepEqual(rulesFound(document), []);
		await choose("onSave");
		await untilFound(document, ["front-matter-syntax", "image-without-alt"]);
	});
});

describe("recap.rules", () => {
	const settings = () => vscode.workspace.getConfiguration("recap", workspaceFolder());

	afterEach(async () => {
		await settings().update("rules", undefined, vscode.ConfigurationTarget.Workspace);
		await closeAndDelete();
	});

	it("counts for the rules there are where it names one there is not", async () => {
		const { document } = await showFile("unknown-rule.md", post.replace("Meetup", "@meetup"));
		await untilFound(document, ["front-matter-syntax", "image-without-alt"]);
		const rules = { "no-such-rule": "error", "image-without-alt": "off", "front-matter-syntax": "loud" };
		await settings().update("rules", rules, vscode.ConfigurationTarget.Workspace);
		await untilFound(document, ["front-matter-syntax"]);
	});
});

describe("Comments that switch rules off, in VS Code", () => {
	afterEach(closeAndDelete);

	it("hide findings, and an unknown name is a hint at its place", async () => {
		const comment = "<!-- recap-disable image-without-alt, foggy -->";
		const { document } = await showFile("comments.md", post.replace("![]", `${comment}\n\n![]`));
		await untilFound(document, ["recap-internal"]);
		const [hint] = vscode.languages.getDiagnostics(document.uri);
		assert.equal(hint && document.getText(hint.range), "foggy");
		assert.equal(hint?.severity, vscode.DiagnosticSeverity.Hint);
	});
});

/** Posts that stay would be doubles of the next one: a window that was checked as a whole compares new posts as they come. */
async function closeAndDelete(): Promise<void> {
	const uri = vscode.window.activeTextEditor?.document.uri;
	await closeEditors();
	if (uri) await vscode.workspace.fs.delete(uri);
}

function rulesFound(document: vscode.TextDocument): readonly unknown[] {
	return vscode.languages
		.getDiagnostics(document.uri)
		.filter(({ source }) => source === "recap")
		.map(({ code }) => (typeof code === "object" ? code.value : code));
}

async function untilFound(document: vscode.TextDocument, rules: readonly string[]): Promise<void> {
	await until(`the findings to be [${rules}]`, () => rulesFound(document).join() === rules.join());
}

async function write(document: vscode.TextDocument, old: string, text: string): Promise<void> {
	const start = document.positionAt(document.getText().indexOf(old));
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, new vscode.Range(start, start.translate(0, old.length)), text);
	assert.ok(await vscode.workspace.applyEdit(edit));
}
