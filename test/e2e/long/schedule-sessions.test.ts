import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";
import { pictureSettings, takePicture } from "../support/take-picture.ts";
import { tickSession } from "../support/tick-session.ts";

const path = "_posts/2031-03-12-looking-back-at-scale.md";
const post = `---
post_title: Looking back at SCaLE 28x
layout: post
published: true
---
A weekend of [talks][1] in Pasadena.

### Conclusion

See you next year.

 [1]: https://www.socallinuxexpo.org/scale/28x
`;

interface Talk {
	readonly name: string;
	readonly day: string;
	readonly time: string;
	readonly room: string;
	readonly speakers: string;
	readonly topic: string;
}

const talks: readonly Talk[] = [
	{
		name: "Lighthouses & logs",
		day: "07",
		time: "10:00",
		room: "Ballroom DE",
		speakers: "Ravi Lindgren, Ilse Marchetti",
		topic: "Observability",
	},
	{
		name: "A kinder pager",
		day: "07",
		time: "11:30",
		room: "Room 106",
		speakers: "Noor Haddad",
		topic: "Observability",
	},
	{
		name: "Reading a kernel oops",
		day: "07",
		time: "10:00",
		room: "Room 211",
		speakers: "Per Aalto",
		topic: "Kernel",
	},
	{
		name: "Fuzzing the scheduler",
		day: "07",
		time: "11:30",
		room: "Room 211",
		speakers: "Eve Doe",
		topic: "Kernel",
	},
	{
		name: "Backups nobody tested",
		day: "08",
		time: "14:00",
		room: "Ballroom A",
		speakers: "Ines Okafor",
		topic: "Storage",
	},
	{
		name: "The last disk in the drawer",
		day: "08",
		time: "15:00",
		room: "Ballroom A",
		speakers: "Tomasz Lindqvist",
		topic: "Storage",
	},
];

/** As SCaLE's signs have them. */
const signs = talks.map(({ name, day, time, room, speakers, topic }) => ({
	Name: name,
	Location: room,
	StartTime: `2031-03-${day}T${time}:00-08:00`,
	EndTime: `2031-03-${day}T${time.slice(0, 2)}:59:00-08:00`,
	Speakers: speakers,
	Topic: topic,
	Description: "",
	Photo: "",
	Link: `/scale/28x/presentations/${name.toLowerCase().replace(/\W+/g, "-")}`,
}));

const page = (name: string) => `https://www.socallinuxexpo.org/scale/28x/presentations/${name}`;

describe("Sessions from a schedule by keyboard", () => {
	let workbench: Workbench;

	beforeEach(async () => {
		workbench = await openWorkbench({
			files: { [path]: post, "schedules/signs.json": JSON.stringify(signs) },
			settings: pictureSettings,
		});
	});
	afterEach(async function () {
		// The one that is taken of every failed test comes when the window is closed.
		if (this.currentTest?.state !== "passed") await workbench?.screenshot("failed-schedule-sessions");
		await workbench?.close();
	});

	it("lists the event's talks by day and track, writes those that are ticked, and knows the others by a few letters", async () => {
		await workbench.openFile(path);
		await workbench.goToLine(7);
		await workbench.runCommand("Recap: Insert Sessions from Schedule");
		await workbench.waitForPrompt("Choose the event's schedule");
		const file = workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "signs.json" });
		await file.waitFor();
		// A part of its name finds it, and is no address that lacks its beginning.
		await workbench.page.keyboard.type("signs");
		await file.and(workbench.page.locator(".focused")).waitFor();
		await workbench.press("Enter");
		await workbench.waitForPrompt("Enter tick a talk");
		await tickSession(workbench, "haddad", "A kinder pager");
		await tickSession(workbench, "ballroom a", "Backups nobody tested", "ArrowDown");
		await workbench.page.locator(".quick-input-widget .quick-input-box input").first().fill("");
		await workbench.page
			.locator(".quick-input-list .monaco-list-row", { hasText: "Lighthouses & logs" })
			.waitFor();
		await takePicture(workbench, "schedule-sessions");
		await workbench.press("Enter");
		const inserted = `### [A kinder pager][2]

By Noor Haddad



### [Backups nobody tested][3]

By Ines Okafor

### Conclusion`;
		const definitions = ` [2]: ${page("a-kinder-pager")}\n [3]: ${page("backups-nobody-tested")}\n`;
		const expected = post.replace("### Conclusion", inserted) + definitions;
		await workbench.save();
		await until("the post to be written", async () => (await workbench.savedText(path)) !== post);
		assert.equal(await workbench.savedText(path), expected);

		const end = expected.slice(0, expected.indexOf("### Conclusion")).split("\n").length - 1;
		await workbench.goToLine(end);
		await workbench.press("ControlOrMeta+K");
		await workbench.press("Alt+S");
		await workbench.waitForPrompt("The session's title");
		await workbench.page.keyboard.type("light");
		await workbench.page
			.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Lighthouses & logs" })
			.waitFor();
		await workbench.screenshot("schedule-session-typed");
		await workbench.press("Enter");
		await workbench.save();
		await until("the talk to be written", async () =>
			(await workbench.savedText(path)).includes("Lighthouses"),
		);
		assert.equal(
			await workbench.savedText(path),
			`${expected.replace(
				"### Conclusion",
				"### [Lighthouses & logs][4]\n\nBy Ravi Lindgren and Ilse Marchetti\n\n\n\n### Conclusion",
			)} [4]: ${page("lighthouses-logs")}\n`,
		);
	}).timeout(300_000);

	it("keeps the keyboard in the box after a tick, and the ticks for the next try", async () => {
		const { page: window } = workbench;
		const rows = window.locator(".quick-input-list .monaco-list-row");
		const box = window.locator(".quick-input-widget .quick-input-box input").first();
		const openList = async (): Promise<void> => {
			await workbench.runCommand("Recap: Insert Sessions from Schedule");
			await workbench.waitForPrompt("Choose the event's schedule");
			await rows.filter({ hasText: "signs.json" }).and(window.locator(".focused")).waitFor();
			await workbench.press("Enter");
			await workbench.waitForPrompt("Enter tick a talk");
		};
		const ticked = () => window.locator(".quick-input-widget .quick-input-count").textContent();
		await workbench.openFile(path);
		await workbench.goToLine(7);
		await openList();
		await window.keyboard.type("ballroom a");
		await until("two talks to be found", async () => (await rows.count()) === 2);
		const last = rows.filter({ hasText: "The last disk" }).and(window.locator(".focused"));
		await until("the second to be reached", async () => {
			if (await last.isVisible()) return true;
			await workbench.press("ArrowDown");
			return false;
		});
		await workbench.press("Enter");
		await until("the box to be free", async () => (await box.inputValue()) === "");
		await window.keyboard.type("haddad");
		await until("the next to be found", async () => (await rows.count()) === 1);
		await workbench.press("Enter");
		await until("two to be ticked", async () => (await ticked()) === "2 Selected");
		await workbench.press("Escape");
		await window.locator(".quick-input-widget").waitFor({ state: "hidden" });
		await openList();
		await until("the same to be ticked", async () => (await ticked()) === "2 Selected");
		await workbench.press("Enter");
		const inserted = `### [A kinder pager][2]

By Noor Haddad



### [The last disk in the drawer][3]

By Tomasz Lindqvist

### Conclusion`;
		const definitions = ` [2]: ${page("a-kinder-pager")}\n [3]: ${page("the-last-disk-in-the-drawer")}\n`;
		await workbench.save();
		await until("the post to be written", async () => (await workbench.savedText(path)) !== post);
		assert.equal(await workbench.savedText(path), post.replace("### Conclusion", inserted) + definitions);
	}).timeout(300_000);

	it("takes the path of a file elsewhere, and says in its row where what is typed is neither path nor address", async () => {
		const elsewhere = await newTemporaryFolder("downloads");
		try {
			const file = join(elsewhere, "talks of today.json");
			await writeFile(file, JSON.stringify(signs));
			await workbench.openFile(path);
			await workbench.goToLine(7);
			await workbench.runCommand("Recap: Insert Sessions from Schedule");
			await workbench.waitForPrompt("or type its path or the address of its page");
			const { keyboard } = workbench.page;
			const row = workbench.page.locator(".quick-input-list .monaco-list-row.focused");
			await keyboard.type("example.org");
			await row.filter({ hasText: "Give the schedule's address with https:// before it." }).waitFor();
			await workbench.press("ControlOrMeta+A");
			await keyboard.type(file);
			await row.filter({ hasText: `Read ${file}` }).waitFor();
			await row.getByText("https://").waitFor({ state: "hidden" });
			await workbench.screenshot("schedule-path");
			await workbench.press("Enter");
			await workbench.waitForPrompt("Enter tick a talk");
			await tickSession(workbench, "haddad", "A kinder pager");
			await workbench.press("Enter");
			await workbench.page.locator(".statusbar-item", { hasText: "One session is inserted." }).waitFor();
		} finally {
			await removeTemporaryFolder(elsewhere);
		}
	}).timeout(300_000);

	it("offers a schedule whose file is called anything, and no other JSON", async () => {
		const files = workbench.page.locator(".quick-input-list .monaco-list-row");
		await mkdir(join(workbench.folder, "s"));
		await writeFile(join(workbench.folder, "s", "cut.json"), JSON.stringify(signs.slice(0, 1)));
		await writeFile(join(workbench.folder, "s", "other.json"), JSON.stringify([{ Name: "Soup", Price: 3 }]));
		await workbench.openFile(path);
		await workbench.goToLine(7);
		await workbench.runCommand("Recap: Insert Sessions from Schedule");
		await workbench.waitForPrompt("Choose the event's schedule");
		await files.filter({ hasText: "cut.json" }).waitFor();
		await workbench.screenshot("schedule-unnamed");
		assert.deepEqual(await files.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label"))), [
			"schedules/signs.json",
			"s/cut.json",
			"Choose a file…",
		]);
		await workbench.choose("s/cut.json");
		await workbench.waitForPrompt("Enter tick a talk");
		await files.filter({ hasText: "Lighthouses & logs" }).waitFor();
		await workbench.press("Escape");
	}).timeout(300_000);
});
