import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile, until } from "./support.ts";

/** The labels that VS Code's own suggestions offer at the end of a document. */
async function suggestedSnippets(document: vscode.TextDocument): Promise<readonly string[]> {
	const end = document.positionAt(document.getText().length);
	const list = await vscode.commands.executeCommand<vscode.CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		end,
	);
	return list.items
		.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
		.map(({ label }) => (typeof label === "string" ? label : label.label))
		.filter((label) => label.startsWith("recap-"))
		.sort();
}

async function contributedSnippets(): Promise<Readonly<Record<string, { readonly prefix: string }>>> {
	const uri = vscode.Uri.joinPath(recap().extensionUri, "snippets", "recap.code-snippets");
	return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
}

/** The front matter of the engines whose sites the folder may be; players and figures as any engine shows them. */
async function offeredIn(name: string, text: string): Promise<readonly string[]> {
	const { document } = await showFile(name, text);
	return until("the snippets to be offered", async () => {
		const offered = await suggestedSnippets(document);
		return offered.some((label) => !contributed.has(label)) && offered;
	});
}

const contributed = new Set<string>();

describe("Snippets", () => {
	before(async () => {
		await recap().activate();
		for (const { prefix } of Object.values(await contributedSnippets())) contributed.add(prefix);
	});
	afterEach(closeEditors);

	it("are offered in Markdown and nowhere else, those of the engine in its posts", async () => {
		const own = (offered: readonly string[]) => offered.filter((label) => !contributed.has(label));
		const jekyll = "---\nlayout: post\ntitle: A\ndate: 2016-01-31\n---\n\nrecap-";
		const inJekyll = await offeredIn("_posts/2016-01-31-snippets.md", jekyll);
		assert.deepEqual(own(inJekyll), ["recap-figure", "recap-read-on", "recap-video-player"]);
		assert.deepEqual(
			inJekyll.filter((label) => contributed.has(label)),
			[...contributed].sort(),
		);
		const hugo = '+++\ntitle = "A"\ndate = 2016-01-31\n+++\n\nrecap-';
		assert.deepEqual(own(await offeredIn("snippets-hugo.md", hugo)), [
			"recap-figure",
			"recap-read-on",
			"recap-video-player",
		]);
		const notes = await showFile("snippets.txt", "recap-");
		assert.deepEqual(await suggestedSnippets(notes.document), []);
	});

	it("begin an empty file with the front matter of one engine or another", async () => {
		const offered = await offeredIn("snippets.md", "recap-");
		const frontMatters = offered.filter((label) => label.startsWith("recap-front-matter-"));
		for (const engine of ["hugo", "jekyll", "pelican", "wordpress", "zola"])
			assert.ok(frontMatters.includes(`recap-front-matter-${engine}`), engine);
	});

	it("are inserted as text where a program says so, each gap by its name", async () => {
		const front = "---\nlayout: post\ntitle: A\ndate: 2016-01-31\n---\n\n";
		const { document, selection } = await showFile("_posts/2016-01-31-told.md", `${front}Text.\n`);
		assert.deepEqual(selection.isEmpty, true);
		const editor = vscode.window.activeTextEditor ?? assert.fail();
		const end = document.positionAt(front.length + 5);
		editor.selection = new vscode.Selection(end, end);
		assert.deepEqual(
			await vscode.commands.executeCommand("recap.insertSnippet", {
				snippet: "quote",
				values: { quote: "Ship it.", speaker: "Eva Sol" },
			}),
			{ done: true },
		);
		assert.equal(document.getText(), `${front}Text.\n\n> Ship it.\n>\n> — Eva Sol, in the closing keynote\n`);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), `${front}Text.\n`);
		const refused = await vscode.commands.executeCommand<{ done: boolean; message: string }>(
			"recap.insertSnippet",
			{ snippet: "front-matter-jekyll" },
		);
		assert.equal(refused.done, false);
		assert.match(refused.message, /^Choose a snippet that fits here: opening, event-facts, /);
	});

	it("are inserted with VS Code's own variables filled in, and undone in one step", async () => {
		for (const [number, name] of ["Opening", "Session", "Series links"].entries()) {
			const { document } = await showFile(`snippet-${number}.md`, "");
			await vscode.commands.executeCommand("editor.action.insertSnippet", { name, langId: "markdown" });
			await until(`"${name}" to be inserted`, () => document.getText() !== "");
			assert.doesNotMatch(document.getText(), /\$\{|\$[A-Z]/, name);
			await vscode.commands.executeCommand("leaveSnippet");
			await vscode.commands.executeCommand("undo");
			assert.equal(document.getText(), "", name);
		}
	});
});
