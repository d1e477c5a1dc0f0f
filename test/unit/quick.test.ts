import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

describe("unit tests", () => {
	it("try nothing at random: that is the work of test/proof", () => {
		const folder = new URL("./", import.meta.url);
		const random = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
			(name) =>
				name.endsWith(".ts") &&
				/^import .* from "fast-check"/m.test(readFileSync(new URL(name, folder), "utf8")),
		);
		assert.deepEqual(random, []);
	});
});
