import assert from "node:assert/strict";
import { readPost } from "../../../../../src/core/post/read-post.ts";
import { renderPost } from "../../../../../src/core/preview/render-post.ts";

/** Text in, shown text out: Hugo 0.111.3, hexo-renderer-marked 7, remark-smartypants 3 (Astro) and `wptexturize`, as recorded. */
const written = `"Hello," she said -- it's 'fine' --- really... a - b, x--y, "*em*" and ("so") \`a -- "b"\``;
const cases: Readonly<Record<string, string>> = {
	hugo: "“Hello,” she said – it’s ‘fine’ — really… a - b, x–y, “<em>em</em>” and (“so”)",
	hexo: "“Hello,” she said – it’s ‘fine’ — really… a - b, x–y, “<em>em</em>“ and (“so”)",
	quarto: "“Hello,” she said – it’s ‘fine’ — really… a - b, x–y, “<em>em</em>” and (“so”)",
	astro: "“Hello,” she said — it’s ‘fine’ --- really… a - b, x—y, “<em>em</em>” and (“so”)",
	wordpress: "“Hello,” she said — it’s ‘fine’ — really… a – b, x–y, “<em>em</em>” and (“so”)",
	jekyll: "“Hello,” she said – it’s ‘fine’ — really… a - b, x–y, “<em>em</em>” and (“so”)",
	docusaurus:
		"&quot;Hello,&quot; she said -- it's 'fine' --- really... a - b, x--y, &quot;<em>em</em>&quot; and (&quot;so&quot;)",
};

describe("quotes, dashes and dots", () => {
	for (const [dialectId, shown] of Object.entries(cases)) {
		it(`are those of ${dialectId}`, () => {
			const { blocks } = renderPost(readPost(written, { dialectId }), { resolveImage: String });
			assert.equal(blocks[0]?.html, `<p>${shown} <code>a -- &quot;b&quot;</code></p>\n`);
		});
	}

	it("are left alone in addresses", () => {
		for (const dialectId of ["hugo", "hexo", "astro"]) {
			const { blocks } = renderPost(readPost("https://a--b.example/x...y z\n", { dialectId }), {
				resolveImage: String,
			});
			assert.equal(
				blocks[0]?.html,
				'<p><a href="https://a--b.example/x...y">https://a--b.example/x...y</a> z</p>\n',
			);
		}
	});
});
