import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, quickFixAt, recap, rulesOn, until, workspaceFolder } from "./support.ts";

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "blog");
const file = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (uri: vscode.Uri, text: string) =>
	vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const postOf = (title: string, body: string) =>
	`---\nlayout: post\ntitle: ${title}\ndate: 2016-02-02\n---\n\n${body}\n`;

describe("A whole blog", () => {
	before(() => recap().activate());

	after(async () => {
		await vscode.workspace.fs.delete(folder(), { recursive: true });
	});

	afterEach(closeEditors);

	it("has its images looked for, each where its post says", async () => {
		await write(file("images/Hall.png"), "not much");
		await write(file("images/stage.png"), "x".repeat(1_100_000));
		const images = ["hall", "stage", "gone"].map((name) => `![The ${name}](images/${name}.png)`);
		await write(file("pictures.md"), postOf("Pictures", images.join("\n\n")));
		const { document } = await openFile("pictures.md");
		await until(
			"the findings",
			() => rulesOn(file("pictures.md")) === "image-name-case,image-too-large,missing-image-file",
		);
		const isRename = ({ title }: vscode.CodeAction) => title === "Change to Hall.png";
		const { edit } = await quickFixAt(document, new vscode.Range(6, 20, 6, 20), isRename);
		assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
		await document.save();
		await until(
			"the finding to go",
			() => rulesOn(file("pictures.md")) === "image-too-large,missing-image-file",
		);
	});

	it("has its posts compared; what is mended or deleted is taken back", async () => {
		await write(file("one.md"), postOf("Meetup at the harbour", "The hall was full."));
		await write(file("two.md"), postOf("Meetup at the harbour", "The hall was full."));
		await write(file("day-1.md"), postOf("Tidewater Conf, day 1", "The hall was full."));
		await write(file("day-2.md"), postOf("Tidewater Conf, day 2", "The hall was full."));
		assert.equal(rulesOn(file("one.md")), "");
		await vscode.commands.executeCommand("recap.checkWorkspace");
		assert.equal(rulesOn(file("one.md")), "duplicate-post");
		assert.equal(rulesOn(file("two.md")), "duplicate-post");
		assert.equal(rulesOn(file("day-1.md")), "unlinked-series");
		await vscode.workspace.fs.delete(file("two.md"));
		await until("both findings to go", () => rulesOn(file("one.md")) + rulesOn(file("two.md")) === "");
		await write(file("day-2.md"), postOf("Tidewater Conf, day 2", "After [day 1](day-1.md)."));
		await until("the finding to go", () => rulesOn(file("day-2.md")) === "");
		assert.equal(rulesOn(file("day-1.md")), "unlinked-series");
		await openFile("day-1.md");
		await until("the finding in the editor", () => rulesOn(file("day-1.md")) === "unlinked-series");
	});
});

async function openFile(name: string): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(file(name));
}
