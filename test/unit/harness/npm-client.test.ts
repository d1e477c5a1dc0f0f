import assert from "node:assert/strict";
import { npmFailure } from "../../harness/npm-client.ts";

describe("npmFailure", () => {
	it("gives npm's reason in one sentence, and what to do", () => {
		const output = [
			"npm warn old lockfile",
			"npm error code ENOTFOUND",
			"npm error syscall getaddrinfo",
			"npm error network request to the registry failed",
			"npm error A complete log of this run can be found in: /x.log",
		].join("\n");
		assert.equal(
			npmFailure("download code-server@4.99.4", { exitCode: 1, output }),
			"npm could not download code-server@4.99.4 (network request to the registry failed): check the network and npm's settings, then run the same command again; it goes on where it stopped.",
		);
	});

	it("falls back on the exit code", () => {
		assert.match(npmFailure("install", { exitCode: 7, output: "" }), /\(exit code 7\)/);
	});
});
