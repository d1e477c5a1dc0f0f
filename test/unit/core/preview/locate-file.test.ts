import assert from "node:assert/strict";
import { locateFile } from "../../../../src/core/preview/locate-file.ts";

const place = { path: "/home/ada/blog/_posts/2026-01-31-recap.md", root: "/home/ada/blog" };

describe("locateFile", () => {
	it("finds a relative path beside the post", () => {
		assert.deepEqual(paths("hall.png"), ["/home/ada/blog/_posts/hall.png"]);
		assert.deepEqual(paths("../images/the%20hall.png?size=2#top"), ["/home/ada/blog/images/the hall.png"]);
		assert.deepEqual(paths("./a/./b//c.png"), ["/home/ada/blog/_posts/a/b/c.png"]);
	});

	it("looks for a site path where engines keep what they serve", () => {
		assert.deepEqual(paths("/images/hall.png"), [
			"/home/ada/blog/images/hall.png",
			"/home/ada/blog/static/images/hall.png",
			"/home/ada/blog/source/images/hall.png",
			"/home/ada/blog/public/images/hall.png",
			"/home/ada/blog/content/images/hall.png",
			"/home/ada/blog/src/images/hall.png",
		]);
		assert.deepEqual(paths("{{ site.baseurl }}/images/hall.png"), paths("/images/hall.png"));
	});

	it("knows an address of the web", () => {
		assert.deepEqual(locateFile("https://example.org/a.png", place), {
			kind: "web",
			address: "https://example.org/a.png",
		});
		assert.deepEqual(locateFile("//example.org/a.png", place), {
			kind: "web",
			address: "https://example.org/a.png",
		});
	});

	it("takes an address that the writer's settings map for the file, and keeps the address to fall back on", () => {
		const baseUrl = "https://raw.example.org/ada/blog/images/";
		const map = { folder: "images", bases: [{ baseUrl, folder: "images", isForNew: true }] };
		assert.deepEqual(locateFile(`${baseUrl}hall.png`, place, map), {
			kind: "files",
			paths: ["/home/ada/blog/images/hall.png"],
			address: `${baseUrl}hall.png`,
		});
		assert.deepEqual(locateFile("https://example.org/images/hall.png", place, map), {
			kind: "web",
			address: "https://example.org/images/hall.png",
		});
	});

	it("reads a percent sign that starts no escape as browsers do", () => {
		assert.deepEqual(paths("100%.png"), ["/home/ada/blog/_posts/100%.png"]);
	});

	it("refuses every way out of the root", () => {
		for (const destination of [
			"../../secret.png",
			"../../blog-2/secret.png",
			"/../secret.png",
			"%2e%2e/%2e%2e/secret.png",
			"..%2f..%2fsecret.png",
			"images/../../../secret.png",
			"../../../../../../../../etc/passwd",
			"..\\..\\secret.png",
			"/%2e%2e/secret.png",
			"images/%2E%2e/%2e./../secret.png",
			".. /secret.png",
			"\\\\server\\share\\secret.png",
			"%5c%5cserver%5cshare",
			"a%00.png",
			"a\n.png",
		]) {
			assert.deepEqual(locateFile(destination, place), { kind: "refused" }, destination);
		}
	});

	it("refuses other schemes and what no path can be", () => {
		for (const destination of [
			"file:///etc/passwd",
			"FILE:///etc/passwd",
			"command:workbench.action.quit",
			"javascript:alert(1)",
			"vscode://file/etc/passwd",
			"data:text/html,x",
			"c:\\secret.png",
			"C:/secret.png",
			"file:secret.png",
			"http:secret",
			"#top",
			"",
		]) {
			assert.deepEqual(locateFile(destination, place), { kind: "refused" }, destination);
		}
	});

	it("works where the root is the whole file system", () => {
		const atRoot = { path: "/post.md", root: "/" };
		assert.deepEqual(locateFile("hall.png", atRoot), { kind: "files", paths: ["/hall.png"] });
		assert.deepEqual(locateFile("../hall.png", atRoot), { kind: "refused" });
	});
});

function paths(destination: string): readonly string[] {
	const location = locateFile(destination, place);
	assert.equal(location.kind, "files", destination);
	return location.kind === "files" ? location.paths : [];
}
