import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { resolve } from "node:path";
import { filesWithoutTests } from "../../harness/files-without-tests.ts";

describe("files without a test", () => {
	const files = ["test/proof/a.test.ts", "test/e2e/b.test.ts"].map((file) => resolve(file));

	function told(
		options: Mocha.MochaOptions,
		events: readonly (readonly [string, string])[],
		bundled: readonly string[] = [],
	) {
		const runner = new EventEmitter();
		const empty = filesWithoutTests(runner as unknown as Mocha.Runner, { ...options, ...{ files } }, bundled);
		for (const [event, file] of events) runner.emit(event, { file, parent: { file } });
		return empty();
	}

	it("are told by their names", () => {
		assert.deepEqual(told({}, [["test end", files[0] ?? ""]]), ["test/e2e/b.test.ts"]);
	});

	it("are those of a bundle, where there is one", () => {
		const bundled = ["test/unit/a.test.ts", "test/unit/b.test.ts"];
		assert.deepEqual(told({}, [["test end", "test/unit/b.test.ts"]], bundled), ["test/unit/a.test.ts"]);
	});

	it("are not those whose suite could not be made ready", () => {
		assert.deepEqual(
			told({}, [
				["test end", files[0] ?? ""],
				["fail", files[1] ?? ""],
			]),
			[],
		);
	});

	it("are not known where a part of the tests was asked for", () => {
		assert.deepEqual(told({ grep: "x" }, []), []);
	});
});
