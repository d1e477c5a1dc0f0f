import assert from "node:assert/strict";
import { join } from "node:path";
import { cacheFolder } from "../../harness/cache-folder.ts";

describe("cacheFolder", () => {
	const home = join("/home", "ann");
	const folder = (platform: NodeJS.Platform, env: Record<string, string>) =>
		cacheFolder({ platform, env, home });

	it("is where XDG_CACHE_HOME says, unless that is relative", () => {
		assert.equal(
			folder("linux", { XDG_CACHE_HOME: "/var/cache/ann" }),
			join("/var/cache/ann", "recap-vscode"),
		);
		assert.equal(folder("linux", { XDG_CACHE_HOME: "cache" }), join(home, ".cache", "recap-vscode"));
	});

	it("is the system's own otherwise", () => {
		assert.equal(folder("darwin", {}), join(home, "Library", "Caches", "recap-vscode"));
		assert.equal(folder("win32", { LOCALAPPDATA: "C:\\Local" }), join("C:\\Local", "recap-vscode"));
	});
});
