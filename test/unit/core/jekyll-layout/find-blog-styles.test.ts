import assert from "node:assert/strict";
import { findBlogStyles } from "../../../../src/core/jekyll-layout/find-blog-styles.ts";

describe("findBlogStyles", () => {
	const found = (files: string, config = {}) => findBlogStyles(files.split(" "), config).paths.join(" ");

	it("finds the sheets of the whole site, in the likeliest place", () => {
		assert.equal(found("index.html assets/css/style.css css/old.css"), "assets/css/style.css");
		assert.equal(found("css/main.css css/print.css css/bootstrap.min.css"), "css/main.css");
		assert.equal(
			found("static/css/b.css static/css/a.css static/js/x.js"),
			"static/css/a.css static/css/b.css",
		);
		assert.equal(found("src/css/custom.css docusaurus.config.js"), "src/css/custom.css");
		assert.equal(found("css/blog-2016.css css/more.css"), "css/blog-2016.css css/more.css");
	});

	it("takes the theme in use, not another, and nothing that was built or brought along", () => {
		const themes = "themes/old/static/css/main.css themes/sea/static/css/main.css";
		assert.equal(found(themes, { theme: "sea" }), "themes/sea/static/css/main.css");
		assert.equal(
			found("_site/assets/css/style.css node_modules/a/css/main.css .cache/css/main.css css/pygments.css"),
			"",
		);
	});

	it("says what is no CSS yet, what is missing, and what is too much", () => {
		assert.deepEqual(findBlogStyles(["assets/css/style.scss"]), {
			paths: [],
			note: "assets/css/style.scss is not CSS yet: build the site and name the stylesheet it writes in `recap.preview.styles`.",
		});
		assert.equal(
			findBlogStyles([], { theme: "minima" }).note,
			"No stylesheet was found in this site. Those of the theme minima are not in this folder. Name one in `recap.preview.styles` to see the post in the blog's own look.",
		);
		const many = findBlogStyles(["a", "b", "c", "d", "e"].map((name) => `static/css/${name}.css`));
		assert.deepEqual(many.paths, [
			"static/css/a.css",
			"static/css/b.css",
			"static/css/c.css",
			"static/css/d.css",
		]);
		assert.match(many.note ?? "", /^The site has 5 stylesheets in one place/);
		assert.equal(findBlogStyles(["css/main.css"]).note, undefined);
	});
});
