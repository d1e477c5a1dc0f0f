import assert from "node:assert/strict";
import { findChrome } from "../../harness/find-chrome.ts";

function find(platform: NodeJS.Platform, env: Record<string, string>, ...programs: string[]) {
	return findChrome({ platform, env, isExecutable: (path) => programs.includes(path) });
}

describe("findChrome", () => {
	it("believes CHROME_PATH first", () => {
		const env = { CHROME_PATH: "/opt/my/chrome", PATH: "/usr/bin" };
		assert.equal(find("linux", env, "/usr/bin/chromium", "/opt/my/chrome"), "/opt/my/chrome");
	});

	it("looks along the PATH, then in the usual places", () => {
		const env = { PATH: "/usr/local/bin:/usr/bin" };
		assert.equal(
			find("linux", env, "/usr/bin/google-chrome", "/snap/bin/chromium"),
			"/usr/bin/google-chrome",
		);
		assert.equal(find("linux", env, "/snap/bin/chromium"), "/snap/bin/chromium");
	});

	it("knows a Mac's applications", () => {
		const edge = "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
		assert.equal(find("darwin", {}, edge), edge);
	});

	it("knows Windows' folders", () => {
		const chrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
		assert.equal(find("win32", { ProgramFiles: "C:\\Program Files" }, chrome), chrome);
	});

	it("finds none where there is none", () => assert.equal(find("linux", { PATH: "/usr/bin" }), undefined));
});
