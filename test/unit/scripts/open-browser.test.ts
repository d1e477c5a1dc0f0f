import assert from "node:assert/strict";
import { browserOpener } from "../../../scripts/open-browser.ts";

describe("browserOpener", () => {
	it("is each system's own", () => {
		assert.deepEqual(browserOpener({ platform: "darwin", env: {} }), ["open"]);
		assert.deepEqual(browserOpener({ platform: "win32", env: {} }), ["cmd", "/c", "start", ""]);
		assert.deepEqual(browserOpener({ platform: "linux", env: { DISPLAY: ":0" } }), ["xdg-open"]);
	});

	it("is none where there is no screen", () => {
		assert.equal(browserOpener({ platform: "linux", env: {} }), undefined);
		assert.equal(browserOpener({ platform: "darwin", env: { CI: "true" } }), undefined);
	});
});
