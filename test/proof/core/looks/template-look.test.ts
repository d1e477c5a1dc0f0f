import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpu-time.ts";
import { filled } from "../../../support/filled-template.ts";

const slides = { slides: [{ destination: "/s" }] };

describe("a session's template", () => {
	it("is not kept busy by a folder's template that is nearly all blanks or marks", () => {
		const blanks = " \t".repeat(100_000);
		const start = cpuTime();
		assert.equal(filled(`{title}${blanks}x {slides}`, {}), "T");
		assert.equal(filled(`{slides}${blanks}{title}`, {}), "T");
		assert.equal(filled(`{title}${blanks}· {slides}`, {}), `T`);
		filled(`{title} ${"(*_[".repeat(50_000)}{slides}`, slides);
		assert.ok(cpuTime() - start < 3_000);
	});
});
