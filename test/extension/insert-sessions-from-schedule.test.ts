import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	bodyOf,
	FILE,
	linkOf,
	naming,
	own,
	pretalx,
	run,
	showPost,
	signs,
	tests,
	tidy,
	write,
	written,
	writtenWithSlides,
} from "./scheduled-posts.ts";
import { closeEditors, quickFixAt, recap, rulesOn, until, workspaceFolder } from "./support.ts";

describe("Insert Sessions from Schedule", () => {
	before(async () => {
		await recap().activate();
		await write(FILE, signs(tests, naming));
	});
	afterEach(closeEditors);
	after(async () => {
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), "schedules"), {
			recursive: true,
		});
	});

	it("told file and keys it asks nothing, and one undo takes all back", async () => {
		const editor = await showPost(own);
		const before = editor.document.getText();
		assert.deepEqual(await run({ source: FILE, keys: [linkOf(tests.name), linkOf(naming.name)] }), {
			done: true,
			message: "2 sessions are inserted.",
		});
		assert.equal(tidy(bodyOf(editor)), written);
		await vscode.commands.executeCommand("undo");
		assert.equal(editor.document.getText(), before);
	});

	it("takes its file by every path that people copy", async () => {
		const { path } = vscode.Uri.joinPath(workspaceFolder(), FILE);
		for (const source of [
			`./${FILE}`,
			path,
			`"${path}"`,
			`file://${path.replace("tidewater", "%74idewater")}`,
		]) {
			const editor = await showPost(own);
			const { done } = await run({ source, keys: [linkOf(tests.name), linkOf(naming.name)] });
			assert.deepEqual([source, done, tidy(bodyOf(editor))], [source, true, written]);
		}
	});

	it("run again it adds the slides that have appeared, and nothing else", async () => {
		const editor = await showPost(own);
		await run({ source: FILE, keys: [linkOf(tests.name), linkOf(naming.name)] });
		await write("schedules/later.json", pretalx(tests, naming));
		assert.deepEqual(await run({ source: "schedules/later.json", keys: [tests.name, naming.name] }), {
			done: true,
			message: "What has appeared is added to 2 sessions.",
		});
		assert.equal(tidy(bodyOf(editor)), writtenWithSlides);
		const once = editor.document.getText();
		assert.deepEqual(await run({ source: "schedules/later.json", keys: [tests.name] }), {
			done: false,
			message: "The post has these sessions already, with all the schedule knows of them.",
		});
		assert.equal(editor.document.getText(), once);
	});

	it("offers the schedule of the last time first, and what has appeared for the post ticked", async () => {
		await write("schedules/later.json", pretalx(tests, naming));
		await showPost(own);
		await run({ source: "schedules/later.json", keys: [tests.name] });
		const lacking = `## Naming [things]\n\nBy Ann Lee\n\nNotes.\n\n${own}`;
		const editor = await showPost(lacking);
		let isAnswered = false;
		const picked = run().then((answer) => {
			isAnswered = true;
			return answer;
		});
		await until("both lists to be accepted", async () => {
			await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
			return isAnswered;
		});
		assert.deepEqual(await picked, { done: true, message: "What has appeared is added to one session." });
		assert.equal(
			bodyOf(editor),
			`${lacking.replace("Ann Lee\n", "Ann Lee\n\n[Slides][2]\n")}[2]: https://q.example${linkOf(naming.name)}.pdf\n`,
		);
	});

	it("links titles where the post's other talks had no page", async () => {
		const plain = "## Zero\n\nBy Zed Orr\n\nNotes.\n";
		const editor = await showPost(plain);
		await run({ source: FILE, keys: [linkOf(tests.name)] });
		assert.equal(
			tidy(bodyOf(editor)),
			`${plain}\n## [Tests that fail][1]\n\nBy Bob Ray and Eve Doe\n\n[1]: https://www.socallinuxexpo.org${linkOf(tests.name)}\n`,
		);
	});

	it("makes blocks of a list's lines, told or selected, and names those that name no talk", async () => {
		const fromList = (argument?: unknown) =>
			vscode.commands.executeCommand("recap.insertSessionsFromList", argument);
		const editor = await showPost(own);
		const answer = { done: true, message: "2 sessions are inserted. No talk is called “Lunch”." };
		assert.deepEqual(
			await fromList({ list: ["naming things", "Lunch", "Test that fail"], source: FILE }),
			answer,
		);
		assert.equal(tidy(bodyOf(editor)), written);
		const list = `${own.split("\n\n[1]")[0]}\n\n* Naming things\n* Lunch\n* Tests that fail (Bob Ray)\n\n[1]${own.split("\n\n[1]")[1]}`;
		const other = await showPost(list);
		const { document } = other;
		const range = new vscode.Range(
			document.positionAt(document.getText().indexOf("Naming")),
			document.positionAt(document.getText().indexOf("fail")),
		);
		other.selection = new vscode.Selection(range.start, range.end);
		const { command } = await quickFixAt(
			document,
			range,
			({ title }) => title === "Make session blocks of the 2 lines that name talks",
		);
		assert.deepEqual(command && (await vscode.commands.executeCommand(command.command)), {
			...answer,
			message: answer.message.replace("“Lunch”", "“* Lunch”"),
		});
		assert.equal(tidy(bodyOf(other)), written.replace("By Zed Orr\n", "By Zed Orr\n\n* Lunch\n"));
		await vscode.commands.executeCommand("undo");
		assert.equal(bodyOf(other), list);
		const fuller = await showPost(list.replace("* Tests that fail (Bob Ray)", "* Tests that fail, again"));
		fuller.selection = new vscode.Selection(range.start, range.end);
		assert.deepEqual(await vscode.commands.executeCommand("recap.insertSessionsFromList", { source: FILE }), {
			done: true,
			message:
				"One session is inserted. No talk is called “* Lunch”. “* Tests that fail, again” stays: it says more than its talk.",
		});
		const before = document.getText();
		assert.deepEqual(await fromList({ list: "Some prose" }), {
			done: false,
			message: "Select lines that name talks: the schedule has none that is called like these.",
		});
		assert.equal(document.getText(), before);
	});

	it("hints at titles and names that the schedule spells otherwise", async () => {
		const editor = await showPost(own);
		await run({ source: FILE, keys: [linkOf(tests.name), linkOf(naming.name)] });
		const { document } = editor;
		const slips = document
			.getText()
			.replace("Tests that fail", "Tests that fial")
			.replace("Bob Ray", "Boob Ray");
		const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, whole, slips);
		await vscode.workspace.applyEdit(edit);
		await document.save();
		await until("the hints", () => rulesOn(document.uri) === "missing-field,misspelt-talk,misspelt-speaker");
	});

	it("says in one sentence what it cannot do, and changes nothing", async () => {
		await write("schedules/notes.json", '{"notes": []}');
		const editor = await showPost(own);
		const before = editor.document.getText();
		const refusals = [
			[{ keys: ["1"] }, /^Give source as a file or an address that starts with https:\/\/\.$/],
			[{ source: FILE, key: "1" }, /^Leave out key: the keys are source, keys\.$/],
			[{ source: FILE }, /^Choose at least one session\.$/],
			[{ source: FILE, keys: ["1"] }, /^Choose another session: the schedule has none with the key 1\.$/],
			[
				{ source: "schedules/gone.ics", keys: "1" },
				/^schedules\/gone\.ics cannot be read: choose a file that is there\.$/,
			],
			[
				{ source: "schedules/notes.json", keys: "1" },
				/^schedules\/notes\.json: This is not a schedule Recap knows: it looks like a JSON object with “notes”; it can read .+\.$/,
			],
			[
				{ source: "http://127.0.0.1:1/all.ics", keys: "1" },
				/^http:\/\/127\.0\.0\.1:1\/all\.ics cannot be re(?:ached: check the address, or|ad from within a browser:) download it and open the file\.$/,
			],
		] as const;
		for (const [argument, sentence] of refusals) {
			const { done, message = "" } = await run(argument);
			assert.equal(done, false);
			assert.match(message, sentence);
		}
		assert.equal(editor.document.getText(), before);
	});
});
