import assert from "node:assert/strict";
import { withLayoutImages } from "../../../../src/core/jekyll-layout/layout-images.ts";
import { sitePathOf } from "../../../../src/core/jekyll-layout/site-address.ts";

const site = { url: "https://blog.example", baseurl: "/notes" };

describe("sitePathOf", () => {
	const cases: readonly (readonly [address: string, path: string | undefined])[] = [
		["/assets/main.css", "assets/main.css"],
		["/notes/assets/main.css?v=3", "assets/main.css"],
		["https://blog.example/notes/assets/my%20site.css", "assets/my site.css"],
		["../x.css", "2026/x.css"],
		["https://other.example/x.css", undefined],
		["//other.example/x.css", undefined],
		["/../../etc/passwd", undefined],
		["/a/%2e%2e/%2e%2e/x.css", undefined],
		["/a%2f..%2f..%2fx.css", undefined],
		["file:///etc/passwd", undefined],
		["\\\\host\\x.css", undefined],
		["/%5c%5chost%5cx.css", undefined],
		["C:/x.css", undefined],
		["C:\\x.css", undefined],
		["/a%00.css", undefined],
		["..%2fx.css", undefined],
		["/.. /x.css", undefined],
		["/", undefined],
	];
	for (const [address, path] of cases) {
		it(`takes ${address} for ${path ?? "nothing of the site"}`, () => {
			assert.equal(sitePathOf(address, site, "/2026/day/"), path);
		});
	}
});

describe("withLayoutImages", () => {
	it("asks for the address of each picture", () => {
		assert.equal(
			withLayoutImages(
				'<header><img class="logo" src="/logo.png"></header><img alt="x">',
				(name) => `at:${name}`,
			),
			'<header><img class="logo" src="at:/logo.png"></header><img alt="x">',
		);
	});
});
