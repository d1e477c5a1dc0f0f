import assert from "node:assert/strict";
import {
	bodyOf,
	destinations,
	labels,
	marked,
	type Pick,
	texts,
	titles,
	wholes,
} from "../../../../support/marked-body.ts";

describe("links and images", () => {
	const cases: readonly (readonly [name: string, pick: Pick, text: string])[] = [
		["inline, reference and shortcut", wholes, "«[a](b)» «[c][d]» «[d][]» «[d]» «![e](f)»\n\n[d]: /d"],
		["an image in a link", wholes, "See «[«![the hall][1]»](/talks)».\n\n[1]: hall.jpg"],
		["no link in a link", wholes, "[a «[b](c)» d](e)"],
		["brackets in a link's text", wholes, "«[[Keynote] The state of Go](#4)»"],
		["autolinks and addresses", wholes, "«<https://go.example/a>» or «<a@b.example>»"],
		["no link in code", wholes, "`[a](b)` «[a `]` b](c)» `` ` [a](b) ``"],
		["no link behind an escape", wholes, "\\[a](b) «[a\\]](b)» \\!«[c](d)»"],
		["a link over two lines", wholes, "«[a\nb](c\n'd')»"],
		["a link in a list's second line", wholes, "- one\n  two «[a](b)»\n    three «[c](d)»"],
		["a link over two lines of a quotation", wholes, "> «[a\n> b](c)» d\n>> «[e](f)»"],
		["a lazy line of a quotation", wholes, "> a\n«[b](c)»"],
		["an image reference before a failed address", wholes, "«![a]»(b c)\n\n[a]: d"],
		["no second label beyond a failed address", wholes, "«[a]»(b c«[d]» «[d]»[e«[d]»]\n\n[a]: f\n[d]: g"],
		["a link after a tab", wholes, "-\t«[a](b)»\n\n\t«[c](d)»\n\n1.  x\n\n\t>\t«[e](f)»"],
		["a link after half a tab", wholes, ">\tfoo\n>\tbar «[a](b)»\n\n-\t\tcode\n\n   \t«[c](d)»"],
		["links in a table, pipes escaped", wholes, "|«[a](b)»|c|\n|-|-|\n|x \\| «[d \\| e](f\\|g)»|«![h](i)»|"],
		["links in a table without outer pipes", wholes, "a «[b](c)» | d\n--|--\n «[e](f)» | «[g](h)» | [i](j)"],
		["links in headings", wholes, "## «[a](b)» ##\n\n«[c](d)»\n===\n\n  # «[e](f)» {#id}"],
		["links after emoji and Persian", wholes, "🎙️ «[گزارش نشست](https://x.example/گزارش)» 😀«[a](b)»"],
		["links with CRLF", wholes, "a\r\n«[b\r\nc](d)»\r\n\r\n- «[e](f)»\r\n"],
		["a text's line end", texts, "[«a\r\n»](b)\r\n\r\n![«c\r\n»](d)"],
		["a link after the rest of a tab", wholes, "- a\n\t«[b](c)»\n\n1. d\n\n\te «[f\n\t](g)»"],
		["links with bare CR and NUL", wholes, "a\r«[b](c)»\r\r\0«[d\0](e)»"],
		[
			"raw HTML in a paragraph",
			wholes,
			'A «<a href="b">«[c](d)» e</a>» «<IMG alt=x src=y>» <a name="f">g</a>',
		],
		["raw HTML in a block", wholes, "<p>\n«<a\n href='b'>c</a>» <!-- <a href=d>e</a> --> «<img>»\n</p>"],
		["an HTML link without its end", wholes, "«<a href=b>» c\n\nd</a>"],
		["an HTML link ended by the next", wholes, "<p>«<a href=b>c»«<a href=d>e</a>»</p>"],
		["destinations", destinations, "[a](«b») [a]( <«b c»> 'd') ![a](«»)\n[a](<«»>) [a](«b(c)d»)"],
		["a definition's destination", destinations, "[a][1] [1]\n\n[1]: <««/b c»»> 'd'"],
		[
			"HTML destinations",
			destinations,
			`x <a href="«b»">c</a> <a href='«»'>c</a> <a href=«d»>e</a> <img«»> f`,
		],
		["titles, quotes included", titles, '[a](b «"c"») [a](b «\'c\nd\'») ![a](b «(c \\) d)») [a](b "c)'],
		["HTML titles", titles, `x <a href=b title=«"c"»>d</a> <img src=e TITLE=«f»>`],
		["labels", labels, "[a][«b»] [«b»][] ![«B»] [a][« b »]\n\n[b]: c"],
		["texts", texts, "[«*a* b»](c) ![«»](d) <«http://e»> <a href=f>«<b>g</b>»</a> <img alt='«h»'>"],
		["the place for a missing alt", texts, "<img«» src=a>"],
	];
	for (const [name, pick, text] of cases) {
		it(`places ${name}`, () => assert.equal(marked(text, pick), text));
	}

	it("counts from the start of the whole text", () => {
		const text = "---\ntitle: A\n---\n[a](b)";
		const [link] = bodyOf(text).links;
		assert.equal(link && text.slice(link.range.start, link.range.end), "[a](b)");
	});

	it("reads texts as a reader sees them", () => {
		const shown = (text: string) => [...bodyOf(text).links, ...bodyOf(text).images].map((link) => link.text);
		assert.deepEqual(shown("[*a* `b` &amp; \\* ![c *d*](e)\nf](g)"), ["a b & * c d f", "c d"]);
		assert.deepEqual(shown("<p><a href=a>b &amp;\n <i>c</i> <img alt='d &lt;'></a>"), ["b & c d <", "d <"]);
		assert.deepEqual(shown("x <a href=a>b **c** <img alt=d></a>"), ["b c d", "d"]);
		assert.deepEqual(shown("<img src=a> <img alt=''>"), [undefined, ""]);
		assert.deepEqual(shown("<a href=a>\n\nb\n\n</a>"), [undefined]);
	});

	it("gives destinations as a browser gets them", () => {
		const to = (text: string) => bodyOf(text).links.map(({ destination }) => destination);
		assert.deepEqual(to('[a](/ö "t") [a](<b c>) [a](b\\*c) [a](&auml;) [a](http://ü.example/%20%)'), [
			"/%C3%B6",
			"b%20c",
			"b*c",
			"%C3%A4",
			"http://%C3%BC.example/%20%25",
		]);
		assert.deepEqual(to("[a](javascript:alert)\n<a href='/k?a&amp;b'>c</a>"), ["javascript:alert", "/k?a&b"]);
	});

	it("knows where an alt text in an alt text stands", () => {
		const nested: Pick = ({ altReferences }) => altReferences.map(({ range }) => range);
		const text = "x ![a ![b «[c][d]»](e)](f)\n\n[d]: g";
		assert.equal(marked(text, nested), text);
	});

	it("knows the references in an alt text, which readers see as text", () => {
		const { links, images, altReferences } = bodyOf("![a [b][1] c](d)\n\n[1]: /x");
		assert.deepEqual([links.length, images.length, images[0]?.text], [0, 1, "a b c"]);
		assert.equal(bodyOf("![a [b](c)](d)").altReferences.length, 0);
		assert.deepEqual(
			altReferences.map(({ label, range }) => [label, range]),
			[["1", { start: 4, end: 10 }]],
		);
	});
});
