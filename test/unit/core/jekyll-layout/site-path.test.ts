import assert from "node:assert/strict";
import { toSitePath } from "../../../../src/core/jekyll-layout/site-path.ts";

describe("toSitePath", () => {
	it("takes text files of the site's own folders", () => {
		for (const path of [
			"_layouts/post.html",
			"_includes/a/b c.svg",
			"_includes/JB/setup",
			"_data/people.yml",
			"_layouts/größe.html",
		]) {
			assert.equal(toSitePath(path), path);
		}
	});

	it("refuses everything else", () => {
		const refused = [
			..."_config.yml _layouts _layouts/ /_layouts/a.html _layouts/../a.html _layouts/./a.html _layouts//a.html ../_layouts/a.html".split(
				" ",
			),
			..."_layouts\\a.html _layouts/..\\a.html _layouts/%2e%2e/a.html _layouts/a%00.html file:///_layouts/a.html C:/_layouts/a.html".split(
				" ",
			),
			..."_layouts/.env _layouts/.git/config _layouts/a.exe _layouts/a.png _layouts/a.html. _posts/a.md node_modules/a.js ~/_layouts/a.html".split(
				" ",
			),
			"\\\\server\\_layouts\\a.html",
			"//server/_layouts/a.html",
			"_layouts/.. /a.html",
			"_layouts/a.html ",
			"_layouts/a\0.html",
			"_layouts/a\n.html",
			`_layouts/${"a".repeat(400)}.html`,
			"",
		];
		for (const path of refused) assert.equal(toSitePath(path), undefined, JSON.stringify(path));
	});
});
