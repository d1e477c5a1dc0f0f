import assert from "node:assert/strict";
import { namesFile } from "../../../../src/core/schedule/names-file.ts";

describe("namesFile", () => {
	for (const [typed, expected] of [
		["/home/ann/Downloads/talks.ics", true],
		["~/Downloads/talks", true],
		["../talks.json", true],
		["./example.org/talks", true],
		["schedules/talks", true],
		["2026.01/talks.json", true],
		["talks.ics", true],
		["C:\\Users\\ann\\talks.ics", true],
		['"C:\\Users\\Ann Lee\\talks.ics"', true],
		["file:///home/ann/My%20talks.ics", true],
		["example.org", false],
		["example.org/talks.json", false],
		["localhost:3000/talks", false],
		["//example.org/talks", false],
		["https://example.org/talks.ics", false],
		["webcal://example.org/talks.ics", false],
		["https:example.org", false],
		["rust", false],
		["", false],
	] as const)
		it(`${expected ? "takes" : "does not take"} ${typed} for a path`, () => {
			assert.equal(namesFile(typed), expected);
		});
});
