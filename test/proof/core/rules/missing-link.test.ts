import assert from "node:assert/strict";
import { missingLink } from "../../../../src/core/rules/missing-link.ts";
import { cpuTime } from "../../../support/cpu-time.ts";
import { findingsOf, postOf } from "../../../unit/core/rules/find.ts";

describe("missing-link", () => {
	it("takes linear time", () => {
		const text = postOf("The slides ( are here (slides, video) and\nhere <b ".repeat(2_000));
		const start = cpuTime();
		findingsOf(missingLink, text);
		assert.ok(cpuTime() - start < 3_000);
	});
});
