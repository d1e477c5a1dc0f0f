import assert from "node:assert/strict";
import { REFERENCE } from "../../../../src/core/looks/link-style.ts";
import type { SessionValues } from "../../../../src/core/looks/session-values.ts";
import { templateLook } from "../../../../src/core/looks/template-look.ts";
import { sessionWords } from "../../../../src/core/looks/words.ts";
import { writeLook } from "../../../../src/core/looks/write-look.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { cpuTime } from "../../../support/cpu-time.ts";

const words = sessionWords("en");

/** A template filled in, its links as `[text](address)`. */
function filled(template: string, values: Partial<SessionValues>): string {
	const look = templateLook(template, { link: REFERENCE, words, level: undefined });
	if (isRefusal(look)) assert.fail(look.refusal);
	const { pieces } = writeLook(look, { title: "T", speakers: [], slides: [], videos: [], ...values }, words);
	const texts = pieces.map((piece) =>
		typeof piece === "string" ? piece : `[${piece.text}](${piece.destination})`,
	);
	return texts.join("").trimEnd();
}

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
