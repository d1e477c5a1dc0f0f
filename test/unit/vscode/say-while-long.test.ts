import assert from "node:assert/strict";
import { sayWhileLong } from "../../../src/vscode/say-while-long.ts";

describe("sayWhileLong", () => {
	it("has long work told of until it is done", async () => {
		let finish = (_answer: string) => {};
		const work = new Promise<string>((resolve) => {
			finish = resolve;
		});
		const told: unknown[] = [];
		const answer = await sayWhileLong(
			work,
			(going) => {
				told.push(going);
				finish("read");
			},
			0,
		);
		assert.equal(answer, "read");
		assert.deepEqual(told, [work]);
	});

	it("says nothing of work that is done at once, or fails at once", async () => {
		let told = 0;
		const say = () => told++;
		assert.equal(await sayWhileLong(Promise.resolve("read"), say, 0), "read");
		await assert.rejects(sayWhileLong(Promise.reject(new Error("broken")), say, 0), /^Error: broken$/);
		await new Promise((resolve) => setTimeout(resolve));
		assert.equal(told, 0);
	});
});
