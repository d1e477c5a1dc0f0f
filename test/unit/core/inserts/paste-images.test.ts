import assert from "node:assert/strict";
import { pasteImages } from "../../../../src/core/inserts/paste-images.ts";
import { pasted } from "./paste-support.ts";

const image = (marked: string, alt: string | undefined = "The hall") =>
	pasted((post, ranges) => pasteImages(post, ranges, [{ destination: "/hall.jpg", alt }]), marked);
const [a, b] = ["![A][1]", "![B][2]"];
const definitions = "[1]: /a.jpg\n[2]: /b.jpg\n";
const two = (marked: string) =>
	pasted(
		(post, ranges) =>
			pasteImages(post, ranges, [
				{ destination: "/a.jpg", alt: "A" },
				{ destination: "/b.jpg", alt: "B" },
			]),
		marked,
	);

describe("pasteImages", () => {
	it("writes a reference image where the cursor is, its definition below", () => {
		assert.equal(image("a\n\n«»\n\nb\n"), "a\n\n![The hall][1]‸\n\nb\n\n[1]: /hall.jpg\n");
		assert.equal(image("a «b» c\n\n [1]: /x\n", "b"), "a ![b][2]‸ c\n\n [1]: /x\n [2]: /hall.jpg\n");
	});

	it("stays above the list it starts where nothing but blank lines follow", () => {
		assert.equal(image("a\n\n«»"), "a\n\n![The hall][1]‸\n\n[1]: /hall.jpg\n");
		assert.equal(image("a\n\n«»\n"), "a\n\n![The hall][1]‸\n\n[1]: /hall.jpg\n");
		assert.equal(image("«»"), "![The hall][1]‸\n\n[1]: /hall.jpg\n");
	});

	it("leaves an alt text it does not know to the writer", () => {
		const unknown = pasted(
			(post, ranges) =>
				pasteImages(post, ranges, [
					{ destination: "/a.jpg", alt: undefined },
					{ destination: "/b.jpg", alt: "B [x]" },
				]),
			"«»\n",
		);
		assert.equal(unknown, "![⟨alt text⟩][1]\n\n![B \\[x\\]][2]‸\n\n[1]: /a.jpg\n[2]: /b.jpg\n");
	});

	it("gives each of several a paragraph on a line of its own, in the list item or quote the line stands in", () => {
		for (const [marked, expected] of [
			["a\n\n«»\n", `a\n\n${a}\n\n${b}‸\n\n${definitions}`],
			["a\n\n«»\n\nb\n", `a\n\n${a}\n\n${b}‸\n\nb\n\n${definitions}`],
			["a\r\n\r\n«»\r\n", `a\r\n\r\n${a}\r\n\r\n${b}‸\r\n\r\n${definitions.replaceAll("\n", "\r\n")}`],
			["- a\n\n  «»\n\n  b\n", `- a\n\n  ${a}\n\n  ${b}‸\n\n  b\n\n${definitions}`],
			["- a\n\n  «»\n", `- a\n\n  ${a}\n\n  ${b}‸\n\n${definitions}`],
			["10. a\n\n\n«»\n\n    b\n", `10. a\n\n\n    ${a}\n\n    ${b}‸\n\n    b\n\n${definitions}`],
			["- a\n\n«»\n\n- b\n", `- a\n\n  ${a}\n\n  ${b}‸\n\n- b\n\n${definitions}`],
			["- a\n  - b\n\n    «»\n", `- a\n  - b\n\n    ${a}\n\n    ${b}‸\n\n${definitions}`],
			["> a\n>\n> «»\n", `> a\n>\n> ${a}\n>\n> ${b}‸\n\n${definitions}`],
			["> a\n>\n> «»\n>\n> b\n", `> a\n>\n> ${a}\n>\n> ${b}‸\n>\n> b\n\n${definitions}`],
			["> - a\n>\n>   «»\n", `> - a\n>\n>   ${a}\n>\n>   ${b}‸\n\n${definitions}`],
			["> a\n\n«»\n\nb\n", `> a\n\n${a}\n\n${b}‸\n\nb\n\n${definitions}`],
		]) {
			assert.equal(two(marked ?? ""), expected, marked);
		}
	});

	it("keeps a blank line on either side of a paragraph of images", () => {
		assert.equal(image("a\n«»\nb\n"), "a\n\n![The hall][1]‸\n\nb\n\n[1]: /hall.jpg\n");
		assert.equal(image("a\n«»\n---\n"), "a\n\n![The hall][1]‸\n\n---\n\n[1]: /hall.jpg\n");
		assert.equal(image("<div>\n«»\n</div>\n"), "<div>\n\n![The hall][1]‸\n\n</div>\n\n[1]: /hall.jpg\n");
		assert.equal(image("# a\n«»\n- b\n"), "# a\n\n![The hall][1]‸\n\n- b\n\n[1]: /hall.jpg\n");
		assert.equal(two("> a\n> «»\n> b\n"), `> a\n> \n> ${a}\n>\n> ${b}‸\n>\n> b\n\n${definitions}`);
		assert.equal(two("> a\n>\n> «»\n> b\n"), `> a\n>\n> ${a}\n>\n> ${b}‸\n>\n> b\n\n${definitions}`);
		assert.equal(two("a\n«»\nb\n"), `a\n\n${a}\n\n${b}‸\n\nb\n\n${definitions}`);
	});

	it("puts several side by side wherever there is text in the line", () => {
		for (const marked of [
			"Ann «» on stage\n",
			"Ann on stage«»\n",
			"one\ntwo «»\nthree\n",
			"# A heading «»\n",
			"A heading «»\n---\n",
			"- Ann «»\n- Bob\n",
			"- «»\n- Bob\n",
			"- [ ] Ann «»\n- [ ] Bob\n",
			"1. «» Ann\n",
			"> Ann «»\n> Bob\n",
			"> - Ann «»\n",
			"| Ann | «» |\n|---|---|\n| Bob | here |\n",
			"| Name | Photo |\n|---|---|\n| Ann | «» |\n| Bob | here |\n",
			"| Name | Photo |\n|---|---|\n| Ann | x «» y |\n",
			"**Ann«»**\n",
			"*Ann*«»\n",
		]) {
			const expected = `${marked.replace("«»", `${a} ${b}‸`)}\n${definitions}`;
			assert.equal(two(marked), expected, marked);
		}
	});

	it("continues the last item of a list whose items stand close together", () => {
		assert.equal(two("- a\n- b\n  «»\n"), `- a\n- b\n  ${a} ${b}‸\n\n${definitions}`);
		assert.equal(image("- a\n  «»\n"), "- a\n  ![The hall][1]‸\n\n[1]: /hall.jpg\n");
	});

	it("goes above a block whose first mark it would hide", () => {
		for (const block of [
			"# A heading\n",
			"- Ann\n- Bob\n",
			"***\n",
			"<div>a</div>\n",
			"| a |\n|---|\n",
			"```\na\n```\n",
		]) {
			assert.equal(two(`a\n\n«»${block}`), `a\n\n${a}\n\n${b}‸\n\n${block}\n${definitions}`, block);
		}
		assert.equal(image("a\n«»# b\n"), "a\n\n![The hall][1]‸\n\n# b\n\n[1]: /hall.jpg\n");
		assert.equal(image("> «»# b\n"), "> ![The hall][1]‸\n>\n> # b\n\n[1]: /hall.jpg\n");
		assert.equal(image("- a\n«»- b\n"), undefined);
	});

	it("goes to several places at once", () => {
		assert.equal(
			two("- Ann «»\n\n«»\n\n| a |\n|---|\n| «» |\n"),
			`- Ann ${a} ${b}‸\n\n${a}\n\n${b}‸\n\n| a |\n|---|\n| ${a} ${b}‸ |\n\n${definitions}`,
		);
	});

	it("offers nothing where it would not read as an image, or something else would not be read as before", () => {
		for (const marked of [
			"---\ntitle: A«»\n---\n",
			"---\ntitle: A\n---«»",
			"```\n«»\n```\n",
			"a `«»` b\n",
			"<pre>\n«»\n</pre>\n",
			"*a«»*b\n",
			"[a]: /b«»\n",
			"a\n\n    «»\n",
			"**Ann «»**\n",
		]) {
			assert.equal(image(marked), undefined, marked);
			assert.equal(two(marked), undefined, marked);
		}
	});

	describe("as the template writes them", () => {
		const FIGURE = '{{< figure src="{src}" alt="{alt}" >}}';
		const CAPTIONED = '<figure>\n<img src="{src}" alt="{alt}">\n<figcaption>{alt}</figcaption>\n</figure>';
		const as = (template: string, marked: string, alts: readonly (string | undefined)[]) =>
			pasted(
				(post, ranges) =>
					pasteImages(
						post,
						ranges,
						alts.map((alt, at) => ({ destination: `/${at}.jpg`, alt })),
						template,
					),
				marked,
			);

		it("each in its own form on a line of its own, in that line's margin", () => {
			for (const [template, marked, alts, expected] of [
				[FIGURE, "a\n\n«»\n\nb\n", ["Ann"], 'a\n\n{{< figure src="/0.jpg" alt="Ann" >}}‸\n\nb\n'],
				[FIGURE, "«»\n", [undefined], '{{< figure src="/0.jpg" alt="⟨alt text⟩" >}}‸\n'],
				[
					FIGURE,
					"- a\n\n  «»\n\n  b\n",
					["A", 'B "b"'],
					'- a\n\n  {{< figure src="/0.jpg" alt="A" >}}\n\n  {{< figure src="/1.jpg" alt="B \'b\'" >}}‸\n\n  b\n',
				],
				[
					CAPTIONED,
					"- a\r\n\r\n  «»\r\n",
					[undefined],
					'- a\r\n\r\n  <figure>\r\n  <img src="/0.jpg" alt="⟨alt text⟩">\r\n  <figcaption>⟨alt text⟩</figcaption>\r\n  </figure>‸\r\n',
				],
				['{image}{: width="600"}', "a\n\n«»\n", ["A"], 'a\n\n![A][1]{: width="600"}‸\n\n[1]: /0.jpg\n'],
			] as const) {
				assert.equal(as(template, marked, alts), expected);
			}
		});

		it("in a line of text as Markdown, with what the template adds to that", () => {
			for (const [template, expected] of [
				[FIGURE, "a ![A][1]‸ b\n\n[1]: /0.jpg\n"],
				[CAPTIONED, "a ![A][1]‸ b\n\n[1]: /0.jpg\n"],
				['{image}{: width="600"}', 'a ![A][1]{: width="600"}‸ b\n\n[1]: /0.jpg\n'],
				["![{alt}]({src})", "a ![A](/0.jpg)‸ b\n"],
				["no image", "a ![A][1]‸ b\n\n[1]: /0.jpg\n"],
			] as const) {
				assert.equal(as(template, "a «» b\n", ["A"]), expected);
			}
		});

		it("refused nowhere that a reference is not", () => {
			assert.equal(as(FIGURE, "```\n«»\n```\n", ["A"]), undefined);
		});
	});
});
