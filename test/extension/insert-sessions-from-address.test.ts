import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	bodyOf,
	FILE,
	naming,
	own,
	pretalx,
	run,
	showPost,
	tests,
	tidy,
	written,
	writtenWithSlides,
} from "./scheduled-posts.ts";
import { closeEditors, recap, until } from "./support.ts";

describe("Insert Sessions from Schedule, from an address", () => {
	before(() => recap().activate());
	afterEach(closeEditors);

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
			done: true,
			message: "No slides or video have appeared for your sessions yet.",
		});
		await put(FEED, pretalx(naming, tests));
		assert.deepEqual(await update(), {
			done: true,
			message: "Slides have appeared for 2 of your 2 sessions.",
		});
		assert.equal(tidy(bodyOf(editor)), writtenWithSlides);
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
