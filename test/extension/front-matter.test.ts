import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, completionsAt, recap, showFile, until, workspaceFolder } from "./support.ts";

const post = "---\nlayout: post\npublished: \nda\n---\n\nThe hall was full.\n";

describe("Front matter, in the editor", () => {
	before(() => recap().activate());
	afterEach(closeEditors);

	it("completes keys and values while it is half typed", async () => {
		const { document } = await showFile("complete/_posts/2016-02-02-recap.md", post);
		const keys = await offeredAt(document, new vscode.Position(3, 2));
		const date = keys.find(({ insertText }) => insertText === "date: ");
		assert.ok(date?.range instanceof vscode.Range);
		assert.equal(document.getText(date.range), "da");
		assert.match(textOf(date.documentation), /jekyllrb\.com/);
		assert.ok(!keys.some(({ insertText }) => insertText === "layout: "));
		const values = await offeredAt(document, new vscode.Position(2, 11));
		assert.deepEqual(
			values.map(({ insertText }) => insertText),
			["true", "false"],
		);
		assert.deepEqual(await offeredAt(document, new vscode.Position(6, 3)), []);
	});

	it("completes what the blog has already, with how many posts have it, and follows its files", async () => {
		const post = (tags: string) => `---\nlayout: post\ntitle: A\nauthor: ann\ntags: ${tags}\n---\n`;
		await writeFile("values/_posts/2016-01-01-a.md", post("[rust, C#]"));
		await writeFile("values/_posts/2016-01-02-b.md", post('[rust, "go: on"]'));
		await writeFile("values/_layouts/talk.html", "{{ content }}");
		await writeFile("values/_data/authors.yml", "bob:\n  name: Bob Ray\n");
		const text = "---\nlayout: \nauthor: \ntags: [C#, ]\n---\n\nThe hall was full.\n";
		const { document } = await showFile("values/_posts/2016-02-02-recap.md", text);
		const offered = async (line: number, character: number) =>
			(await offeredAt(document, new vscode.Position(line, character))).map(
				({ label, insertText }) => `${insertText} ${typeof label === "string" ? "" : label.description}`,
			);
		assert.deepEqual(await offered(1, 8), ["post in 2 posts", "talk in no post yet"]);
		assert.deepEqual(await offered(2, 8), ["ann in 2 posts", "Bob Ray in no post yet", "bob in no post yet"]);
		assert.deepEqual(await offered(3, 11), ["rust in 2 posts", '"go: on" in 1 post']);
		// In the editor: on a busy machine VS Code may watch no disk.
		const added = await showFile("values/_posts/2016-01-03-c.md", post("[]"));
		await added.edit((edit) => edit.insert(new vscode.Position(4, 7), "zig"));
		await added.document.save();
		await until("a new post's tag", async () => (await offered(3, 11)).includes("zig in 1 post"));
		const deletion = new vscode.WorkspaceEdit();
		for (const name of ["2016-01-01-a", "2016-01-02-b", "2016-01-03-c"])
			deletion.deleteFile(fileAt(`values/_posts/${name}.md`));
		await vscode.workspace.applyEdit(deletion);
		await until("them to be gone", async () => (await offered(3, 11)).length === 0);
	});

	it("explains a key where the mouse rests", async () => {
		const { document } = await showFile("hover/_posts/2016-02-02-recap.md", post.replace("da\n", ""));
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			document.uri,
			new vscode.Position(2, 3),
		);
		const text = hovers.flatMap(({ contents }) => contents.map(textOf)).join();
		assert.match(text, /jekyllrb\.com/);
		assert.equal(hovers[0]?.range && document.getText(hovers[0].range), "published");
	});
});

const fileAt = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);

async function writeFile(path: string, text: string): Promise<void> {
	await vscode.workspace.fs.writeFile(fileAt(path), new TextEncoder().encode(text));
}

/** Recap's completions in front matter; VS Code adds words of the file. */
async function offeredAt(
	document: vscode.TextDocument,
	position: vscode.Position,
): Promise<readonly vscode.CompletionItem[]> {
	const { Property, Value } = vscode.CompletionItemKind;
	const items = await completionsAt(document, position);
	return items.filter(({ kind, documentation }) => documentation && (kind === Property || kind === Value));
}

function textOf(content: unknown): string {
	if (typeof content === "string") return content;
	const isText = typeof content === "object" && content !== null && "value" in content;
	return isText ? String(content.value) : "";
}
