import assert from "node:assert/strict";
import { mdxSyntax } from "../../../../src/core/rules/mdx-syntax.ts";
import { insertMarks } from "../../../support/insert-marks.ts";
import { findingsOf } from "./find.ts";

const head = "---\ntitle: Meetup recap\nauthors: [ann]\n---\n\n";

/** The body with what MDX stops at in `«»`. */
function stops(body: string): string {
	const findings = findingsOf(mdxSyntax, head + body, { dialectId: "docusaurus", isPostByPath: true });
	return insertMarks(
		head + body,
		findings.map(({ range }) => ({ ...range, signs: "«»" })),
	).slice(head.length);
}

/** As @docusaurus/mdx-loader 3.10.2 stops at them and passes over the others; without a mark it builds. */
const bodies = [
	"See «<https://example.org/a>» and «<me@example.org>».\n",
	"See «<»https://example.org/a b>.\n",
	"Line one«<br>»two<br/>three<br />four.\n",
	'«<img src="a.png">»\n',
	"<img src=«a.png» width={300} />\n",
	'<p style=«"color: red"»>Red</p>\n',
	"<p style={{ color: 'red' }}>Red</p>\n",
	"We «<»3 it, a < b, 1 \\< 2 and `<3`.\n",
	"«{{ page.title }}» and \\{ x }\n",
	"«{% include a.html %}»\n",
	"A [link](https://example.org/a)«{: .btn}» and ![i](b.png)«{width=300}».\n",
	"See «{the slides}» and {/* a note */}.\n",
	"«{»open\n",
	"## Title {#title}\n",
	"<!-- a note\n\nof two -->\n",
	"«<!--» never ends\n",
	"«<div>»\n\nText.\n",
	"Text.\n\n«</div>»\n",
	"A «<b>»word\n\nand more.\n",
	"<details>\n<summary>More</summary>\n\nText <b>here</b>.\n\n</details>\n",
	"«<details>»<summary>More</summary>\nText.\n«</details>»\n",
	'import Card from "./card.js";\n\n<Card title="a">\n\nText.\n\n</Card>\n',
	"export const year = 2026;\n\nIn {year}, {2 + 2} talks, {frontMatter.title}.\n",
	"```js\nif (a < b) { c; }\n```\n\nAnd `{x}` too.\n",
	"[a](<my talk.pdf>) and [b][1].\n\n[1]: <my slides.pdf>\n",
] as const;

describe("mdx-syntax", () => {
	for (const body of bodies) {
		it(JSON.stringify(body), () => assert.equal(stops(body.replaceAll(/[«»]/g, "")), body));
	}

	it("leaves to the writer whether a declaration becomes text", () => {
		const certain = ["We <3 it.\n", 'Text <?xml version="1.0"?> here.\n', "Text <!DOCTYPE html> here.\n"].map(
			(body) =>
				findingsOf(mdxSyntax, head + body, { dialectId: "docusaurus", isPostByPath: true }).flatMap(
					({ fixes }) => (fixes ?? []).map(({ isCertain = false }) => isCertain),
				),
		);
		assert.deepEqual(certain, [[true], [false], [false]]);
	});

	it("is silent where the engine reads no MDX", () => {
		const text = `${head}One<br>two <https://example.org> {{ x }}\n`;
		for (const dialectId of ["astro", "hugo", "jekyll", "eleventy", "custom"])
			assert.deepEqual(findingsOf(mdxSyntax, text, { dialectId, isPostByPath: true }), []);
	});
});
