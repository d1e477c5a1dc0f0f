import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, showFile, until } from "./support.ts";

const post = `---
post_title: Recap
layout: post
published: false
---
Hello [there][1].

Goodbye.

 [1]: https://one.example.org`;

const run = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(`recap.${id}`, ...args);

/**
 * A file of its own for every test: VS Code may still be reading what an earlier one left. Beside the window's folder, as sessions are
 * written like those of the folder's posts.
 */
let files = 0;

/** Shows a post with the cursor behind a piece of its text. */
async function showPost(text: string, behind: string): Promise<vscode.TextEditor> {
	const editor = await showFile(`../alone/commands-${files++}.md`, text);
	const at = editor.document.positionAt(editor.document.getText().indexOf(behind) + behind.length);
	editor.selection = new vscode.Selection(at, at);
	return editor;
}

describe("Insert commands", () => {
	afterEach(closeEditors);

	const cases: readonly (readonly [string, object, string, string])[] = [
		[
			"insertSession",
			{ title: "On naming", url: "https://two.example.org", speakers: ["Ann Lee"], slides: "/on-naming.pdf" },
			"\n\n### [On naming][2]\n\nBy Ann Lee\n\n[Slides][3]\n\n‸",
			"\n [2]: https://two.example.org\n [3]: /on-naming.pdf",
		],
		[
			"insertImage",
			{ alt: "The hall", url: "images/hall.jpg" },
			" ![The hall][2]‸",
			"\n [2]: images/hall.jpg",
		],
		["insertSlides", { url: "https://one.example.org" }, " [Slides][1]‸", ""],
		[
			"insertVideo",
			{ url: "https://vimeo.com/12345", text: "On naming", as: "embed" },
			"\n\nhttps://vimeo.com/12345‸",
			"",
		],
	];

	for (const [id, argument, inText, inList] of cases) {
		for (const lineEnd of ["\n", "\r\n"]) {
			it(`${id} asks nothing when told everything, and is undone in one step (${JSON.stringify(lineEnd)})`, async () => {
				const text = post.replaceAll("\n", lineEnd);
				const editor = await showPost(text, "Goodbye.");
				assert.deepEqual(await run(id, argument), { done: true });
				const expected = post
					.replace("Goodbye.", `Goodbye.${inText}`)
					.concat(inList)
					.replaceAll("\n", lineEnd);
				const { document } = editor;
				assert.equal(document.getText(), expected.replace("‸", ""));
				assert.equal(document.offsetAt(editor.selection.active), expected.indexOf("‸"));
				await vscode.commands.executeCommand("undo");
				assert.equal(document.getText(), text);
			});
		}

		it(`${id} changes nothing when the writer presses Escape`, async () => {
			const editor = await showPost(post, "Goodbye.");
			let result: unknown;
			void Promise.resolve(run(id)).then((answer) => {
				result = answer;
			});
			// The box opens a moment after the command starts; Escape before that does nothing.
			await until("the prompt to end", async () => {
				await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
				return result;
			});
			assert.deepEqual(result, { done: false });
			assert.equal(editor.document.getText(), post);
			assert.equal(editor.document.isDirty, false);
		});

		it(`${id} says in one sentence what is wrong with an argument`, async () => {
			const editor = await showPost(post, "Goodbye.");
			const result = await run(id, { ...argument, url: 7 });
			assert.deepEqual(result, { done: false, message: "Give url as text." });
			assert.equal(editor.document.getText(), post);
		});

		it(`${id} leaves front matter alone`, async () => {
			const editor = await showPost(post, "post_title");
			const message = "Move the cursor below the front matter first.";
			assert.deepEqual(await run(id, argument), { done: false, message });
			assert.equal(editor.document.getText(), post);
		});
	}

	it("work in one editor after the other, each on the text as it is", async () => {
		const editor = await showPost("Hello.\n", "Hello.");
		await run("insertSlides", { url: "/a.pdf" });
		await run("insertSlides", { url: "/b.pdf", text: "More slides" });
		assert.equal(
			editor.document.getText(),
			"Hello. [Slides][1] [More slides][2]\n\n[1]: /a.pdf\n[2]: /b.pdf\n",
		);
	});

	it("say what they need where there is no post", async () => {
		const image = { alt: "The hall", url: "/hall.jpg" };
		assert.deepEqual(await run("insertImage", image), {
			done: false,
			message: "Open a post in the editor first.",
		});
		const notes = await vscode.workspace.openTextDocument({ language: "plaintext", content: "notes" });
		await vscode.window.showTextDocument(notes);
		assert.deepEqual(await run("insertImage", image), {
			done: false,
			message: "Open a Markdown file first: Recap changes posts only.",
		});
		assert.equal(notes.getText(), "notes");
	});

	it("write a session by the writer's template", async () => {
		const settings = () => vscode.workspace.getConfiguration("recap.session");
		const template = "## {title}\n\n*{time}, {room}*\n\n{slides} · {video}";
		const set = async (value: string | undefined) => {
			await settings().update("template", value, vscode.ConfigurationTarget.Workspace);
			await until("the template", () => settings().inspect("template")?.workspaceValue === value);
		};
		// The blog's other posts may write their links otherwise.
		const other = "\n## [On tests][1]\n\nBy Ann Lee\n\n";
		const editor = await showPost(`Hello.\n${other}[1]: /tests\n`, "Hello.");
		try {
			await set(template);
			await run("insertSession", { title: "On naming", room: "Hall 1", video: "/n.mp4" });
		} finally {
			await set(undefined);
		}
		assert.equal(
			editor.document.getText(),
			`Hello.\n\n## On naming\n\n*Hall 1*\n\n[Video][2]\n\n\n${other}[1]: /tests\n[2]: /n.mp4\n`,
		);
	});

	it("work in a new file that has no name yet", async () => {
		const document = await vscode.workspace.openTextDocument({ language: "markdown", content: "" });
		const editor = await vscode.window.showTextDocument(document);
		assert.deepEqual(await run("insertSession", { title: "On naming", speakers: "Ann Lee" }), { done: true });
		await until("the cursor to be below", () => editor.selection.active.line === 4);
		assert.equal(document.getText().replaceAll("\r\n", "\n"), "## On naming\n\nBy Ann Lee\n\n\n");
	});
});
