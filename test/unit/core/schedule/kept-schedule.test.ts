import assert from "node:assert/strict";
import {
	type KeptSchedule,
	readKeptSchedule,
	writeKeptSchedule,
} from "../../../../src/core/schedule/kept-schedule.ts";
import { readSchedule } from "../../../../src/core/schedule/read-schedule.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { scheduleBytes } from "../../../support/schedule-files.ts";

describe("a kept schedule", () => {
	const schedule = readSchedule(scheduleBytes("signs.json"), "signs.json");
	if (isRefusal(schedule)) assert.fail(schedule.refusal);
	const kept: KeptSchedule = {
		schedule,
		readFrom: "https://q.example/signs",
		origin: { address: "https://q.example/28x", etag: '"1"' },
	};

	it("comes back as it was, without its abstracts and why it was an old one then", () => {
		const sessions = schedule.sessions.map(({ abstract, ...session }) => session);
		assert.deepEqual(readKeptSchedule(writeKeptSchedule({ ...kept, whyOld: "Its host is away." })), {
			...kept,
			schedule: { ...schedule, sessions },
		});
	});

	it("is not made of anything else", () => {
		const written = writeKeptSchedule(kept);
		for (const text of [
			"",
			"null",
			"[]",
			"{}",
			written.slice(0, -9),
			written.replace('"shape":1', '"shape":0'),
			written.replace(/"title":"[^"]*"/g, '"title":1'),
			written.replace('"warnings":[', '"cautions":['),
		])
			assert.equal(readKeptSchedule(text), undefined, text.slice(0, 80));
	});

	it("forgets an origin of another shape", () => {
		const written = writeKeptSchedule(kept).replace('"etag":"\\"1\\""', '"etag":1');
		assert.equal(readKeptSchedule(written)?.origin, undefined);
	});
});
