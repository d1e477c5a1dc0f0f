import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { LackingView } from "../../src/vscode/sessions/lacking-view.ts";
import { closeEditors, recap, showFile, until, workspaceFolder } from "./support.ts";

const head = (day: string) => `---\nlayout: post\ntitle: A day out\ndate: ${day}\n---\n\n`;
const one = "## [One](https://conf.dev/1) by Ann Lee\n\n[Slides](https://speakerdeck.com/a/b)\n";
const two = "## [Two](https://conf.dev/2) by Bob Ray\n\nNotes.\n";
const video = "[Video](https://youtu.be/abcdefghijk)\n";

interface Answer {
	readonly done: boolean;
	readonly message?: string;
	readonly posts?: readonly { file: string; title: string; sessions: readonly object[] }[];
}

const list = (argument: object) => vscode.commands.executeCommand<Answer>("recap.listLackingMedia", argument);
const file = (name: string) => vscode.Uri.joinPath(workspaceFolder(), name);

function lackingView(): LackingView {
	const { exports } = recap();
	if (typeof exports !== "object" || exports === null || !("lackingView" in exports))
		throw new Error("activate() returns no list of posts");
	return exports.lackingView as LackingView;
}

/** Of this test's folder alone: others leave posts behind. */
function own(answer: Answer) {
	return (answer.posts ?? []).filter(({ file: uri }) => uri.includes("/media/"));
}

describe("List Posts That Lack Media", () => {
	before(async () => {
		await recap().activate();
		const write = (name: string, text: string) =>
			vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
		await write("media/old.md", head("2015-02-02") + one + two);
		await write("media/new.md", head("2016-02-02") + two);
		await write("media/whole.md", head("2016-02-03") + one + video);
		await write("media/README.md", "# Notes\n\n## One by Ann Lee\n");
	});

	after(() => vscode.workspace.fs.delete(file("media"), { recursive: true }));

	afterEach(closeEditors);

	it("answers with each post's sessions, the newest first, open or closed", async () => {
		const answer = await list({ media: "video", show: false });
		assert.equal(answer.done, true);
		assert.deepEqual(own(answer), [
			{
				file: file("media/new.md").toString(),
				title: "A day out",
				sessions: [{ title: "Two", line: 7, lacks: ["video"] }],
			},
			{
				file: file("media/old.md").toString(),
				title: "A day out",
				sessions: [
					{ title: "One", line: 7, lacks: ["video"] },
					{ title: "Two", line: 10, lacks: ["video"] },
				],
			},
		]);
		await showFile("media/new.md", head("2016-02-02") + two + video);
		assert.deepEqual(
			own(await list({ media: ["video"], show: false })).map(({ file: uri }) => uri),
			[file("media/old.md").toString()],
		);
	});

	it("shows them in the Explorer; a click goes to the session, and what was added goes when it is saved", async () => {
		await list({ media: ["slides"] });
		const { tree, view } = lackingView();
		await until("the view to be seen", () => view.visible);
		assert.match(view.message ?? "", /lacks? something\.$/);
		const uri = file("media/old.md");
		const find = () => tree.getChildren().find(({ post }) => post.uri.toString() === uri.toString());
		const row = find();
		assert.ok(row);
		const { label, description } = tree.getTreeItem(row);
		assert.deepEqual({ label, description }, { label: "A day out", description: "1 of 2" });
		const [session] = tree.getChildren(row);
		assert.ok(session);
		const item = tree.getTreeItem(session);
		assert.deepEqual([item.label, item.description], ["Two", "Lacks: slides"]);
		assert.ok(item.command);
		await vscode.commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
		const editor = await until("the post", () => vscode.window.activeTextEditor);
		assert.equal(editor.document.uri.toString(), uri.toString());
		assert.equal(
			editor.document.offsetAt(editor.selection.active),
			editor.document.getText().indexOf("Two]"),
		);
		await editor.edit((edit) =>
			edit.insert(
				new vscode.Position(editor.document.lineCount, 0),
				"\n[Slides](https://speakerdeck.com/a/c)\n",
			),
		);
		await editor.document.save();
		await until("the post to leave the list", () => find() === undefined);
	});

	it("keeps the list where it is stopped, and says what is wrong with an argument", async () => {
		await list({ media: "photo", show: false });
		const { tree } = lackingView();
		const before = tree.posts;
		const stopped = list({ show: false });
		lackingView().cancel();
		assert.deepEqual(await stopped, { done: false });
		assert.equal(tree.posts, before);
		for (const [argument, message] of [
			[{ media: "music" }, "Give media as one of slides, video, photo."],
			[{ media: [] }, "Give media as one of slides, video, photo."],
			[{ media: ["slides", 5] }, "Give media as text or a list of names."],
			[{ show: "no" }, "Give show as true or false."],
			[{ where: "/" }, "Leave out where: the keys are media, show."],
		] as const)
			assert.deepEqual(await list(argument), { done: false, message });
	});
});

describe("Go to Session", () => {
	const go = (argument: object) => vscode.commands.executeCommand("recap.goToSession", argument);

	afterEach(closeEditors);

	it("goes to a session of the open post or of a file, wherever it stands by now", async () => {
		const text = head("2016-02-02") + two + one + two;
		const { document } = await showFile("go.md", text);
		const cursor = () => {
			const editor = vscode.window.activeTextEditor;
			return editor?.document === document ? document.offsetAt(editor.selection.active) : -1;
		};
		assert.deepEqual(await go({ title: "One" }), { done: true });
		assert.equal(cursor(), text.indexOf("One]"));
		await go({ title: "Two", file: document.uri.toString(), index: 2 });
		assert.equal(cursor(), text.lastIndexOf("Two]"));
		await go({ title: "Two", file: "go.md", index: 1 });
		assert.equal(cursor(), text.indexOf("Two]"));
		assert.deepEqual(await go({ title: "Three" }), {
			done: false,
			message: "The post has no session “Three”: list its sessions again.",
		});
		assert.deepEqual(await go({ title: 3 }), { done: false, message: "Give title as text." });
		assert.deepEqual(await go({ title: "One", file: {} }), {
			done: false,
			message: "Give file as a path or a URI.",
		});
		assert.deepEqual(await go({ title: "One", file: "gone.md" }), {
			done: false,
			message: `${file("gone.md").path} cannot be read: choose a file that is there.`,
		});
	});
});
