import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, until, workspaceFolder } from "./support.ts";

const sound = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\nThe hall was full.\n";
const wrong = `${sound}\n![](hall.jpg)\n`;
const count = 400;

const folder = () => vscode.Uri.joinPath(workspaceFolder(), "many");
const file = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (uri: vscode.Uri, text: string) =>
	vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

interface Answer {
	readonly done: boolean;
	readonly message: string;
}

const check = () => vscode.commands.executeCommand<Answer>("recap.checkWorkspace");

function isCancellable(value: unknown): value is { cancelWorkspaceCheck(): void } {
	return typeof value === "object" && value !== null && "cancelWorkspaceCheck" in value;
}

/** Recap's findings on files in the folder, by rule. */
function shown(): readonly (readonly [path: string, rules: string])[] {
	return vscode.languages
		.getDiagnostics()
		.map(([uri, diagnostics]) => {
			const rules = diagnostics
				.filter(({ source }) => source === "recap")
				.map(({ code }) => (typeof code === "object" ? code.value : code));
			return [uri.path.split("/many/")[1] ?? "", rules.join()] as const;
		})
		.filter(([path, rules]) => path !== "" && rules !== "");
}

describe("recap.checkWorkspace", () => {
	before(async () => {
		await recap().activate();
		const names = Array.from({ length: count }, (_, at) => `post-${at}.md`);
		for (let at = 0; at < count; at += 50) {
			const batch = names.slice(at, at + 50);
			await Promise.all(batch.map((name, i) => write(file(name), (at + i) % 10 === 0 ? wrong : sound)));
		}
		await write(file("hidden/post.md"), wrong);
		await write(file("built/post.md"), wrong);
		await write(file(".gitignore"), "/built\n");
		await write(file("README.md"), "# A tool\n\n![](logo.png)\n");
	});

	after(async () => {
		await vscode.workspace.fs.delete(folder(), { recursive: true });
		await until("nothing to be shown", () => shown().length === 0);
	});

	afterEach(closeEditors);

	it("stops when it is cancelled", async () => {
		const { exports } = recap();
		assert.ok(isCancellable(exports));
		const answer = check();
		await until("the first findings", () => shown().length > 0);
		exports.cancelWorkspaceCheck();
		assert.equal((await answer).done, false);
		assert.ok(shown().length < count / 10, `${shown().length} findings`);
	});

	it("finds what is wrong in closed posts, but not where files.exclude or .gitignore hides them", async () => {
		const settings = vscode.workspace.getConfiguration("files", workspaceFolder());
		await settings.update("exclude", { "**/hidden": true }, vscode.ConfigurationTarget.Workspace);
		try {
			let longest = 0;
			const start = performance.now();
			let last = start;
			const watch = setInterval(() => {
				longest = Math.max(longest, performance.now() - last);
				last = performance.now();
			}, 5);
			const answer = await check();
			clearInterval(watch);
			const took = performance.now() - start;
			// Its turns are of 15 ms; on a busy machine everything takes longer, the whole as well.
			assert.ok(
				longest < took / 3,
				`others waited ${Math.round(longest)} of ${Math.round(took)} ms for their turn`,
			);
			assert.equal(answer.done, true);
			assert.match(answer.message, /^Checked \d+ files?\. /);
			assert.equal(shown().length, count / 10);
			assert.ok(shown().every(([path, rules]) => path.startsWith("post-") && rules === "image-without-alt"));
		} finally {
			await settings.update("exclude", undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it("takes findings back when a file is mended or deleted outside an editor", async () => {
		await write(file("post-0.md"), sound);
		await vscode.workspace.fs.delete(file("post-10.md"));
		await until("both to be gone", () => shown().length === count / 10 - 2);
	});

	it("hands over to the editor and back", async () => {
		await vscode.commands.executeCommand("vscode.open", file("post-20.md"));
		const { document } = await until("the editor", () => vscode.window.activeTextEditor);
		const edit = new vscode.WorkspaceEdit();
		const at = document.positionAt(document.getText().indexOf("![]") + 2);
		edit.insert(document.uri, at, "The hall");
		await vscode.workspace.applyEdit(edit);
		const isShown = () => shown().some(([path]) => path === "post-20.md");
		assert.equal(isShown(), true);
		await closeEditors();
		await until("the file's own finding", () => document.isClosed && isShown());
		await vscode.commands.executeCommand("vscode.open", file("post-20.md"));
		const again = await until("the editor", () => vscode.window.activeTextEditor?.document);
		await vscode.workspace.applyEdit(edit);
		await again.save();
		await until("the finding to be gone", () => !isShown());
		await closeEditors();
		await until("the document to be closed", () => again.isClosed);
		assert.equal(isShown(), false);
	});
});
