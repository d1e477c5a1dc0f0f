import assert from "node:assert/strict";
import { typedPath } from "../../../../src/core/text/typed-path.ts";

describe("typedPath", () => {
	for (const [typed, expected] of [
		[" /srv/talks.ics\n", "/srv/talks.ics"],
		["'/srv/my talks.ics'", "/srv/my talks.ics"],
		['"C:\\blog\\talks.ics"', "C:/blog/talks.ics"],
		["~/talks.ics", "/home/ann/talks.ics"],
		["~\\talks.ics", "/home/ann/talks.ics"],
		["~ann/talks.ics", "~ann/talks.ics"],
		["a/~/talks.ics", "a/~/talks.ics"],
		['"file:///srv/my%20talks.ics"', "file:///srv/my%20talks.ics"],
		["https://example.org/a\\b", "https://example.org/a\\b"],
	] as const)
		it(`reads ${JSON.stringify(typed)}`, () => assert.equal(typedPath(typed, "/home/ann"), expected));

	it("leaves ~ where no home is known", () => {
		assert.equal(typedPath("~/talks.ics", undefined), "~/talks.ics");
	});
});
