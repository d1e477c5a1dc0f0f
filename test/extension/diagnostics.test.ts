import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, showFile, until, workspaceFolder } from "./support.ts";

const post = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n";

describe("Findings in Problems", () => {
	afterEach(closeEditors);

	it("come when a post is opened, with a link to the rule's page", async () => {
		const { document } = await showFile("opened.md", post.replace("recap", "recap: day one"));
		const [found] = await untilFound(document, ["front-matter-syntax"]);
		assert.equal(found?.source, "recap");
		assert.equal(found?.severity, vscode.DiagnosticSeverity.Error);
		assert.equal(document.getText(found?.range), "Meetup recap: day one");
		assert.match(targetOf(found)?.path ?? "", /\/docs\/rules\/front-matter-syntax\.md$/);
		assert.ok(await vscode.workspace.fs.stat(targetOf(found) ?? document.uri));
	});

	it("come when a post is saved, not while it is typed, and go when it is mended", async () => {
		const { document } = await showFile("saved.md", `${post}\n![](hall.jpg)\n`);
		await untilFound(document, ["image-without-alt"]);
		await write(document, "Meetup recap", "@meetup recap");
		// What was shown is looked for again, and stands where its text stands now.
		await until("the range", () => document.getText(found(document)[0]?.range) === "![](hall.jpg)");
		assert.deepEqual(rulesFound(document), ["image-without-alt"]);
		await document.save();
		await untilFound(document, ["front-matter-syntax", "image-without-alt"]);
		await write(document, "@meetup recap", "Meetup recap");
		await untilFound(document, ["image-without-alt"]);
		assert.ok(document.isDirty);
	});

	it("go when their text is taken out, and when what they ask for stands elsewhere", async () => {
		const wrong = `${post}\nSee [the code][missing] and ![](hall.jpg) there.\n`;
		const { document } = await showFile("mended.md", wrong);
		await untilFound(document, ["undefined-reference", "image-without-alt"]);
		await write(document, "![](hall.jpg) ", "");
		await untilFound(document, ["undefined-reference"]);
		await write(document, "there.\n", "there.\n\n[missing]: https://example.org/code\n");
		await untilFound(document, []);
		assert.ok(document.isDirty);
	});

	it("go when the post is closed", async () => {
		const { document } = await showFile("closed.md", `${post}\n![](hall.jpg)\n`);
		await untilFound(document, ["image-without-alt"]);
		// VS Code keeps a document for minutes after its last editor, but closes it at once to open it in another language.
		await vscode.languages.setTextDocumentLanguage(document, "plaintext");
		await until("the findings to be gone", () => rulesFound(document).length === 0);
	});

	it("leave a README and other Markdown alone", async () => {
		const wrong = "# A tool\n\n[Text][nowhere]\n\n![](logo.png)\n";
		const readme = await showFile("README.md", wrong);
		await readme.document.save();
		const marker = await showFile("marker.md", `${post}\n![](hall.jpg)\n`);
		await untilFound(marker.document, ["image-without-alt"]);
		assert.deepEqual(rulesFound(readme.document), []);
	});

	it("follow the settings recap.posts and recap.rules at once", async () => {
		const settings = vscode.workspace.getConfiguration("recap", workspaceFolder());
		const { document } = await showFile(
			"notes/day-one.md",
			"# Day one\n\n[Text][nowhere]\n\n![](hall.jpg)\n",
		);
		try {
			await settings.update("posts", ["notes/**"], vscode.ConfigurationTarget.Workspace);
			await untilFound(document, ["undefined-reference", "image-without-alt"]);
			await settings.update("rules", { "undefined-reference": "off" }, vscode.ConfigurationTarget.Workspace);
			await untilFound(document, ["image-without-alt"]);
		} finally {
			await settings.update("posts", undefined, vscode.ConfigurationTarget.Workspace);
			await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
		}
		await untilFound(document, []);
	});
});

function found(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "recap");
}

function rulesFound(document: vscode.TextDocument): readonly unknown[] {
	return found(document).map(({ code }) => (typeof code === "object" ? code.value : code));
}

async function untilFound(
	document: vscode.TextDocument,
	rules: readonly string[],
): Promise<readonly vscode.Diagnostic[]> {
	await until(`the findings to be [${rules}]`, () => rulesFound(document).join() === rules.join());
	return found(document);
}

function targetOf(diagnostic: vscode.Diagnostic | undefined): vscode.Uri | undefined {
	return typeof diagnostic?.code === "object" ? diagnostic.code.target : undefined;
}

async function write(document: vscode.TextDocument, old: string, text: string): Promise<void> {
	const start = document.getText().indexOf(old);
	const edit = new vscode.WorkspaceEdit();
	edit.replace(
		document.uri,
		new vscode.Range(document.positionAt(start), document.positionAt(start + old.length)),
		text,
	);
	assert.ok(await vscode.workspace.applyEdit(edit));
}
