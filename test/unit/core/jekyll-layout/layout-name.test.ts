import assert from "node:assert/strict";
import { layoutName } from "../../../../src/core/jekyll-layout/layout-name.ts";
import { siteFromConfig } from "../../../../src/core/jekyll-layout/site-from-config.ts";

const site = siteFromConfig(`defaults:
  - scope: { path: "", type: posts }
    values: { layout: post }
  - scope: { path: _posts/talks }
    values: { layout: talk }
  - scope: { path: "", type: pages }
    values: { layout: page }
`);

describe("layoutName", () => {
	it("is what the post says", () => {
		assert.equal(layoutName({ layout: " event ", path: "_posts/a.md" }, site), "event");
		for (const layout of ["none", "null", "", null, 7])
			assert.equal(layoutName({ layout, path: "_posts/a.md" }, site), undefined, String(layout));
	});

	it("is the site's for the post's folder, the nearest one's", () => {
		assert.equal(layoutName({ path: "_posts/2026-01-31-a.md" }, site), "post");
		assert.equal(layoutName({ path: "_posts/talks/2026-01-31-a.md" }, site), "talk");
		assert.equal(layoutName({ path: "_posts/talkshow/2026-01-31-a.md" }, site), "post");
	});

	it("is none where nothing says it", () => {
		assert.equal(layoutName({ path: "_posts/a.md" }, siteFromConfig("")), undefined);
		assert.equal(layoutName({}, { defaults: ["x", { scope: 1, values: [] }] }), undefined);
	});
});
