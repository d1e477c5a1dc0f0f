import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, quickFixAt, recap, rulesOn, showFile, until, workspaceFolder } from "./support.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const FILE = "schedules/tidewater.json";

const run = (argument?: unknown) =>
	vscode.commands.executeCommand<{ readonly done: boolean; readonly message?: string }>(
		"recap.insertSessionsFromSchedule",
		argument,
	);

interface Talk {
	readonly name: string;
	readonly time: string;
	readonly speakers: string;
}

const naming: Talk = { name: "Naming [things]", time: "10:00", speakers: "Ann Lee" };
const tests: Talk = { name: "Tests that fail", time: "11:00", speakers: "Bob Ray, Eve Doe" };

/** A schedule in SCaLE's format. */
function signs(...talks: readonly Talk[]): string {
	return JSON.stringify(
		talks.map(({ name, time, speakers }) => ({
			Name: name,
			Location: "Ballroom",
			StartTime: `2031-03-08T${time}:00-08:00`,
			EndTime: `2031-03-08T${time.slice(0, 2)}:45:00-08:00`,
			Speakers: speakers,
			Topic: "Practice",
			Description: "",
			Photo: "",
			Link: linkOf(name),
		})),
	);
}

const linkOf = (name: string) => `/scale/28x/presentations/${name.toLowerCase().replace(/\W+/g, "-")}`;

/** The same talks in pretalx' format, with slides by now. */
function pretalx(...talks: readonly Talk[]): string {
	const events = talks.map(({ name, time, speakers }) => ({
		guid: name,
		code: name,
		date: `2031-03-08T${time}:00-08:00`,
		start: time,
		duration: "00:45",
		room: "Ballroom",
		title: name,
		url: `https://www.socallinuxexpo.org${linkOf(name)}`,
		persons: speakers.split(", ").map((person) => ({ name: person })),
		links: [],
		attachments: [{ title: "Slides", url: `https://q.example${linkOf(name)}.pdf` }],
	}));
	const days = [{ index: 1, date: "2031-03-08", rooms: { Ballroom: events } }];
	const conference = { title: "Tidewater", acronym: "tide", time_zone_name: "America/Los_Angeles", days };
	return JSON.stringify({ schedule: { version: "1", base_url: "https://q.example", conference } });
}

const write = (path: string, text: string) =>
	vscode.workspace.fs.writeFile(vscode.Uri.joinPath(workspaceFolder(), path), new TextEncoder().encode(text));

let files = 0;

async function showPost(body: string): Promise<vscode.TextEditor> {
	const editor = await showFile(`from-schedule-${++files}.md`, FRONT + body);
	const end = editor.document.positionAt(editor.document.getText().length);
	editor.selection = new vscode.Selection(end, end);
	return editor;
}

const bodyOf = ({ document }: vscode.TextEditor) => document.getText().slice(FRONT.length);

/** Its own session says how the others are written, whatever this window has learnt from its blog. */
const own = "## [Opening][1]\n\nBy Zed Orr\n\n[1]: https://q.example/opening\n";

const written = `## [Opening][1]

By Zed Orr

## [Naming \\[things\\]][2]

By Ann Lee

## [Tests that fail][3]

By Bob Ray and Eve Doe

[1]: https://q.example/opening
[2]: https://www.socallinuxexpo.org/scale/28x/presentations/naming-things-
[3]: https://www.socallinuxexpo.org/scale/28x/presentations/tests-that-fail
`;

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

	/** The notes' place of the first block, three line ends, as one. */
	const tidy = (text: string) => text.replace(/\n{3,}/g, "\n\n");

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

	it("run again it adds the slides that have appeared, and nothing else", async () => {
		const editor = await showPost(own);
		await run({ source: FILE, keys: [linkOf(tests.name), linkOf(naming.name)] });
		await write("schedules/later.json", pretalx(tests, naming));
		assert.deepEqual(await run({ source: "schedules/later.json", keys: [tests.name, naming.name] }), {
			done: true,
			message: "What has appeared is added to 2 sessions.",
		});
		assert.equal(
			tidy(bodyOf(editor)),
			`${written
				.replace("By Ann Lee\n", "By Ann Lee\n\n[Slides][4]\n")
				.replace("Eve Doe\n", "Eve Doe\n\n[Slides][5]\n")}[4]: https://q.example${linkOf(naming.name)}.pdf
[5]: https://q.example${linkOf(tests.name)}.pdf
`,
		);
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

	describe("from an address", () => {
		const origin = vscode.workspace.getConfiguration("recap.tests").get<string>("loopback", "");
		const FEED = "/2031/schedule/export/schedule.json";

		const put = async (path: string, body: string) => {
			const { ok } = await fetch(origin + path, { method: "PUT", body });
			assert.ok(ok);
		};
		const asked = async (): Promise<readonly string[]> => (await fetch(`${origin}/asked`)).json();

		/** Without slides, as the schedule is before the event. */
		const early = pretalx(naming, tests).replace(/"attachments":\[[^\]]*\]/g, '"attachments":[]');

		beforeEach(async () => {
			await put(FEED, pretalx(naming, tests));
			await asked();
		});

		it("finds the schedule of a talk's page, follows redirections, and waits for a slow host", async () => {
			for (const path of ["/2031/talk/ABCDEF/", `/moved?to=${FEED}`, `/slow?of=${FEED}`]) {
				const editor = await showPost(own);
				assert.deepEqual(await run({ source: origin + path, keys: [naming.name] }), {
					done: true,
					message: "One session is inserted.",
				});
				assert.match(bodyOf(editor), /\n\n\[Slides\]\[3\]\n/);
			}
			// A browser has its feed from the first time.
			const paths = (await asked()).map((line) => line.replace(/ \d+$/, ""));
			assert.deepEqual(paths, [`GET ${FEED}`, "GET /moved", `GET ${FEED}`, "GET /slow"]);
		});

		it("says what is wrong with one that gives no schedule", async () => {
			await put("/page.html", "<!doctype html><html><p>Hello.</p></html>");
			await put("/photo.json", "\u0089PNG\r\n\u001a\n");
			const editor = await showPost(own);
			const sentences = [
				[
					"/gone.json",
					`${origin}/gone.json answers with the error 404: give the address of the event's page or of the schedule itself.`,
				],
				["/large", `${origin}/large is larger than 25 MB: give the address of the schedule alone.`],
			] as const;
			for (const [path, message] of sentences)
				assert.deepEqual(await run({ source: origin + path, keys: "1" }), { done: false, message });
			for (const [path, found] of [
				["/page.html", "a web page without events in its data"],
				["/photo.json", ""],
			] as const) {
				const { done, message = "" } = await run({ source: origin + path, keys: "1" });
				assert.equal(done, false);
				const start = `${origin}${path}: This is not a schedule Recap knows: it looks like ${found}`;
				assert.ok(message.startsWith(start), message);
			}
			assert.equal(bodyOf(editor), own);
		});

		it("can be cancelled while a host does not answer", async () => {
			const editor = await showPost(own);
			let answer: unknown;
			void run({ source: `${origin}/silent`, keys: "1" }).then((given) => {
				answer = given;
			});
			await until("the host to be asked", async () => (await asked()).includes("GET /silent"));
			await until("the reading to be cancelled", async () => {
				await vscode.commands.executeCommand("notification.acceptPrimaryAction");
				return answer !== undefined;
			});
			assert.deepEqual(answer, { done: false });
			assert.equal(bodyOf(editor), own);
		});

		it("updates the post's sessions with what has appeared, as one undo step", async () => {
			const update = (argument?: unknown) =>
				vscode.commands.executeCommand("recap.updateSessionsFromSchedule", argument);
			await put(FEED, early);
			const editor = await showPost(own);
			await run({ source: `${origin}/2031/schedule/`, keys: [naming.name, tests.name] });
			const before = editor.document.getText();
			assert.equal(tidy(bodyOf(editor)), written);
			assert.deepEqual(await update(), {
				done: false,
				message: "No slides or video have appeared for your sessions yet.",
			});
			await put(FEED, pretalx(naming, tests));
			assert.deepEqual(await update(), {
				done: true,
				message: "Slides have appeared for 2 of your 2 sessions.",
			});
			assert.equal(
				tidy(bodyOf(editor)),
				`${written
					.replace("By Ann Lee\n", "By Ann Lee\n\n[Slides][4]\n")
					.replace("Eve Doe\n", "Eve Doe\n\n[Slides][5]\n")}[4]: https://q.example${linkOf(naming.name)}.pdf
[5]: https://q.example${linkOf(tests.name)}.pdf
`,
			);
			assert.deepEqual(await asked(), [`GET ${FEED} 200`, `GET ${FEED} 304`, `GET ${FEED} 200`]);
			await vscode.commands.executeCommand("undo");
			assert.equal(editor.document.getText(), before);
			const none = {
				done: false,
				message: "Insert sessions from the event's schedule first: none that is known has this post's.",
			};
			await showPost("## A talk nobody listed\n\nBy Zed Orr\n");
			assert.deepEqual(await update(), none);
			assert.deepEqual(await update({ sources: FILE }), {
				done: false,
				message: "Leave out sources: the keys are source.",
			});
		});
	});
});
