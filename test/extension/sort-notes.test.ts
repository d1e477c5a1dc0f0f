import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile, until, workspaceFolder } from "./support.ts";

const CALENDAR = [
	"BEGIN:VCALENDAR",
	"VERSION:2.0",
	"PRODID:-//Recap//tests//EN",
	"BEGIN:VEVENT",
	"UID:names",
	"SUMMARY:Names are a cache",
	"URL:https://notes.example/names",
	"DTSTART:20260131T103000",
	"DTEND:20260131T111500",
	"END:VEVENT",
	"BEGIN:VEVENT",
	"UID:soup",
	"SUMMARY:Soup for operators",
	"URL:https://notes.example/soup",
	"DTSTART:20260131T113000",
	"DTEND:20260131T121500",
	"END:VEVENT",
	"END:VCALENDAR",
	"",
].join("\r\n");

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const NAMES = "## [Names are a cache](https://notes.example/names)\n\nBy Tomasz Lindqvist";
const SOUP = "## [Soup for operators](https://notes.example/soup)\n\nBy Ann Lee";
const NOTES =
	"Lindqvist: caches go stale\n\nLunch!\n\n---\n\nSoup for operators\n- hot\n\n---\n\nThe bus was late.\n";
const unsorted = `${FRONT}${NAMES}\n\n${SOUP}\n\nNotes:\n\n${NOTES}`;

const sort = (argument?: object) =>
	vscode.commands.executeCommand<{ done: boolean; message?: string }>(
		"recap.sortNotesIntoSessions",
		argument,
	);

async function showNotes(name: string): Promise<vscode.TextEditor> {
	const editor = await showFile(name, unsorted);
	const { document } = editor;
	const start = document.positionAt(unsorted.indexOf(NOTES));
	editor.selection = new vscode.Selection(start, document.positionAt(unsorted.length));
	return editor;
}

/** Answers with what the command answers, after these commands have closed its review. */
async function reviewed(...closing: readonly string[]): Promise<{ done: boolean; message?: string }> {
	const answer = sort();
	let isAnswered = false;
	void answer.then(() => {
		isAnswered = true;
	});
	await until("the review to be over", async () => {
		for (const command of closing)
			if (!isAnswered) await vscode.commands.executeCommand(command).then(undefined, () => {});
		return isAnswered;
	});
	return answer;
}

const sorted =
	`${FRONT}${NAMES}\n\nLindqvist: caches go stale\n\nLunch!\n\n${SOUP}\n\nNotes:\n\n` +
	"Soup for operators\n- hot\n\n---\n\n---\n\nThe bus was late.\n";

describe("Sort Notes into Sessions", () => {
	before(() => recap().activate());
	afterEach(closeEditors);

	it("moves the selected notes as one undo step, and says what stays where", async () => {
		const { document } = await showNotes("notes-told.md");
		assert.deepEqual(await sort({}), {
			done: true,
			message: "Moved 2 notes under 2 sessions. 1 stays where it is, in line 27: move it yourself.",
		});
		assert.equal(document.getText(), sorted);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), unsorted);
	});

	it("waits in the refactor preview for the writer's tick", async () => {
		const { document } = await showNotes("notes-review.md");
		assert.deepEqual(await reviewed("refactorPreview.apply"), { done: false });
		assert.equal(document.getText(), unsorted);
	});

	it("changes nothing where the preview is discarded", async () => {
		const { document } = await showNotes("notes-discard.md");
		assert.deepEqual(await reviewed("refactorPreview.discard"), { done: false });
		assert.equal(document.getText(), unsorted);
	});

	it("takes notes out of another file, by the times of the schedule that the sessions came from", async () => {
		const calendar = vscode.Uri.joinPath(workspaceFolder(), "notes.ics");
		await vscode.workspace.fs.writeFile(calendar, new TextEncoder().encode(CALENDAR));
		const file = vscode.Uri.joinPath(workspaceFolder(), "notes.txt");
		await vscode.workspace.fs.writeFile(
			file,
			new TextEncoder().encode("Day 1\n\n10:40 stale\n\n11:35 hot\n"),
		);
		const { document } = await showFile("notes-file.md", FRONT);
		await vscode.commands.executeCommand("recap.insertSessionsFromSchedule", {
			source: calendar,
			keys: ["names", "soup"],
		});
		const sessions = document.getText();
		assert.deepEqual(await sort({ file: "notes.txt" }), {
			done: true,
			message: "Moved 2 notes under 2 sessions.",
		});
		// The other posts of the folder say how sessions look, and whether addresses go into a list.
		const [first = "", second = ""] = sessions.split(/(?=^#+ \[Soup)/m);
		const [, soup = "", end = ""] = /^(.*?)(\n(?:\n\[1\]:.*)?)$/s.exec(second) ?? [];
		assert.equal(document.getText(), `${first.trimEnd()}\n\n10:40 stale\n\n${soup}\n\n11:35 hot${end}`);
		const notes = await vscode.workspace.openTextDocument(file);
		assert.equal(notes.getText(), "Day 1\n");
		await notes.save();
	});

	it("says what it needs in one sentence", async () => {
		await showFile("notes-none.md", unsorted);
		assert.deepEqual(await sort({}), { done: false, message: "Select the notes first, or name their file." });
		assert.deepEqual(await sort({ file: "nowhere.txt" }), {
			done: false,
			message: "nowhere.txt cannot be read: choose a text file that is there.",
		});
		await showNotes("notes-nothing.md");
		await vscode.window.activeTextEditor?.edit((edit) => {
			edit.replace(new vscode.Range(0, 0, 1000, 0), "Hello.\n");
		});
		assert.deepEqual(await sort({ file: "notes.txt" }), {
			done: false,
			message: "Insert the sessions first: notes are sorted under those that the post has.",
		});
	});

	it("sorts by the schedule as it was, where its host does not answer any more", async () => {
		const origin = vscode.workspace.getConfiguration("recap.tests").get<string>("loopback", "");
		const address = `${origin}/2026/offline.ics`;
		await fetch(address, { method: "PUT", body: CALENDAR });
		const { document } = await showFile("notes-offline.md", `${FRONT}Hello.\n`);
		const keys = ["names", "soup"];
		const inserted = await vscode.commands.executeCommand<{ done: boolean }>(
			"recap.insertSessionsFromSchedule",
			{ source: address, keys },
		);
		assert.equal(inserted.done, true);
		await fetch(address, { method: "DELETE" });
		await showFile("notes-offline.txt", "11:40 hot\n\n10:35 stale\n");
		await vscode.window.showTextDocument(document);
		const before = document.getText();
		assert.equal((await sort({ file: "notes-offline.txt" })).done, true);
		const [names = "", soup = ""] = ["## [Names", "## [Soup"].map((title) =>
			before.slice(before.indexOf(title), before.indexOf("\n\n", before.indexOf(title))),
		);
		assert.equal(
			document.getText().replace(/\n{3,}/g, "\n\n"),
			before
				.replace(/\n{3,}/g, "\n\n")
				.replace(names, `${names}\n\n10:35 stale`)
				.replace(`${soup}\n\nHello.`, `${soup}\n\nHello.\n\n11:40 hot`),
		);
	});
});
