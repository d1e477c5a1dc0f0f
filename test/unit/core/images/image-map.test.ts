import assert from "node:assert/strict";
import { readImageSettings } from "../../../../src/core/images/image-map.ts";

const raw = "https://raw.githubusercontent.com/ada/blog/master/images";

describe("readImageSettings", () => {
	it("reads nothing where nothing is set", () => {
		assert.deepEqual(readImageSettings({ folder: " ", baseUrl: "" }), { folder: undefined, bases: [] });
	});

	it("takes a folder as writers write it", () => {
		for (const folder of [
			"images/2026",
			"./images/2026/",
			"/images/2026",
			"images\\2026",
			"$\u007bworkspaceFolder}/images/2026",
		]) {
			assert.deepEqual(readImageSettings({ folder, baseUrl: "" }), { folder: "images/2026", bases: [] });
		}
		assert.deepEqual(readImageSettings({ folder: ".", baseUrl: "" }), { folder: "", bases: [] });
	});

	it("joins the folder with its address", () => {
		for (const baseUrl of [raw, `${raw}/`]) {
			assert.deepEqual(readImageSettings({ folder: "pictures", baseUrl }), {
				folder: "pictures",
				bases: [{ baseUrl: `${raw}/`, folder: "pictures", isForNew: true }],
			});
		}
		assert.deepEqual(readImageSettings({ folder: "static/img", baseUrl: "/img" }), {
			folder: "static/img",
			bases: [{ baseUrl: "/img/", folder: "static/img", isForNew: true }],
		});
	});

	it("reads the folder off the address of a repository", () => {
		for (const [baseUrl, folder] of [
			[raw, "images"],
			["https://raw.githubusercontent.com/ada/blog/refs/heads/main/a/b/", "a/b"],
			["https://github.com/ada/blog/raw/main/images", "images"],
			["https://cdn.jsdelivr.net/gh/ada/blog@main/images", "images"],
			["https://gitlab.com/ada/blog/-/raw/main/images", "images"],
			["https://codeberg.org/ada/blog/raw/branch/main/images", "images"],
			["https://raw.githubusercontent.com/ada/blog/master", ""],
		] as const) {
			assert.deepEqual(readImageSettings({ folder: "", baseUrl }), {
				folder,
				bases: [{ baseUrl: baseUrl.replace(/\/?$/, "/"), folder, isForNew: true }],
			});
		}
	});

	it("refuses what it cannot use, in one sentence", () => {
		for (const folder of ["..", "images/../..", "C:\\images", "file:///images", "//server/images", "a\0b"]) {
			assert.match(refusal({ folder, baseUrl: "" }), /^Set recap\.images\.folder to a folder inside/);
		}
		for (const baseUrl of [
			"images",
			"ftp://example.org/",
			"//",
			"/../x",
			"https://example.org/?x",
			"javascript:x",
		]) {
			assert.match(refusal({ folder: "images", baseUrl }), /^Set recap\.images\.baseUrl to /);
		}
		assert.match(
			refusal({ folder: "", baseUrl: "https://example.org/images/" }),
			/^Set recap\.images\.folder to the /,
		);
	});
});

function refusal(settings: { folder: string; baseUrl: string }): string {
	const read = readImageSettings(settings);
	return "refusal" in read ? read.refusal : assert.fail(JSON.stringify(read));
}
