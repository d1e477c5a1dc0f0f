import assert from "node:assert/strict";
import { workbenchAddress } from "../../harness/workbench-address.ts";

function query(address: string) {
	const { searchParams } = new URL(address);
	return { folder: searchParams.get("folder"), payload: JSON.parse(searchParams.get("payload") ?? "") };
}

describe("workbenchAddress", () => {
	it("names folder, extension and tests as the server's own files", () => {
		const address = workbenchAddress({
			...{ port: 8000, token: "t", folder: "/tmp/my blog" },
			...{
				extension: "/recap",
				tests: "/recap/dist-test/node.js",
				host: "web",
				file: "/tmp/my blog/post.md",
			},
		});
		assert.deepEqual(query(address), {
			folder: "/tmp/my blog",
			payload: [
				["skipWelcome", "true"],
				["extensionDevelopmentPath", "vscode-remote://127.0.0.1:8000/recap"],
				["extensionDevelopmentKind", "web"],
				["extensionTestsPath", "vscode-remote://127.0.0.1:8000/recap/dist-test/node.js"],
				["openFile", "vscode-remote://127.0.0.1:8000/tmp/my%20blog/post.md"],
			],
		});
	});

	it("leaves out what is not asked for", () => {
		const address = workbenchAddress({ port: 8000, token: "t", folder: "/blog" });
		assert.deepEqual(query(address).payload, [["skipWelcome", "true"]]);
		assert.match(address, /^http:\/\/127\.0\.0\.1:8000\/\?tkn=t&/);
	});
});
