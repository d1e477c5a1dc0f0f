import assert from "node:assert/strict";
import { mayBeFound } from "../../../../src/core/text/may-be-found.ts";

describe("a row that may be found", () => {
	it("has the letters typed in their order", () => {
		assert.ok(mayBeFound("s/tide-schedule.xml", ""));
		assert.ok(mayBeFound("s/tide-schedule.xml", "Tide-Sch"));
		assert.ok(mayBeFound("Small ferries", "smallf"));
		assert.ok(mayBeFound("Small ferries", " sf "));
		assert.ok(mayBeFound("Über", "uber"));
		assert.ok(!mayBeFound("s/alpha-schedule.json", "really-sch"));
		assert.ok(!mayBeFound("Small", "small f"));
	});

	it("is any, where letters have marks", () => assert.ok(mayBeFound("Zurich", "Zür")));
});
