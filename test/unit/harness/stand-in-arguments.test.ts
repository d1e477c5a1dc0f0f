import assert from "node:assert/strict";
import { join } from "node:path";
import { readStandInArguments } from "../../harness/stand-in-arguments.ts";

const asRunTestsCalls = [
	...["/tmp/blog", "--user-data-dir=/tmp/profile", "--extensions-dir=/tmp/extensions"],
	...["--no-sandbox", "--disable-gpu-sandbox", "--disable-updates", "--skip-welcome", "--skip-release-notes"],
	...[
		"--disable-workspace-trust",
		"--extensionTestsPath=/recap/dist-test/node.js",
		"--extensionDevelopmentPath=/recap",
	],
];

describe("the stand-in's arguments", () => {
	it("are those of VS Code", () => {
		assert.deepEqual(readStandInArguments(asRunTestsCalls), {
			extension: "/recap",
			tests: "/recap/dist-test/node.js",
			host: "node",
			folder: "/tmp/blog",
			settingsFile: join("/tmp/profile", "User", "settings.json"),
		});
	});

	it("choose the web-worker host", () => {
		const { host } = readStandInArguments([...asRunTestsCalls, "--extensionDevelopmentKind=web"]);
		assert.equal(host, "web");
	});

	for (const name of ["--extensionTestsPath", "--extensionDevelopmentPath", "--user-data-dir", "/tmp/blog"]) {
		it(`are refused in one sentence without ${name}`, () => {
			const rest = asRunTestsCalls.filter((argument) => !argument.startsWith(name));
			assert.throws(() => readStandInArguments(rest), {
				name: "PlainError",
				message: /^The stand-in needs /,
			});
		});
	}
});
