import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { resolve } from "node:path";
import { filesWithoutTests } from "../../harness/files-without-tests.ts";

describe("files without a test", () => {
	const bundle = resolve("dist-test/unit/2/core/a.test.mjs");
	const files = [bundle, resolve("test/proof/b.test.ts"), resolve("test/e2e/c.test.ts")];

	function told(options: Mocha.MochaOptions, events: readonly (readonly [string, string])[]) {
		const runner = new EventEmitter();
		const empty = filesWithoutTests(runner as unknown as Mocha.Runner, { ...options, ...{ files } });
		for (const [event, file] of events) runner.emit(event, { file: resolve(file) });
		return empty();
	}

	it("are told by the names of their sources", () => {
		assert.deepEqual(told({}, [["test end", "test/proof/b.test.ts"]]), [
			"test/unit/core/a.test.ts",
			"test/e2e/c.test.ts",
		]);
	});

	it("are not those whose suite could not be made ready", () => {
		assert.deepEqual(
			told({}, [
				["test end", bundle],
				["fail", "test/proof/b.test.ts"],
			]),
			["test/e2e/c.test.ts"],
		);
	});

	it("are not known where a part of the tests was asked for", () => {
		assert.deepEqual(told({ grep: "x" }, []), []);
	});
});
