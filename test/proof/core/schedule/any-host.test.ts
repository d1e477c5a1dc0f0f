import assert from "node:assert/strict";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { repositoryFolder } from "../../../harness/files.ts";
import { expectedSchedule, scheduleBytes, scheduleFiles } from "../../../support/schedule-files.ts";

/** A web worker has no `process`, `Buffer`, `window` or `document`, and VS Code's forbids `eval`. */
describe("a schedule in a web host", () => {
	it("is read as in Node, all formats", async function () {
		this.timeout(0);
		const { outputFiles } = await build({
			absWorkingDir: repositoryFolder,
			stdin: {
				contents: 'export { readSchedule } from "./src/core/schedule/read-schedule.ts";',
				resolveDir: repositoryFolder,
				loader: "ts",
			},
			bundle: true,
			platform: "browser",
			format: "iife",
			globalName: "recap",
			target: "es2022",
			write: false,
			logLevel: "silent",
		});
		const context = createContext({ TextDecoder, URL }, { codeGeneration: { strings: false, wasm: false } });
		runInContext(outputFiles[0]?.text ?? "", context);
		for (const file of scheduleFiles) {
			context.bytes = scheduleBytes(file);
			const read: unknown = JSON.parse(
				runInContext('JSON.stringify(recap.readSchedule(bytes, "x"))', context),
			);
			assert.deepEqual(read, expectedSchedule(file), file);
		}
	});
});
