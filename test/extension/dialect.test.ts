import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile, statusText, until, workspaceFolder } from "./support.ts";

const post = "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\n![](hall.jpg)\n";

const settings = () => vscode.workspace.getConfiguration("recap", workspaceFolder());

async function untilStatus(text: string | undefined): Promise<void> {
	await until(`the status bar to show ${text}`, () => statusText() === text);
}

function messagesOn({ uri }: vscode.TextDocument): readonly string[] {
	return vscode.languages.getDiagnostics(uri).map(({ message }) => message);
}

describe("A post's dialect", () => {
	before(() => recap().activate());
	afterEach(async () => {
		await settings().update("dialect", undefined, vscode.ConfigurationTarget.WorkspaceFolder);
		await settings().update("frontMatter.required", undefined, vscode.ConfigurationTarget.WorkspaceFolder);
		await closeEditors();
	});

	it("stands in the status bar with stage and findings, and goes with the post", async () => {
		await showFile("status/_posts/2016-02-02-recap.md", post.replace("title", "layout: post\ntitle"));
		await untilStatus("$(warning) 1 Jekyll, published");
		await showFile("status/README.md", "# A tool\n");
		await untilStatus(undefined);
	});

	it("stands beside as many findings as Problems lists, with the worst one's icon", async () => {
		const text = `${post.replace("title", "layout: post\ntitle")}\n## A\n\n#### B\n\n[Here][nowhere]\n`;
		await showFile("status/_posts/2016-02-03-recap.md", text);
		// The jump from ## to #### is a hint, which Problems does not list.
		await untilStatus("$(error) 2 Jekyll, published");
	});

	it("is what the writer chooses for the folder, until taken back", async () => {
		await showFile("choose/_posts/2016-02-02-recap.md", post.replace("title", "layout: post\ntitle"));
		await untilStatus("$(warning) 1 Jekyll, published");
		assert.deepEqual(await vscode.commands.executeCommand("recap.chooseDialect", { dialect: "hugo" }), {
			done: true,
		});
		await untilStatus("$(warning) 1 Hugo, published");
		assert.equal(settings().inspect("dialect")?.workspaceFolderValue, "hugo");
		await vscode.commands.executeCommand("recap.chooseDialect", { dialect: "auto" });
		await untilStatus("$(warning) 1 Jekyll, published");
		assert.equal(settings().inspect("dialect")?.workspaceFolderValue, undefined);
		const wrong = await vscode.commands.executeCommand<{ message: string }>("recap.chooseDialect", {
			dialect: "ghost",
		});
		assert.match(wrong.message, /^Give dialect as one of auto, wordpress/);
	});

	it("shows in a file of the site above the post, and changes when that comes or goes", async () => {
		const config = vscode.Uri.joinPath(workspaceFolder(), "site-a", "hugo.toml");
		await vscode.workspace.fs.writeFile(config, new Uint8Array());
		await showFile("site-a/notes/recap.md", post);
		await untilStatus("$(warning) 1 Hugo, published");
		await vscode.workspace.fs.delete(config);
		await until("another dialect", () => statusText() !== "$(warning) 1 Hugo, published");
	});

	it("asks for what recap.frontMatter.required names as well", async () => {
		const { document } = await showFile(
			"_posts/2016-02-02-required.md",
			post.replace("title", "layout: post\ntitle"),
		);
		await settings().update(
			"frontMatter.required",
			["hall_number"],
			vscode.ConfigurationTarget.WorkspaceFolder,
		);
		await until("the finding", () => messagesOn(document).some((text) => text.includes("hall_number")));
	});
});
