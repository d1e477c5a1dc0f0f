import assert from "node:assert/strict";
import { isFrontPage } from "../../../../src/core/links/compare-pages.ts";
import { readDays } from "../../../../src/core/new-post/event-facts.ts";
import { cpuTime } from "../../../support/cpu-time.ts";

/** A page on the clipboard or a host's answer: where a line is meant, anything may come. */
const length = 150_000;

describe("what is meant for a line, and is as long as a book", () => {
	const cases: Readonly<Record<string, () => unknown>> = {
		"days of an event": () => readDays(`1${" ".repeat(length)}x`),
		"an address of many slashes": () => isFrontPage(`https://a.example/${"/".repeat(length)}x`),
	};
	for (const [name, run] of Object.entries(cases))
		it(`takes no time to speak of: ${name}`, () => {
			const start = cpuTime();
			run();
			assert.ok(cpuTime() - start < 2_000);
		});
});
