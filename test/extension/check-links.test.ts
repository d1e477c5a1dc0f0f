import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { OpenWeb } from "../../src/vscode/links/open-web.ts";
import { FakeWeb, type Said } from "../support/fake-web.ts";
import { closeEditors, quickFixAt, recap, rulesOn, showFile, until } from "./support.ts";

const copy = "https://web.archive.org/web/20160301120000/https://conf.dev/2016/talks/7";
const pages: Readonly<Record<string, Said>> = {
	"https://conf.dev/2016/talks/7": 404,
	"https://archive.org/wayback/available?url=conf.dev%2F2016%2Ftalks%2F7&timestamp=20160302": {
		kind: "answer",
		status: 200,
		text: JSON.stringify({ archived_snapshots: { closest: { available: true, status: "200", url: copy } } }),
	},
	"https://a.dev/old": [301, "/new/page"],
	"https://a.dev/new/page": 200,
	"https://fine.dev/": 200,
};
const text =
	"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-03-02\n---\n\n[Talk](https://conf.dev/2016/talks/7), [notes](https://a.dev/old), [club](https://fine.dev/)\n";

interface Checking {
	openWeb: OpenWeb | undefined;
}

function checking(): Checking {
	const { exports } = recap();
	if (typeof exports !== "object" || exports === null || !("linkCheck" in exports))
		throw new Error("activate() returns no check of links");
	return exports.linkCheck as Checking;
}

const check = () => vscode.commands.executeCommand<{ done: boolean; message?: string }>("recap.checkLinks");

describe("Check Links", () => {
	before(() => recap().activate());

	afterEach(async () => {
		checking().openWeb = undefined;
		await closeEditors();
	});

	it("shows what is dead or has moved, and mends it, without asking twice", async () => {
		const web = new FakeWeb(pages);
		checking().openWeb = () => web;
		const { document } = await showFile("links.md", text);
		assert.deepEqual(await check(), {
			done: true,
			message: "Asked 3 addresses. 1 is dead. 1 has a better address.",
		});
		await until("the findings", () => rulesOn(document.uri) === "dead-link,moved-link");
		const asked = web.asked.length;
		for (const [address, title, left] of [
			["https://conf.dev/2016/talks/7", "Link the Internet Archive's copy of 2016-03-01", "moved-link"],
			["https://a.dev/old", "Change to https://a.dev/new/page", ""],
		] as const) {
			const place = document.positionAt(document.getText().indexOf(address));
			const fix = await quickFixAt(
				document,
				new vscode.Range(place, place),
				(action) => action.title === title,
			);
			assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
			await until("the finding to go", () => rulesOn(document.uri) === left);
		}
		assert.equal(
			document.getText(),
			text
				.replace("https://conf.dev/2016/talks/7", copy)
				.replace("https://a.dev/old", "https://a.dev/new/page"),
		);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), text.replace("https://conf.dev/2016/talks/7", copy));
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), text);
		assert.equal(web.asked.length, asked, "nothing is asked but by the command");
		await check();
		assert.equal(web.asked.length, asked, "what was asked lately is known");
	});

	it("says so where no host is found", async () => {
		checking().openWeb = () => new FakeWeb({});
		await showFile("offline.md", text.replaceAll(".dev", ".cafe"));
		assert.deepEqual(await check(), {
			done: false,
			message: "No host was found: connect to the internet and try again.",
		});
	});

	it("stops where it is asked anew", async () => {
		const { document } = await showFile("stopped.md", text.replaceAll(".dev", ".blue"));
		let started: (() => void) | undefined;
		const hasStarted = new Promise<void>((resolve) => {
			started = resolve;
		});
		checking().openWeb = ({ signal }) => ({
			ask: () =>
				new Promise((resolve) => {
					signal.addEventListener("abort", () => resolve({ kind: "failure", reason: "late" }));
					started?.();
				}),
			wait: async () => undefined,
			now: () => 0,
			isStopped: () => signal.aborted,
			mayAsk: () => true,
		});
		const first = check();
		await hasStarted;
		checking().openWeb = () => new FakeWeb({});
		await check();
		assert.deepEqual(await first, { done: false });
		assert.equal(rulesOn(document.uri), "");
	});

	it("asks nobody on this machine, and says in a browser what it cannot do", async () => {
		await showFile("own.md", text.replaceAll(/https:\/\/[a-z.]+/g, "http://127.0.0.1:1"));
		const answer = await check();
		assert.deepEqual(
			answer,
			"importScripts" in globalThis
				? {
						done: false,
						message:
							"Open this folder in VS Code on the desktop to check its links: within a browser, other sites cannot be asked.",
					}
				: { done: true, message: "Asked 3 addresses. None is dead. 3 could not be checked." },
		);
	});
});
