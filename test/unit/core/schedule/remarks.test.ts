import assert from "node:assert/strict";
import { timesAreUtc } from "../../../../src/core/schedule/reading/times-are-utc.ts";
import { remarksOn, withWhyOld } from "../../../../src/core/schedule/remarks.ts";

const kept = (...warnings: readonly string[]) => ({
	schedule: { format: "icalendar", sessions: [], warnings } as const,
	readFrom: "talks.ics",
});
const whyOld = "Its host is away.";

describe("remarks on a schedule", () => {
	it("are all one message, without what the list of its talks tells", () => {
		assert.equal(remarksOn(kept(timesAreUtc())), "");
		assert.equal(remarksOn(kept("One is cut.", timesAreUtc(), "Two are left.")), "One is cut. Two are left.");
		assert.equal(remarksOn({ ...kept("One is cut."), whyOld }), "Its host is away. One is cut.");
		assert.equal(remarksOn({ ...kept(), whyOld }), whyOld);
	});

	it("say why it is an old one before what was done with it", () => {
		assert.equal(withWhyOld(kept(), "Done."), "Done.");
		assert.equal(withWhyOld({ ...kept(), whyOld }, "Done."), "Its host is away. Done.");
	});
});
