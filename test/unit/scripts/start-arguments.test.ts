import assert from "node:assert/strict";
import { resolve } from "node:path";
import { readStartArguments } from "../../../scripts/start-arguments.ts";

const read = (...argv: string[]) =>
	readStartArguments(argv, { here: "/home/ann", samples: "/recap/samples" });

describe("npm start's arguments", () => {
	it("open the samples on any port", () => {
		assert.deepEqual(read(), { folder: "/recap/samples", port: 0, desktop: false });
	});

	it("name a folder from where the person is", () => {
		assert.deepEqual(read("blog", "--port", "8000", "--desktop"), {
			folder: resolve("/home/ann", "blog"),
			port: 8000,
			desktop: true,
		});
	});

	for (const argv of [
		["--port", "x"],
		["--port", "70000"],
		["--prot", "1"],
		["a", "b"],
	]) {
		it(`are refused in one sentence: ${argv.join(" ")}`, () => {
			assert.throws(() => read(...argv), { name: "PlainError" });
		});
	}
});
