import assert from "node:assert/strict";
import { duplicateDefinition } from "../../../../src/core/rules/duplicate-definition.ts";
import { findingsOf } from "./find.ts";

const text = "[Slides][1]\n\n[1]: /first\n[1]: /second\n[1]: /third\n";

/** What is said of each definition that does not count, and how many fixes are offered. */
function said(dialectId: string, body = text): readonly string[] {
	return findingsOf(duplicateDefinition, body, { dialectId, isPostByPath: true }).map(
		({ message, range, fixes }) => `${body.slice(range.start, range.end)} | ${message} | ${fixes.length}`,
	);
}

describe("duplicate-definition", () => {
	it("tells where CommonMark is read that the first counts, and offers to remove the others", () => {
		assert.deepEqual(said("hugo"), [
			"[1]: /second | Give this definition another label: `[1]` leads to /first already, so this one never counts. | 1",
			"[1]: /third | Give this definition another label: `[1]` leads to /first already, so this one never counts. | 1",
		]);
	});

	for (const dialectId of ["jekyll", "pelican", "wordpress"]) {
		it(`tells in a ${dialectId} post that the last counts, and removes nothing`, () => {
			assert.deepEqual(said(dialectId), [
				"[1]: /first | Give this definition another label: `[1]` is defined again below and leads to /third, so this one never counts. | 0",
				"[1]: /second | Give this definition another label: `[1]` is defined again below and leads to /third, so this one never counts. | 0",
			]);
		});
	}

	it("tells where the engine is not known that engines differ, and removes nothing", () => {
		assert.deepEqual(said("plain"), [
			"[1]: /second | Give this definition another label: `[1]` leads to /first already, and engines differ in which of the two counts. | 0",
			"[1]: /third | Give this definition another label: `[1]` leads to /first already, and engines differ in which of the two counts. | 0",
		]);
	});

	it("is silent on the same address twice, and on notes", () => {
		for (const id of ["hugo", "jekyll", "plain"])
			assert.deepEqual(said(id, "[a][1]\n\n[1]: /a\n[1]: /a\n\n[//]: # (x)\n[//]: <> (y)\n"), []);
	});
});
