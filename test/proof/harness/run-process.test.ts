import assert from "node:assert/strict";
import { isMissingProgram, runProcess } from "../../harness/run-process.ts";

const run = (script: string, options = {}) => runProcess(process.execPath, ["-e", script], options);

describe("runProcess", () => {
	it("collects what a program prints, and its exit code", async () => {
		const { exitCode, output } = await run("console.log('a'); console.error('b'); process.exitCode = 3");
		assert.equal(exitCode, 3);
		// The system may bring either first.
		assert.deepEqual(output.split("\n").sort(), ["", "a", "b"]);
	});

	it("ends a program that says nothing for long", async () => {
		const { exitCode, output } = await run("console.log('a'); setInterval(() => {}, 1000)", {
			silentSeconds: 1,
		});
		assert.equal(exitCode, 1);
		assert.match(output, /^(?:a\n)?\n\S+ was ended after 1 s without a word\.\n$/);
	});

	it("ends with it what it started, and does not wait for that", async () => {
		const child = "setInterval(() => {}, 1000)";
		const script = `require("child_process").spawn(process.execPath, ["-e", "${child}"], { stdio: "inherit" }); ${child}`;
		assert.equal((await run(script, { silentSeconds: 1 })).exitCode, 1);
	});

	it("throws where there is no such program", () =>
		assert.rejects(runProcess("recap-no-such-program", []), isMissingProgram));
});
