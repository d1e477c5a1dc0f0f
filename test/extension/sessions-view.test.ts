import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { SessionsView } from "../../src/vscode/sessions/register-sessions.ts";
import { closeEditors, recap, showFile, until } from "./support.ts";

const one = "## [One](https://conf.dev/1) by Ann Lee\n\n[Slides](https://speakerdeck.com/a/b)";
const two = "## [Two](https://conf.dev/2) by Bob Ray\n\nNotes.";
const three = "## [Three](https://conf.dev/3) by Cleo Dax\n\n![Cleo](cleo.jpg)";
const head = "---\nlayout: post\ntitle: A day out\n---\n\n";
const post = `${head}${[one, two, three].join("\n\n")}\n`;

function sessions(): SessionsView {
	const { exports } = recap();
	if (typeof exports !== "object" || exports === null || !("sessions" in exports))
		throw new Error("activate() returns no view of sessions");
	return exports.sessions as SessionsView;
}

const titles = () => sessions().tree.rows.map(({ title }) => title);

async function listed(...expected: readonly string[]): Promise<void> {
	await until(`the view to list ${expected.join()}`, () => titles().join() === expected.join());
}

describe("The Sessions view", () => {
	before(() => recap().activate());

	afterEach(closeEditors);

	it("lists the sessions of the post that is open, and follows what is typed", async () => {
		const editor = await showFile("sessions.md", post);
		await vscode.commands.executeCommand("recap.sessions.focus");
		await listed("One", "Two", "Three");
		const { tree, view } = sessions();
		assert.equal(
			view.message,
			"2 of 3 sessions lack slides. 3 of 3 sessions lack a video. 2 of 3 sessions lack a photo.",
		);
		assert.deepEqual(
			tree.rows.map((row) => {
				const { label, description, contextValue, id } = tree.getTreeItem(row);
				return { label, description, contextValue, id };
			}),
			[
				{ label: "One", description: "Ann Lee · slides", contextValue: "session video photo", id: "0:One" },
				{ label: "Two", description: "Bob Ray", contextValue: "session slides video photo", id: "0:Two" },
				{
					label: "Three",
					description: "Cleo Dax · photo",
					contextValue: "session slides video",
					id: "0:Three",
				},
			],
		);
		await editor.edit((edit) =>
			edit.insert(editor.document.positionAt(head.length), "## [Zero](https://conf.dev/0) by Dee Kim\n\n"),
		);
		await listed("Zero", "One", "Two", "Three");
		const { document } = await showFile("no-post.md", "# Notes\n");
		assert.equal(document.languageId, "markdown");
		await listed();
	});

	it("goes to the session that is clicked", async () => {
		const { document } = await showFile("sessions.md", post);
		await vscode.commands.executeCommand("recap.sessions.focus");
		await listed("One", "Two", "Three");
		const { tree } = sessions();
		const [, row] = tree.rows;
		assert.ok(row);
		const { command } = tree.getTreeItem(row);
		assert.ok(command);
		await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
		await until("the cursor to stand there", () => {
			const editor = vscode.window.activeTextEditor;
			return (
				editor?.document === document && document.offsetAt(editor.selection.active) === post.indexOf("Two]")
			);
		});
	});

	it("moves a session that is dropped on another as one step to undo", async () => {
		const { document } = await showFile("sessions.md", post);
		await vscode.commands.executeCommand("recap.sessions.focus");
		await listed("One", "Two", "Three");
		const { tree, drag } = sessions();
		const transfer = new vscode.DataTransfer();
		const [first, , last] = tree.rows;
		assert.ok(first && last);
		drag.handleDrag([last], transfer);
		await drag.handleDrop(first, transfer);
		assert.equal(document.getText(), `${head}${[three, one, two].join("\n\n")}\n`);
		await listed("Three", "One", "Two");
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), post);
		await listed("One", "Two", "Three");
		// Rows of a text that is gone move nothing.
		await vscode.window.showTextDocument(document);
		const [row] = tree.rows;
		assert.ok(row);
		await drag.move({ ...row, title: "Gone" }, last);
		assert.equal(document.getText(), post);
	});

	it("keeps Windows' line ends and the last line when the last session is dropped first, in one step", async () => {
		const windows = (text: string) => text.replaceAll("\n", "\r\n");
		const { document } = await showFile("sessions-crlf.md", windows(post.trimEnd()));
		await vscode.commands.executeCommand("recap.sessions.focus");
		await listed("One", "Two", "Three");
		const { tree, drag } = sessions();
		const [first, , last] = tree.rows;
		assert.ok(first && last);
		await drag.move(last, first);
		assert.equal(document.getText(), windows(head + [three, one, two].join("\n\n")));
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), windows(post.trimEnd()));
	});

	it("moves a session to another day", async () => {
		const days = `${head}# Saturday\n\n${one}\n\n${two}\n\n# Sunday\n\n${three}\n`;
		const { document } = await showFile("sessions-days.md", days);
		await vscode.commands.executeCommand("recap.sessions.focus");
		await until("the list", () => titles().length > 2);
		const { tree, drag } = sessions();
		const row = (title: string) => {
			const found = tree.rows.find((each) => each.title === title);
			assert.ok(found, title);
			return found;
		};
		await drag.move(row("One"), row("Three"));
		await until("the list to follow", () => titles()[0] === "Two");
		const text = document.getText();
		assert.ok(text.startsWith(`${head}# Saturday\n\n${two}\n\n# Sunday\n\n${three}`));
		assert.ok(text.indexOf(one) > text.indexOf(three));
	});

	it("is empty for a post without sessions and for a page that lists posts, and holds 500", async () => {
		await showFile("sessions-none.md", `${head}Just a walk.\n`);
		await vscode.commands.executeCommand("recap.sessions.focus");
		await listed();
		assert.equal(sessions().view.message, "");
		const posts = [1, 2, 3].map((day) => `## [A day out](/2016/02/0${day}/a-day-out/)\n\n2016-02-0${day}\n`);
		await showFile("archive.md", `---\nlayout: archive\ntitle: All posts\n---\n\n${posts.join("\n")}`);
		await listed();
		const many = Array.from({ length: 500 }, (_, at) => one.replace("[One]", `[Talk ${at}]`));
		const { document } = await showFile("sessions-many.md", `${head}${many.join("\n\n")}\n`);
		await until("all of them", () => titles().length === 500);
		const { tree, drag } = sessions();
		assert.equal(new Set(tree.rows.map((row) => tree.getTreeItem(row).id)).size, 500);
		const [first, last] = [tree.rows[0], tree.rows[499]];
		assert.ok(first && last);
		await drag.move(first, last);
		assert.ok(
			document
				.getText()
				.trimEnd()
				.endsWith(many[0] ?? ""),
		);
	});
});
