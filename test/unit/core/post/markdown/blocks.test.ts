import assert from "node:assert/strict";
import { commonmark } from "../../../../../src/core/flavours/commonmark.ts";
import { referencesOf, renderBlock, tokensOf } from "../../../../../src/core/post/markdown/body-tokens.ts";
import { readBodySteps } from "../../../../../src/core/post/markdown/read-body.ts";
import { bodyOf, marked, type Pick, swallowed } from "../../../../support/marked-body.ts";

const blocks: Pick = (body) => body.blocks.map(({ range }) => range);
const headings: Pick = (body) => body.headings.map(({ range }) => range);
const headingTexts: Pick = (body) => body.headings.map(({ textRange }) => textRange);
const htmlBlocks: Pick = (body) => body.htmlBlocks.map(({ range }) => range);
const codes: Pick = (body) => body.codes.map(({ range }) => range);
const strongs: Pick = (body) => body.strongs.map(({ range }) => range);

describe("blocks", () => {
	const cases: readonly (readonly [name: string, pick: Pick, text: string])[] = [
		[
			"top-level blocks",
			blocks,
			"«a\nb»\n\n«  # c»\n«- d\n\n  e»\n\n\n«> f»\n\n«```\ng\n```»\n«[h]: i»\n«***»\n",
		],
		["top-level blocks with CRLF", blocks, "«a»\r\n\r\n«| b |\r\n|---|»\r\n\r\n«    c»\r\n\r\n"],
		["headings", headings, "«# a #»  \n «##»\n\n«b\nc\n===»  \n- «# d»\n\n<div>«<h2 id=e>f</h2>»</div>"],
		[
			"heading texts",
			headingTexts,
			"# «a» #\n##«»\n\n«b\nc»\n---\n\n## «d `e`» {#f}\n\n<h3>«g <b>h</b>»</h3>",
		],
		["what tags in another block leave alone", blocks, "«}}»\n«> {{< a»\n«</h2>}}»"],
		["what tags in code leave alone", blocks, "«`{{` a»\n«> b `}}`»"],
		["HTML blocks", htmlBlocks, "a\n«<div>\nb»\n\n- «<b>»\n\n> «<!--\n>\n> c -->»\n"],
		["code", codes, "«```js\na\n```»\n\n    «b\n\n    c»\n\nd «`e`» f `g\n\n> «~~~\n> h»"],
		["strong text", strongs, "«**a *b***» c «__d__» *«**e**»* **f"],
		["strong text in strong text once", strongs, "«**a __b__ **c** d**»"],
	];
	for (const [name, pick, text] of cases) {
		it(`places ${name}`, () => assert.equal(marked(text, pick), text));
	}

	it("names the kinds", () => {
		const text = "a\n\n# b\n\n- c\n\n> d\n\n~~~\n~~~\n\n<p>\n\na|b\n-|-\n\n***\n[e]: f\n\n[^g]: h";
		assert.equal(
			bodyOf(text)
				.blocks.map(({ kind }) => kind)
				.join(" "),
			"paragraph heading list blockquote code html table rule definition footnotes",
		);
	});

	it("reads headings", () => {
		const read = (text: string) =>
			bodyOf(text).headings.map((one) => [one.level, one.syntax, one.text, one.id]);
		assert.deepEqual(read("## A *b* [c](d) {#e-f .x}"), [[2, "atx", "A b c", "e-f"]]);
		assert.deepEqual(read("A\nb\n---"), [[2, "setext", "A b", undefined]]);
		assert.deepEqual(read('<H2 id="c">a &amp;\n <a href=x>b</a></H2>'), [[2, "html", "a & b", "c"]]);
		assert.deepEqual(read("# {#not}x\n# a{#no}"), [
			[1, "atx", "{#not}x", undefined],
			[1, "atx", "a{#no}", undefined],
		]);
	});

	it("knows strong text that is a paragraph", () => {
		const whole = (text: string) => bodyOf(text).strongs.map(({ isWholeParagraph }) => isWholeParagraph);
		assert.deepEqual(whole("**A**\n\n**B**:\n\n- **C**\n\nx **D**\n\n**E** x\n\n# **F**"), [
			true,
			true,
			true,
			false,
			false,
			false,
		]);
	});

	it("keeps tokens and definitions out of JSON", () => {
		const body = bodyOf("a [b]\n\n[b]: c");
		assert.deepEqual(
			body.blocks.map((block) => tokensOf(block).length),
			[3, 0],
		);
		assert.deepEqual([...referencesOf(body)], [["B", { href: "c", title: "" }]]);
		assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(body.blocks[0]))), ["kind", "range"]);
		assert.deepEqual(body.blocks.map(renderBlock), ['<p>a <a href="c">b</a></p>\n', ""]);
	});

	it("counts token lines from the block's first", () => {
		const body = bodyOf("a\n\n> b\n\n- c\n- d");
		const maps = body.blocks.map((block) =>
			tokensOf(block)
				.map(({ map }) => map)
				.filter((map) => map !== null),
		);
		assert.deepEqual(maps.at(-1)?.slice(0, 3), [
			[0, 2],
			[0, 1],
			[0, 1],
		]);
	});

	it("ends like markdown-it", () => {
		assert.equal(bodyOf("```\na\n   ").blocks.map(renderBlock).join(""), "<pre><code>a\n</code></pre>\n");
	});

	it("offers to stop while it reads a long text", () => {
		const text = `${"word ".repeat(1_000)}[a](b)\n\n`.repeat(20);
		const steps = readBodySteps(text, { start: 0, end: text.length }, commonmark);
		let count = 0;
		while (!steps.next().done) count++;
		assert.ok(count > 8, `${count}`);
	});
});

describe("Markdown in HTML blocks", () => {
	const cases: readonly (readonly [name: string, text: string])[] = [
		["after an embed", '<iframe src="[a](b)"></iframe>\nMy «[repo][6]» and «[more](c)».\n\n[6]: d'],
		["in a list and a quotation", "- <div>\n  «[a](b)»\n\n> <div>\n> «[c](d)»"],
		["images in links", "<center>\n«[«![a](b)»](c)»\n</center>"],
		["but not in code", "<div><code>[a](b)</code> <pre>[c](d)</pre> «[e](f)»\n<script>[g](h)</script></div>"],
		[
			"but not in tags and comments",
			"<div>\n<img alt='[a](b)' x=\"[c](d)\" y=z'[c](d)> <!-- [e](f) --> «[<b>g</b>](h)»",
		],
		["but not where a blank line ends the block", "<div>\n\n[a](b)\n</div>"],
		[
			"but not where the block ends otherwise",
			"<!-- [a](b) -->\n\n<pre>\n[c](d)\n</pre>\n\n<script></script> [e](f)",
		],
	];
	for (const [name, text] of cases) {
		it(`is found ${name}`, () => assert.equal(marked(text, swallowed), text));
	}

	it("says what it would be", () => {
		const [block] = bodyOf("<P>\n[a][b] [c][d] ![e](f)\n\n[b]: g").htmlBlocks;
		assert.deepEqual([block?.condition, block?.tag], [6, "p"]);
		assert.deepEqual(
			block?.swallowed.map(({ kind, syntax, label, isResolvable }) => [kind, syntax, label, isResolvable]),
			[
				["link", "full", "B", true],
				["link", "full", "D", false],
				["image", "inline", undefined, true],
			],
		);
	});

	it("knows CommonMark's conditions", () => {
		const text = "<script>\n</script>\n<!-- -->\n<? ?>\n<!A>\n<![CDATA[ ]]>\n<hr>\n\n<x-y>\n";
		assert.deepEqual(
			bodyOf(text).htmlBlocks.map(({ condition }) => condition),
			[1, 2, 3, 4, 5, 6, 7],
		);
	});
});
