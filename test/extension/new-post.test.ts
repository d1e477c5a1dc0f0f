import assert from "node:assert/strict";
import * as vscode from "vscode";
import { changeFolders, closeEditors, recap, statusText, until, workspaceFolder } from "./support.ts";

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
		// Before the first question about the posts: later ones wait for the disk's word on what is new. Of an engine that no other test has.
		const words = "Es war ein guter Tag, und wir haben auch die Boote gesehen, die nicht im Hafen waren. ";
		await write(
			"content/notes/hafen.md",
			`+++\ntitle = "Am Hafen"\ndate = 2025-02-01\n\n[taxonomies]\ntags = ["Hafen"]\n+++\n\n${words.repeat(3)}\n`,
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

	it("is in the language that the folder's posts are written in", async () => {
		const { file } = await newPost({
			title: "Gezeiten",
			event: "Gezeiten",
			engine: "zola",
			folder: `${folder}/content/notes`,
		});
		const [, body = ""] = (await read(file)).split(/^\+\+\+\n\n/m);
		assert.equal(
			body.split("\n\n")[1],
			"Was in diesem Jahr besonders war, in zwei Sätzen. Hier sind meine Notizen zu den Vorträgen, die mir nicht aus dem Kopf gehen.",
		);
	});

	it("takes the event and the picked talks from its schedule", async () => {
		const talk = (name: string, time: string) => ({
			Name: name,
			Location: "Ballroom",
			StartTime: `2031-03-08T${time}:00-08:00`,
			EndTime: `2031-03-08T${time.slice(0, 2)}:45:00-08:00`,
			Speakers: "Ann Lee",
			Topic: "Practice",
			Description: "",
			Photo: "",
			Link: `/scale/28x/presentations/${name.toLowerCase()}`,
		});
		await write(
			"signs.json",
			JSON.stringify([talk("Two", "11:00"), talk("One", "10:00"), talk("Three", "12:00")]),
		);
		const told = {
			source: `${folder}/signs.json`,
			keys: ["/scale/28x/presentations/two", "/scale/28x/presentations/one"],
			place: "Pasadena",
			engine: "hugo",
			folder: `${folder}/content/posts`,
		};
		const ask = (argument: object) =>
			vscode.commands.executeCommand<Answer>("recap.newPostFromSchedule", argument);
		const { done, file, message } = await ask(told);
		assert.equal(message, undefined);
		assert.equal(done, true);
		assert.match(file ?? "", /\/looking-back-at-scale-28x\.md$/);
		const text = await read(file);
		const [, body = ""] = text.split(/^---\n\n/m);
		assert.match(text, /^tags: \[SCaLE\]$/m);
		// How it is linked and sessions are written the window has learnt from its other posts.
		assert.equal(
			body.split("\n\n")[0]?.replace("[SCaLE][1]", "[SCaLE](https://www.socallinuxexpo.org)"),
			"For those who have never been: [SCaLE](https://www.socallinuxexpo.org) is a conference about something worth a trip. Its 28x edition took place in Pasadena on March 8, 2031.",
		);
		const places = ["What was special", "One", "Two", "## Conclusion"];
		const found = places.map((words) => body.indexOf(words));
		assert.deepEqual(
			found,
			[...found].sort((one, other) => one - other),
		);
		assert.ok(!found.includes(-1) && !body.includes("Three"), body);
		assert.equal((await ask(told)).done, false);
		assert.equal(await read(file), text);
		assert.deepEqual(await ask({ ...told, source: `${folder}/gone.json` }), {
			done: false,
			message: `${folder}/gone.json cannot be read: choose a file that is there.`,
		});
		assert.deepEqual(await ask({ keys: "1", engine: "hugo" }), {
			done: false,
			message: "Give source as a file or an address that starts with https://.",
		});
	});

	it("keeps the engine of a folder's first post as its setting, where the post does not tell it", async () => {
		const uri = vscode.Uri.joinPath(workspaceFolder(), "..", "first-posts");
		await vscode.workspace.fs.createDirectory(uri);
		await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri }));
		const kept = () =>
			vscode.workspace.getConfiguration("recap", uri).inspect("dialect")?.workspaceFolderValue;
		try {
			assert.equal((await newPost({ title: "One", engine: "astro", folder: uri })).message, undefined);
			assert.equal(kept(), undefined);
			await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, "src"), { recursive: true });
			// Until all is done, the last question of those who were asked stays on the screen: the post must not have the focus before.
			let keptAtFocus: unknown;
			const focus = vscode.window.onDidChangeActiveTextEditor((editor) => {
				if (editor) keptAtFocus = kept();
			});
			const { done, message } = await newPost({ title: "One", engine: "eleventy", folder: uri });
			focus.dispose();
			assert.deepEqual(
				[done, message, kept(), keptAtFocus],
				[
					true,
					"Recap takes this folder's posts for posts of Eleventy from now on: the folder's setting recap.dialect says so.",
					"eleventy",
					"eleventy",
				],
			);
			await until("the engine in the status bar", () => statusText()?.endsWith("Eleventy, published"));
		} finally {
			await closeEditors();
			await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 1));
			await vscode.workspace.fs.delete(uri, { recursive: true });
		}
	});

	it("says in one sentence what it cannot do", async () => {
		assert.deepEqual(await newPost({ title: "A", dates: "spring" }), {
			done: false,
			message: "Write the days as 2026-01-31 or 2026-01-31 to 2026-02-02.",
		});
		for (const elsewhere of ["memory:/elsewhere", `${workspaceFolder()}/..`, ".."])
			assert.deepEqual(await newPost({ title: "A", folder: elsewhere, engine: "hugo" }), {
				done: false,
				message: "Give folder as a folder of the workspace.",
			});
		assert.deepEqual(await newPost({ title: "🎉", engine: "hugo" }), {
			done: false,
			message: "Give the file a name in letters a to z: the title has none.",
		});
	});
});
