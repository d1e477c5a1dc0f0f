import assert from "node:assert/strict";
import { askToComplete, askToList } from "../../src/vscode/tools/schedule-questions.ts";
import { workspaceFolder } from "./support.ts";

const known = "https://known.dev/schedule.xml";
/** The schedules that the writer has used before. */
const none = { of: () => [] };
const one = { of: () => [{ source: known, title: "Known" }] };

describe("What the writer is asked before an agent's tool asks a host", () => {
	const spellings: readonly (readonly [given: unknown, address: string])[] = [
		["https://conf.dev/all.ics", "https://conf.dev/all.ics"],
		["  HTTP://conf.dev/all.ics", "HTTP://conf.dev/all.ics"],
		["webcal://conf.dev/all.ics", "https://conf.dev/all.ics"],
		["https:/conf.dev/all.ics", "https:/conf.dev/all.ics"],
		[{ scheme: "https", authority: "conf.dev", path: "/all.ics" }, "https://conf.dev/all.ics"],
		["https://conf.dev/`[x](command:y)`", "https://conf.dev/[x](command:y)"],
	];

	for (const [given, address] of spellings)
		it(`names it, however it is written: ${JSON.stringify(given)}`, () => {
			assert.equal(askToList(given, none), `Ask \`${address}\` for the event's schedule?`);
			assert.equal(
				askToComplete("post.md", given, one),
				`Ask \`${address}\` for the event's schedule, and write what it tells into post.md? One undo takes it back.`,
			);
		});

	it("is whether the host of before may be asked, where none is given", () => {
		assert.equal(askToList(undefined, one), `Ask \`${known}\` for the event's schedule?`);
		assert.equal(
			askToComplete("post.md", undefined, one),
			"Ask the host of the event's schedule, and write what it tells into post.md? One undo takes it back.",
		);
	});

	it("is nothing about a host, where a file is read", () => {
		for (const given of ["schedule.ics", workspaceFolder()]) {
			assert.equal(askToList(given, none), undefined);
			assert.equal(
				askToComplete("post.md", given, none),
				"Write what the event's schedule tells into post.md? One undo takes it back.",
			);
		}
	});
});
