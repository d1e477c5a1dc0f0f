import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile, workspaceFolder } from "./support.ts";

const head = "---\nlayout: post\ntitle: A day out\n---\n\n";
const one = "## [One][2]\n\nBy Ann Lee\n\nNotes.";
const post = `${head}${one}\n\n[2]: https://conf.dev/1\n`;

async function invoke(name: string, input: object): Promise<string> {
	const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
	return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : "")).join("");
}

async function refusal(name: string, input: object): Promise<string> {
	const error = await invoke(name, input).then(
		() => undefined,
		(reason: unknown) => reason,
	);
	assert.ok(error instanceof Error, "it was refused");
	return error.message;
}

describe("Tools for agents", () => {
	before(() => recap().activate());

	afterEach(closeEditors);

	it("read the text as it stands in the editor, saved or not", async () => {
		const { document } = await showFile("tools.md", post);
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, document.positionAt(head.length), "![](hall.jpg)\n\n");
		await vscode.workspace.applyEdit(edit);
		assert.equal(
			(await invoke("recap_check_post", { file: "tools.md" }))
				.split("\n")
				.filter((line) => line.includes("(image-without-alt)"))
				.join(),
			"6:1 warning Say between the brackets what this picture shows. (image-without-alt)",
		);
		assert.deepEqual(JSON.parse(await invoke("recap_read_sessions", { file: document.uri.toString() })), {
			count: 1,
			summary: "The session lacks slides. The session lacks a video. The session lacks a photo.",
			sessions: [
				{
					title: "One",
					line: 8,
					speakers: ["Ann Lee"],
					page: "https://conf.dev/1",
					slides: [],
					videos: [],
					photos: 0,
					lacks: ["slides", "video", "photo"],
				},
			],
		});
		await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});

	it("write as the commands do, one step to undo each", async () => {
		const { document } = await showFile("tools.md", post);
		const said = await invoke("recap_insert_session", {
			file: document.uri.path,
			title: "Two",
			speakers: ["Bob Ray"],
			url: "https://conf.dev/2",
			after: "One",
		});
		assert.match(said, /^Inserted the session in line \d+; the file is not saved\.$/);
		const two = `${head}${one}\n\n## [Two][3]\n\nBy Bob Ray\n\n[2]: https://conf.dev/1\n[3]: https://conf.dev/2\n`;
		assert.equal(document.getText().replace(/\n{3,}/g, "\n\n"), two);
		const before = document.getText();
		await invoke("recap_renumber_references", { file: "tools.md" });
		assert.equal(
			document.getText(),
			before
				.replace("One][2]", "One][1]")
				.replace("Two][3]", "Two][2]")
				.replace("[2]: ", "[1]: ")
				.replace("[3]: ", "[2]: "),
		);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), before);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), post);
	});

	it("list a schedule, write its talks, and add what has appeared since", async () => {
		const talk = (name: string, hour: string, slides: boolean) => ({
			guid: name,
			code: name,
			date: `2031-03-08T${hour}:00-08:00`,
			start: hour,
			duration: "00:45",
			room: "Ballroom",
			title: name,
			url: `https://q.example/${name.toLowerCase()}`,
			persons: [{ name: "Ann Lee" }],
			links: [],
			attachments: slides ? [{ title: "Slides", url: `https://q.example/${name.toLowerCase()}.pdf` }] : [],
		});
		const write = (hasSlides: boolean) => {
			const events = [talk("Naming", "10:00", hasSlides), talk("Testing", "11:00", hasSlides)];
			const days = [{ index: 1, date: "2031-03-08", rooms: { Ballroom: events } }];
			const conference = { title: "Tidewater", acronym: "tide", time_zone_name: "America/Los_Angeles", days };
			const schedule = { schedule: { version: "1", base_url: "https://q.example", conference } };
			const file = vscode.Uri.joinPath(workspaceFolder(), "tools-schedule.json");
			return vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(schedule)));
		};
		await write(false);
		const source = "tools-schedule.json";
		const told = JSON.parse(await invoke("recap_list_schedule", { source, query: "testing" }));
		const [{ key }] = told.talks;
		assert.deepEqual(told, {
			title: "Tidewater",
			timeZone: "America/Los_Angeles",
			count: 1,
			talks: [
				{
					key,
					title: "Testing",
					start: "2031-03-08T11:00",
					room: "Ballroom",
					speakers: ["Ann Lee"],
					url: "https://q.example/testing",
				},
			],
			left: 0,
		});
		const { document } = await showFile("tools-schedule.md", post);
		const file = "tools-schedule.md";
		const said = await invoke("recap_complete_sessions", { file, source, keys: [key] });
		assert.match(said, /The file is not saved\.$/);
		const without = (text: string) => text.replace(/\n{3,}/g, "\n\n");
		const testing = `${head}${one}\n\n## [Testing][3]\n\nBy Ann Lee\n\n[2]: https://conf.dev/1\n[3]: https://q.example/testing\n`;
		assert.equal(without(document.getText()), testing);
		await write(true);
		await invoke("recap_complete_sessions", { file, source });
		assert.ok(document.getText().includes("https://q.example/testing.pdf"));
		assert.ok(!document.getText().includes("Naming"));
		await vscode.commands.executeCommand("undo");
		assert.equal(without(document.getText()), testing);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), post);
	});

	it("say what is wrong with what they are given, and write nothing", async () => {
		const { document } = await showFile("tools.md", post);
		const outside = vscode.Uri.joinPath(workspaceFolder(), "..", "outside.md");
		// An address, too, may lead out of the folder that it begins with.
		const led = (ending: string) => `${workspaceFolder()}/_posts/../../outside${ending}`;
		await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode(post));
		const cases: readonly (readonly [name: string, input: object, said: RegExp])[] = [
			["recap_check_post", {}, /Give file as the path or URI/],
			["recap_check_post", { file: 5 }, /Give file as the path or URI/],
			["recap_check_post", { file: "tools.md", fix: true }, /Leave out fix: the keys are file\./],
			["recap_check_post", { file: "gone.md" }, /cannot be read/],
			["recap_check_post", { file: "../outside.md" }, /in none of them/],
			["recap_read_sessions", { file: outside.toString() }, /in none of them/],
			["recap_read_sessions", { file: led(".md") }, /in none of them/],
			["recap_read_sessions", { file: vscode.Uri.parse(led(".md")).path }, /in none of them/],
			["recap_list_schedule", { source: led(".ics") }, /in none of them/],
			["recap_list_schedule", { source: 5 }, /Give source as a file or an address/],
			["recap_list_schedule", { source: "../outside.json" }, /in none of them/],
			["recap_list_schedule", { source: "http://10.0.0.1/schedule.xml" }, /private network/],
			["recap_list_schedule", { source: "http://localhost:8080/schedule.xml" }, /private network/],
			["recap_list_schedule", { source: "gone.ics" }, /cannot be read/],
			["recap_list_schedule", { source: "gone.ics", skip: -1 }, /whole number from 0/],
			["recap_complete_sessions", { file: "tools.md", source: "http://[::1]/" }, /private network/],
			["recap_complete_sessions", { file: "tools.md", source: "gone.ics" }, /cannot be read/],
			["recap_complete_sessions", { file: "tools.md", source: "gone.ics", keys: 5 }, /Give keys as text/],
			["recap_insert_session", { file: "tools.md" }, /Give title as text/],
			[
				"recap_insert_session",
				{ file: "tools.md", title: "Two", after: "Ten" },
				/there is none of that title/,
			],
			["recap_insert_session", { file: "tools.md", title: "Two", url: "javascript:x" }, /https:\/\//],
			[
				"recap_renumber_references",
				{ file: "tools.md", mergeEqual: "yes" },
				/Give mergeEqual as true or false/,
			],
		];
		for (const [name, input, said] of cases)
			assert.match(await refusal(name, input), said, JSON.stringify(input));
		assert.equal(document.getText(), post);
	});
});
