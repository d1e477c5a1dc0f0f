import assert from "node:assert/strict";
import { until } from "../../harness/until.ts";

describe("until", () => {
	it("gives what the probe finds", async () => {
		const answers = [undefined, false, "found", "too late"];
		assert.equal(await until("it", () => answers.shift(), { everyMs: 0 }), "found");
	});

	it("takes 0 and an empty text for found", async () => {
		assert.equal(await until("it", () => 0), 0);
		assert.equal(await until("it", async () => ""), "");
	});

	it("says what it waited for where nothing happens", () =>
		assert.rejects(
			until("the tide", () => false, { seconds: 0, everyMs: 1 }),
			{ message: "Waited 0 s in vain for the tide" },
		));

	it("does not give up while something happens, however long it takes", async () => {
		let steps = 0;
		const isThere = () => ++steps > 20;
		await until("the tide", isThere, { seconds: 0, everyMs: 2, progress: () => steps });
	});

	it("gives up once it has stopped", async () => {
		let steps = 0;
		const probe = () => {
			if (steps < 5) steps += 1;
			return false;
		};
		await assert.rejects(until("the tide", probe, { seconds: 0, everyMs: 2, progress: () => steps }));
		assert.equal(steps, 5);
	});
});
