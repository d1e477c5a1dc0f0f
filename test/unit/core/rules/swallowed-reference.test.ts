import assert from "node:assert/strict";
import { swallowedReference } from "../../../../src/core/rules/swallowed-reference.ts";
import { findingsOf, marked, mended, postOf } from "./find.ts";

const definition = "\n\n[1]: /one";
const hugo = { dialectId: "hugo" };

describe("swallowed-reference", () => {
	it("marks what the block holds, a link with its picture once", () => {
		const body = `<div>\n«[![a](b)](c)» and «[d][1]»\nand [e][2]\n</div>${definition}`;
		assert.equal(marked(swallowedReference, postOf(body.replaceAll(/[«»]/g, "")), hugo), postOf(body));
	});

	it("names the line the block is opened at", () => {
		const [finding] = findingsOf(swallowedReference, postOf(`Text.\n\n<hr>\nOne\n[a](b)`), hugo);
		assert.equal(
			finding?.message,
			"`[a](b)` is inside the HTML block opened at line 9, which ends only at a blank line: put one before it.",
		);
	});

	for (const [what, bad, good] of [
		["before the whole paragraph", "<hr>\nOne\ntwo [a](b)\nthree", "<hr>\n\nOne\ntwo [a](b)\nthree"],
		["after what closes last", "<div>\n<p>x</p>\n[a](b)\n</div>", "<div>\n<p>x</p>\n\n[a](b)\n</div>"],
		["and takes indentation away", "<div>\n\t[a](b)", "<div>\n\n[a](b)"],
		["inside an element for blocks", "<td>\n[a](b)\n</td>", "<td>\n\n[a](b)\n</td>"],
		["between a tag and its neighbour", "</div> See [a](b)", "</div>\n\nSee [a](b)"],
		["before a line that starts with inline HTML", "<hr>\n<b>See</b> [a](b)", "<hr>\n\n<b>See</b> [a](b)"],
	] as const) {
		it(`puts the blank line ${what}`, () => {
			assert.equal(mended(swallowedReference, postOf(bad), hugo), postOf(good));
			assert.deepEqual(findingsOf(swallowedReference, postOf(good), hugo), []);
		});
	}

	it("puts it in with the post's line ends", () => {
		const bad = postOf("<hr>\n[a](b)").replaceAll("\n", "\r\n");
		assert.equal(mended(swallowedReference, bad, hugo), postOf("<hr>\n\n[a](b)").replaceAll("\n", "\r\n"));
	});

	for (const [what, body] of [
		["in a paragraph's element", "<p>\n[a](b)\n</p>"],
		["in a table's row", "<table>\n[a](b)\n</table>"],
		["between tags on one line", "<center>![a](b)</center>"],
		["in a list", "- <hr>\n  [a](b)"],
		["in a quotation", "> <hr>\n> [a](b)"],
	] as const) {
		it(`offers no fix ${what}`, () => {
			const [finding] = findingsOf(swallowedReference, postOf(body), hugo);
			assert.deepEqual(finding?.fixes, []);
			assert.match(finding?.message ?? "", /write it in HTML, or set it apart by blank lines\.$/);
		});
	}

	it("is silent on what no definition resolves", () => {
		assert.deepEqual(findingsOf(swallowedReference, postOf("<div>\n[a][b] [c]\n</div>"), hugo), []);
	});

	// What kramdown 2.4, Python-Markdown 3.4 and PHP Markdown Extra 2.0 make links of, and of what they do not.
	for (const body of [
		'<iframe src="v"></iframe>\nSee [a](b).',
		"<hr> See [a](b).",
		"<p>x</p> [a](b)",
		"</div>\nSee [a](b)",
		"<div>a</div>\n<p>c</p>\n[a](b)",
		"- <div>x</div>\n  [a](b)",
		'<figcaption markdown="1">[a](b)</figcaption>',
	]) {
		it(`is silent on ${JSON.stringify(body)} where the engine ends HTML with its element`, () => {
			for (const dialectId of ["jekyll", "pelican", "wordpress"])
				assert.deepEqual(findingsOf(swallowedReference, postOf(body), { dialectId, isPostByPath: true }), []);
		});
	}

	for (const body of [
		"<div>\nSee «[a](b)».\n</div>",
		"<div>\n<p>x</p>\n«[a](b)»\n</div>",
		"<p>\n«[a](b)»\n</p>\n[c](d)",
		"<blockquote>\n«[a](b)»\n</blockquote>",
		"<h2>«[a](b)»</h2>",
	]) {
		it(`marks ${JSON.stringify(body)} there, too`, () => {
			for (const dialectId of ["jekyll", "pelican", "wordpress"]) {
				const text = postOf(body.replaceAll(/[«»]/g, ""));
				assert.equal(marked(swallowedReference, text, { dialectId, isPostByPath: true }), postOf(body));
			}
		});
	}

	it("knows whose elements take `markdown` without a value", () => {
		const text = postOf("<figcaption markdown>[a](b)</figcaption>");
		const counts = ["pelican", "jekyll", "wordpress", "plain"].map(
			(dialectId) => findingsOf(swallowedReference, text, { dialectId, isPostByPath: true }).length,
		);
		assert.deepEqual(counts, [0, 1, 1, 0]);
	});

	it("tells who shows it, and offers no blank line, which would not help", () => {
		const [finding] = findingsOf(swallowedReference, postOf("<div>\nSee [a](b).\n</div>"));
		assert.equal(
			finding?.message,
			'`[a](b)` is inside the HTML opened at line 7, which Jekyll shows as it stands: write it in HTML, or give the element `markdown="1"`.',
		);
		assert.deepEqual(finding?.fixes, []);
	});
});
