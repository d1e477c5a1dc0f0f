import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile, until } from "./support.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const ONE = "## [One](https://e.example/1)\n\nBy Ann Lee\n";
const TWO = "## [Two](https://e.example/2)\n\nBy Bob Ray\n";

let files = 0;

async function showPost(body: string, cursorBehind: string): Promise<vscode.TextEditor> {
	const editor = await showFile(`session-tools-${++files}.md`, FRONT + body);
	const at = editor.document.positionAt((FRONT + body).indexOf(cursorBehind) + cursorBehind.length);
	editor.selection = new vscode.Selection(at, at);
	return editor;
}

const run = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(`recap.${id}`, ...args);
const bodyOf = ({ document }: vscode.TextEditor) => document.getText().slice(FRONT.length);

/** One post that nobody can write, as an archive or a comparison shows it. */
class ReadOnlyPost implements vscode.FileSystemProvider {
	readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
	readonly #content = new TextEncoder().encode(`${FRONT}[a][2]\n\n[2]: /a\n`);
	watch = () => new vscode.Disposable(() => {});
	stat = () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.#content.length });
	readFile = () => this.#content;
	readDirectory = () => [];
	createDirectory = () => this.#refuse();
	writeFile = () => this.#refuse();
	delete = () => this.#refuse();
	rename = () => this.#refuse();

	#refuse(): never {
		throw vscode.FileSystemError.NoPermissions();
	}
}

describe("Sessions and stubborn posts", () => {
	before(() => recap().activate());
	afterEach(closeEditors);

	const cases: readonly (readonly [string, object | undefined, string, string])[] = [
		[
			"addToSession",
			{ part: "speaker", name: "Eve Doe" },
			`${ONE.trimEnd()} and Eve Doe\n\n${TWO}`,
			"Ann Lee",
		],
		[
			"addToSession",
			{ part: "slides", url: "https://speakerdeck.com/ann/one" },
			`${ONE}\n[Slides][1]\n\n${TWO}\n[1]: https://speakerdeck.com/ann/one\n`,
			"Ann Lee",
		],
		["moveSessionDown", undefined, `${TWO}\n${ONE}`, "Ann Lee"],
		["moveSessionUp", undefined, `${TWO}\n${ONE}`, "Bob Ray"],
	];
	for (const [id, argument, after, cursor] of cases) {
		it(`${id} ${JSON.stringify(argument ?? "at the cursor")}: one edit, and one undo restores the text`, async () => {
			const editor = await showPost(`${ONE}\n${TWO}`, cursor);
			const before = editor.document.getText();
			assert.deepEqual(await run(id, argument), { done: true });
			assert.equal(bodyOf(editor), after);
			await vscode.commands.executeCommand("undo");
			assert.equal(editor.document.getText(), before);
		});
	}

	it("a post that changed while a question was open is edited as it is now", async () => {
		const editor = await showPost("[a][7] [b][8]\n\n[7]: /x\n[8]: /x\n", "[a]");
		const renumbered = run("renumberReferences");
		await editor.edit((edit) => edit.insert(editor.document.positionAt(FRONT.length), "[c][9] "));
		await editor.edit((edit) =>
			edit.insert(editor.document.positionAt(editor.document.getText().length), "[9]: /y\n"),
		);
		let isAnswered = false;
		void renumbered.then(() => {
			isAnswered = true;
		});
		await until("the first entry to be taken", async () => {
			await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
			return isAnswered;
		});
		assert.equal(bodyOf(editor), "[c][1] [a][2] [b][3]\n\n[1]: /y\n[2]: /x\n[3]: /x\n");
	});

	it("a post that cannot be written is left alone, with one sentence", async () => {
		const scheme = "recap-archive";
		const registration = vscode.workspace.registerFileSystemProvider(scheme, new ReadOnlyPost(), {
			isReadonly: true,
		});
		try {
			const { document } = await vscode.window.showTextDocument(vscode.Uri.parse(`${scheme}:/post.md`));
			const before = document.getText();
			for (const [id, argument] of [
				["renumberReferences", {}],
				["insertSlides", { url: "https://e.example/s.pdf" }],
				["addToSession", { part: "speaker", name: "Eve Doe" }],
			] as const) {
				assert.deepEqual(await run(id, argument), {
					done: false,
					message: "Save the post where you can write first: this file is read-only.",
				});
			}
			assert.equal(document.getText(), before);
		} finally {
			await closeEditors();
			registration.dispose();
		}
	});

	it("without an editor, with another file, in front matter and in code: one sentence, nothing changed", async () => {
		await closeEditors();
		assert.deepEqual(await run("sortDefinitions"), {
			done: false,
			message: "Open a post in the editor first.",
		});
		await showFile("not-a-post.txt", "[2]: /b\n[1]: /a\n");
		assert.deepEqual(await run("sortDefinitions"), {
			done: false,
			message: "Open a Markdown file first: Recap changes posts only.",
		});
		const editor = await showPost("Text.\n\n    code\n", "    co");
		const before = editor.document.getText();
		const slides = { url: "https://e.example/s.pdf" };
		assert.deepEqual(await run("insertSlides", slides), {
			done: false,
			message: "Move the cursor out of the code block first.",
		});
		editor.selection = new vscode.Selection(2, 0, 2, 0);
		assert.deepEqual(await run("insertSlides", slides), {
			done: false,
			message: "Move the cursor below the front matter first.",
		});
		assert.equal(editor.document.getText(), before);
	});
});
