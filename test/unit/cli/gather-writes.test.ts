import assert from "node:assert/strict";
import { gatherWrites } from "../../../src/cli/gather-writes.ts";

describe("gathered writes", () => {
	it("are written together once they are long enough, and at the end", () => {
		const written: string[] = [];
		const out = gatherWrites((text) => written.push(text), 5);
		for (const text of ["one", "two", "three"]) out.write(text);
		assert.deepEqual(written, ["onetwo"]);
		out.flush();
		out.flush();
		assert.deepEqual(written, ["onetwo", "three"]);
	});

	it("are written at once where nothing is to be gathered", () => {
		const written: string[] = [];
		const out = gatherWrites((text) => written.push(text), 0);
		for (const text of ["one", "two"]) out.write(text);
		assert.deepEqual(written, ["one", "two"]);
	});
});
