import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, workspaceFolder } from "./support.ts";

interface Answer {
	readonly done: boolean;
	readonly file?: string;
	readonly message?: string;
}

async function newPost(argument: object): Promise<Answer> {
	const answer = await vscode.commands.executeCommand<Answer>("recap.newPost", argument);
	return answer;
}

const folder = "new-post-blog";

async function write(path: string, text: string): Promise<void> {
	const uri = vscode.Uri.joinPath(workspaceFolder(), folder, path);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function read(uri: string | undefined): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri ?? "")));
}

describe("New Post", () => {
	before(async () => {
		await recap().activate();
		for (const day of ["11", "12", "13"])
			await write(
				`_posts/2025-01-${day}-talk-${day}.md`,
				`---\nlayout: talk\ntitle: "Talk ${day}"\nauthor: Ann\ndate: 2025-01-${day}\n---\n\nText.\n`,
			);
	});
	afterEach(closeEditors);
	after(() =>
		vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), folder), { recursive: true }),
	);

	it("writes a file like the folder's others, opens it, and never writes over one", async () => {
		const told = {
			title: "Looking back: 2026",
			event: "Tidewater",
			folder: `${folder}/_posts`,
			engine: "jekyll",
		};
		const { done, file } = await newPost(told);
		assert.equal(done, true);
		const [, day] =
			/\/new-post-blog\/_posts\/(\d{4}-\d{2}-\d{2})-looking-back-2026\.md$/.exec(file ?? "") ?? [];
		assert.ok(day, file);
		const text = await read(file);
		assert.equal(
			text.split("\n\n")[0],
			`---\nlayout: talk\ntitle: "Looking back: 2026"\nauthor: Ann\ndate: ${day}\n---`,
		);
		assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file);
		const again = await newPost(told);
		assert.deepEqual(again, {
			done: false,
			message: `Choose another title, or go on in ${folder}/_posts/${day}-looking-back-2026.md: it is there already.`,
		});
		assert.equal(await read(file), text);
	});

	it("says in one sentence what it cannot do", async () => {
		assert.deepEqual(await newPost({ title: "A", dates: "spring" }), {
			done: false,
			message: "Write the days as 2026-01-31 or 2026-01-31 to 2026-02-02.",
		});
		assert.deepEqual(await newPost({ title: "A", folder: "memory:/elsewhere" }), {
			done: false,
			message: "Give folder as a folder of the workspace.",
		});
		assert.deepEqual(await newPost({ title: "🎉", engine: "hugo" }), {
			done: false,
			message: "Give the file a name in letters a to z: the title has none.",
		});
	});
});
