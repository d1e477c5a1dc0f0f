import assert from "node:assert/strict";
import { bodyOf, marked, type Pick, unresolved } from "../../../../support/marked-body.ts";

const ranges: Pick = ({ definitions }) => definitions.map(({ range }) => range);
const lines: Pick = ({ definitions }) => definitions.map(({ linesRange }) => linesRange);
const labels: Pick = ({ definitions }) => definitions.map(({ labelRange }) => labelRange);
const destinations: Pick = ({ definitions }) => definitions.map(({ destinationRange }) => destinationRange);
const titles: Pick = ({ definitions }) => definitions.map(({ titleRange }) => titleRange);

describe("definitions", () => {
	const cases: readonly (readonly [name: string, pick: Pick, text: string])[] = [
		["from the bracket to the end", ranges, "«[a]: b»\n «[1]: <c d>»  \n   «[é b]: /e 'f'» \n"],
		["over several lines", ranges, "«[a\nb]:\n   /c\n  'd\n e'»\nf"],
		["without a title that fails", ranges, "«[a]: /b»\n'c' d\n\n«[e]: /f»\n\"g\n\nh\""],
		["in lists and quotations", ranges, "- «[a]: b»\n\n  «[c]: d\n  'e'»\n\n> «[f]: g»\n> «[h]:\n> i»"],
		["with CRLF", ranges, "«[a]: b»\r\n «[c]: d\r\n  'e'»\r\n"],
		["not in a paragraph or code", ranges, "a\n[b]: c\n\n    [d]: e\n\n```\n[f]: g\n```\n"],
		["not after a malformed one", ranges, "«[a]: b»\n[c]:\n[d]: e\n"],
		["their lines, line ends included", lines, "« [a]: b\n»«  [c]:\n  d\n»> «[e]: f\n»- «[g]: h»"],
		["labels as written", labels, "[« A  b »]: c\n[«a\\]b»]: d\n[«`x`»]: e"],
		["destinations without brackets", destinations, "[a]: «b»\n[c]: <«d e»>\n[f]: <«»>\n[g]:\n  «/h(i)»"],
		["titles, quotes included", titles, "[a]: b «\"c\"»\n[d]: e\n  «(f\n  g)»\n[h]: i «''»\n"],
	];
	for (const [name, pick, text] of cases) {
		it(`places ${name}`, () => assert.equal(marked(text, pick), text));
	}

	it("compares labels as CommonMark does", () => {
		const labelsOf = (text: string) => bodyOf(text).definitions.map(({ label }) => label);
		assert.deepEqual(labelsOf("[ Straẞe\n  B ]: c"), labelsOf("[strasse b]: d"));
	});

	it("lets the first of a label count", () => {
		const { definitions, links } = bodyOf("[a]\n\n[A]: /one 'x'\n[a]: /two");
		assert.deepEqual(
			definitions.map(({ destination, title, isEffective }) => [destination, title, isEffective]),
			[
				["/one", "x", true],
				["/two", undefined, false],
			],
		);
		assert.deepEqual([links[0]?.destination, links[0]?.title], ["/one", "x"]);
		assert.deepEqual(links[0]?.destinationRange, definitions[0]?.destinationRange);
	});

	it("takes nothing for a footnote that has no label", () => {
		const { definitions, footnotes } = bodyOf("[^a b]: c\n\n[^]: d");
		assert.deepEqual([definitions.length, footnotes.length], [0, 0]);
	});

	it("leaves an undefined footnote as it is written", () => {
		assert.equal(bodyOf("[^a](b)").links[0]?.destination, "b");
	});

	it("reads lists in a footnote in a list", () => {
		assert.equal(bodyOf("- a\n\n  [^b]: c\n    - [ ] d\n    - [x] e").unresolved.length, 0);
	});

	it("takes footnotes for none", () => {
		const { definitions, footnotes, footnoteUses, links } = bodyOf(
			"a[^1] b[^no]\n\n[^1]: [c](d)\n\n    [e](f)\n",
		);
		assert.equal(definitions.length, 0);
		assert.deepEqual(
			footnotes.map(({ label }) => label),
			["1"],
		);
		assert.deepEqual(
			footnoteUses.map(({ label, isDefined }) => [label, isDefined]),
			[
				["1", true],
				["no", false],
			],
		);
		assert.equal(links.length, 2);
	});
});

describe("references without a definition", () => {
	const cases: readonly (readonly [name: string, text: string])[] = [
		["full, collapsed and shortcut ones", "«[a][b]» «[c][]» «[d]» «![e][f]» «![g]»"],
		["each once", "«[a][b]»«[c]» «![d][e]»«[f][g]»"],
		["what is before a link", "«[a]»[b][c] «[x]»[b][c]\n\n[c]: d"],
		["none where the first label is defined", "[a][b][c] [a] «[b]»\n\n[a]: d\n[c]: e"],
		["those around and in one another", "«[a «![b][c]»][d]»"],
		["no brackets in a link's text", "[[a] b](c)"],
		["no brackets that make no label", "[] [ ] [a «[b]» c]"],
		["no code and no escapes", "`[a][b]` \\[c] «[d\\]e]»"],
		["no footnotes", "[^1] a[^2]"],
		["no task boxes", "- [ ] a\n- [x] b «[x]»\n  1. [X] c\n\n     «[x]» d\n- «[x]»d"],
		["none in an alt text", "![a [b] c](d)"],
	];
	for (const [name, text] of cases) {
		it(`gives ${name}`, () => assert.equal(marked(text, unresolved), text));
	}
});
