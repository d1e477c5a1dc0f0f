import assert from "node:assert/strict";
import * as vscode from "vscode";
import { MemoryFiles } from "./memory-files.ts";
import { closeEditors, showFile, workspaceFolder } from "./support.ts";

const text =
	"---\ntitle: A day out\nlayout: post\n---\n\nHello [there][1]. ![hall](hall.png)\n\n[1]: https://example.org/\n";

describe("The article as HTML", () => {
	afterEach(closeEditors);

	it("goes to the clipboard, with a word on pictures that only the writer has", async () => {
		await showFile("article-a.md", text);
		const answer = await vscode.commands.executeCommand("recap.copyAsHtml");
		assert.equal(
			await vscode.env.clipboard.readText(),
			'<p>Hello <a href="https://example.org/">there</a>. <img src="hall.png" alt="hall"></p>\n',
		);
		assert.match(JSON.stringify(answer), /"done":true.*The picture hall\.png has no address on the web/);
	});

	it("goes to a file beside the post, open or not, and never over another", async () => {
		const { uri } = (await showFile("article-b.md", text)).document;
		await closeEditors();
		const first = await vscode.commands.executeCommand("recap.exportHtml", { uri });
		assert.match(JSON.stringify(first), /"done":true.*article-b\.html/);
		const target = vscode.Uri.joinPath(workspaceFolder(), "article-b.html");
		const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
		assert.match(html, /<h1>A day out<\/h1>\n<p>Hello <a/);
		const second = await vscode.commands.executeCommand("recap.exportHtml", { uri });
		assert.match(JSON.stringify(second), /"done":false.*does not write over it/);
	});

	it("goes through no link to a file that is not there", async () => {
		const files = new MemoryFiles();
		files.write("/linked.md", text);
		files.linkToNowhere("/linked.html");
		const scheme = "recap-links";
		const registration = vscode.workspace.registerFileSystemProvider(scheme, files);
		const uri = vscode.Uri.from({ scheme, path: "/linked.md" });
		assert.deepEqual(await vscode.commands.executeCommand("recap.exportHtml", { uri }), {
			done: false,
			message: "Move or delete linked.html first: Recap does not write over it unasked.",
		});
		assert.equal(files.read("/linked.html"), "");
		await closeEditors();
		registration.dispose();
	});

	it("is refused for what is no file, in one sentence", async () => {
		for (const argument of [{ uri: 7 }, { uri: "no address" }, { path: "x" }, "x"]) {
			const answer = await vscode.commands.executeCommand("recap.copyAsHtml", argument);
			assert.match(JSON.stringify(answer), /"done":false,"message":"[A-Z][^"]+\."/);
		}
	});
});
