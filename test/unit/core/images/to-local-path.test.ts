import assert from "node:assert/strict";
import type { ImageMap } from "../../../../src/core/images/image-map.ts";
import { toLocalPath } from "../../../../src/core/images/to-local-path.ts";

const post = "_posts/2026-01-31-recap.md";
const noMap: ImageMap = { folder: undefined, bases: [] };
const map: ImageMap = {
	folder: "images",
	bases: [
		{
			baseUrl: "https://raw.githubusercontent.com/ada/blog/master/images/",
			folder: "images",
			isForNew: true,
		},
		{ baseUrl: "/pics/", folder: "assets/pictures", isForNew: false },
		{ baseUrl: "https://ada.example:8080/a%20b/", folder: "", isForNew: false },
	],
};

function paths(destination: string, { from = post, using = map } = {}): readonly string[] {
	const local = toLocalPath(destination, from, using);
	return "paths" in local ? local.paths : assert.fail(JSON.stringify(local));
}

describe("toLocalPath", () => {
	it("finds a path beside the post", () => {
		assert.deepEqual(paths("hall.png"), ["_posts/hall.png"]);
		assert.deepEqual(paths(" ./a/../b//the%20hall.png?raw=true#top "), ["_posts/b/the hall.png"]);
		assert.deepEqual(paths("../images/%E8%AC%9B%E6%BC%94.png"), ["images/講演.png"]);
		assert.deepEqual(paths("講演.png", { from: "post.md" }), ["講演.png"]);
	});

	it("looks for a site's path where engines keep what they serve, the site's own folder first", () => {
		assert.deepEqual(paths("/images/hall.png"), [
			"static/images/hall.png",
			"source/images/hall.png",
			"public/images/hall.png",
			"content/images/hall.png",
			"src/images/hall.png",
			"images/hall.png",
		]);
		assert.deepEqual(paths("/hall.png", { from: "docs/content/a.md" }).slice(0, 7), [
			"docs/static/hall.png",
			"docs/source/hall.png",
			"docs/public/hall.png",
			"docs/content/hall.png",
			"docs/src/hall.png",
			"docs/hall.png",
			"static/hall.png",
		]);
		assert.equal(paths("/pics/hall.png")[0], "assets/pictures/hall.png");
	});

	it("knows the template tags that stand for the blog's address", () => {
		for (const tag of [
			"{{ site.baseurl }}",
			"{{site.url}}{{site.baseurl}}",
			"{{- site.url -}}",
			"{static}",
		]) {
			assert.deepEqual(paths(`${tag}/images/hall.png`), paths("/images/hall.png"));
		}
		assert.deepEqual(paths("{attach}hall.png"), ["_posts/hall.png"]);
	});

	it("maps the addresses of bases, however they are written", () => {
		for (const address of [
			"https://raw.githubusercontent.com/ada/blog/master/images/a/the%20hall.png",
			"HTTP://RAW.githubusercontent.com/ada/blog/master/images/a/the%20hall.png?token=1#x",
			"//raw.githubusercontent.com/ada/blog/./master/x/../%69mages/a/the hall.png",
		]) {
			assert.deepEqual(paths(address), ["images/a/the hall.png"]);
		}
		assert.deepEqual(paths("https://ada.example:8080/a b/c.png"), ["c.png"]);
	});

	it("leaves the rest of the web alone", () => {
		for (const address of [
			"https://example.org/images/hall.png",
			"//example.org/hall.png",
			"https://raw.githubusercontent.com/ada/blog/master/images/",
			"https://raw.githubusercontent.com/ada/blog/master/images",
			"https://raw.githubusercontent.com/ada/blog/master/images/../../../../x.png",
			"https://raw.githubusercontent.com/ada/blog/master/images/..%2f..%2fx.png",
			"https://raw.githubusercontent.com/ada/blog/main/images/x.png",
			"https://raw.githubusercontent.com.example.org/ada/blog/master/images/x.png",
			"https://ada.example/a b/c.png",
			"///etc/passwd",
			"data:image/png;base64,AAAA",
		]) {
			assert.deepEqual(toLocalPath(address, post, map), { external: true }, address);
		}
	});

	it("refuses every way out of the workspace folder, in one sentence", () => {
		for (const destination of [
			"../../secret.png",
			"../_posts/../../secret.png",
			"/../secret.png",
			"/images/../../secret.png",
			"%2e%2e/%2E%2e/secret.png",
			"..%2f..%2fsecret.png",
			"a%2fb.png",
			"..\\..\\secret.png",
			"..%5c..%5csecret.png",
			"\\\\server\\share\\x.png",
			".. /.. /.. /secret.png",
			"%2e%2e%20/%2e%2e%20/secret.png",
			".../secret.png",
			"a\0.png",
			"a%00.png",
			"a%0a.png",
			"file:///etc/passwd",
			"FILE:/etc/passwd",
			"C:/secret.png",
			"C:secret.png",
			"vscode-file://vscode-app/x.png",
			"javascript:alert(1)",
			"data:text/html,x",
			"{{ page.image }}",
			"{% link images/x.png %}",
			"{{< ref x >}}",
			"",
			"#top",
			"?x",
			"/",
			"..",
			"%2e%2e",
		]) {
			const local = toLocalPath(destination, post, map);
			assert.ok(
				"refusal" in local && /^[A-Z][^\n]*\.$/.test(local.refusal),
				`${destination}: ${JSON.stringify(local)}`,
			);
		}
	});

	it("says what is wrong with a path as Windows writes it", () => {
		const local = toLocalPath("images\\hall.png", post, map);
		assert.ok("refusal" in local && local.refusal.includes("forward slashes"));
	});

	it("takes a percent sign that escapes nothing for itself", () => {
		assert.deepEqual(paths("100%.png", { using: noMap }), ["_posts/100%.png"]);
		assert.deepEqual(paths("%252e%252e/x.png"), ["_posts/%2e%2e/x.png"]);
		assert.deepEqual(paths("caf%E9.png"), ["_posts/caf%E9.png"]);
	});
});
