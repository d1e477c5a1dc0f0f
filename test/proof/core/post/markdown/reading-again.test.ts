import assert from "node:assert/strict";
import { commonmark } from "../../../../../src/core/flavours/commonmark.ts";
import { flavours } from "../../../../../src/core/flavours/index.ts";
import { renderBlock, tokensOf } from "../../../../../src/core/post/markdown/body-tokens.ts";
import { readBody } from "../../../../../src/core/post/markdown/read-body.ts";
import { bodyOf } from "../../../../support/marked-body.ts";

describe("reading a changed body", () => {
	const paragraphs = Array.from(
		{ length: 60 },
		(_, number) => `Paragraph ${number} with [a link](/${number}).`,
	).join("\n\n");
	const definitions = Array.from({ length: 12 }, (_, number) => `[d${number}]: /u${number}\n`).join("");
	const cases: readonly (readonly [name: string, before: string, after: string])[] = [
		["a block joins the list before it", "a\n\n- b\n\nc", "a\n\n- b\n\n  c"],
		["a line joins the paragraph before it", "a\n\nb\n\n> c\n\nd", "a\n\nb\n\n> c\nd"],
		["an underline makes a heading", "a\n\nb\n***\nc", "a\n\nb\n===\nc"],
		["a second line makes a table", "a\nb | c\nd\n", "a\nb | c\n--|--\n"],
		["a title far below closes", '[a]: /u\n"t\n\nv"\n\n[a]', '[a]: /u\n"t\nv"\n\n[a]'],
		["a line between joins a title", '[a]: /u\n"t\n***\nv"\n\n[a]', '[a]: /u\n"t\nw\nv"\n\n[a]'],
		[
			"a tag far below closes",
			`a\n${"> b\n***\n".repeat(6)}> c\n>}}\n\n[d](e)`,
			`a {{<\n${"> b\n***\n".repeat(6)}> c\n>}}\n\n[d](e)`,
		],
		[
			"a title takes many definitions",
			`[a]: /u\n${definitions}[e]: /v"\n\n[a] [d3]`,
			`[a]: /u\n"\n${definitions}[e]: /v"\n\n[a] [d3]`,
		],
		["a fence opens and takes all", `a\n\n${paragraphs}`, `a\n\n\`\`\`\n\n${paragraphs}`],
		["a fence opens and closes", `a\n\n${paragraphs}`, `a\n\n\`\`\`\n\`\`\`\n${paragraphs}`],
		[
			"a comment opens up to a later one",
			`a\n\n${paragraphs}\n\n<!-- -->\n\nb`,
			`a\n\n<!--\n\n${paragraphs}\n\n<!-- -->\n\nb`,
		],
		["a fence far below closes", "a\n\n```\nb\n\n- c\n\nd\n\ne", "a\n\n```\nb\n\n- c\n\nd\n```\n\ne"],
		["items go on below a definition", "- a\n\n[b]: /c\n\nd", "- a\n\n[b]: /c\n\n- d"],
		["a term gets its definition", "a\n\n: b\n\nc\n\nd", "a\n\n: b\n\nc\n\n: d"],
		["a box takes what is indented", "!!! note\n\n    a\n\nb\n\nc", "!!! note\n\n    a\n\n    b\n\nc"],
		["a tab joins others", '=== "A"\n\n    a\n\nb', '=== "A"\n\n    a\n\n=== "B"\n\n    b'],
		["a quotation goes on", "> a\n\nb\nc", "> a\n\n> b\nc"],
		["an item is underlined", "- a\n\n- b\nc", "- a\n\n- b\n---\nc"],
		["the same again", "a\n\na\n\na", "a\n\na\n\na\n\na"],
		["less of the same", "a\n\na\n\na\n\na", "a\n\na"],
		["a definition's address changes", "[a] [b]\n\n[a]: /c\n[b]: /e", "[a] [b]\n\n[a]: /d\n[b]: /e"],
		["a definition's title changes", "[a]\n\n[a]: /c 'd'", "[a]\n\n[a]: /c 'e'"],
		["a definition comes before another", "[a]\n\nb\n\n[a]: /c", "[a]\n\n[A]: /d\n\nb\n\n[a]: /c"],
		["a definition goes", "[a] ![b][a]\n\n<div>\n[a]\n\n[a]: /c", "[a] ![b][a]\n\n<div>\n[a]\n\n"],
		["the label that stood between is defined", "[a][b][c]\n\n[c]: /d", "[a][b][c]\n\n[c]: /d\n[a]: /e"],
		["a footnote comes", "a[^b]\n\nc", "a[^b]\n\nc\n\n[^b]: d"],
		["a footnote goes", "a[^b]\n\nc\n\n[^b]: d", "a[^b]\n\nc"],
		[
			"an element closes further up",
			"<div>\n\na\n\nb\n\n</div>\n\nc",
			"<div>\n\na</div>\n\nb\n\n</div>\n\nc",
		],
		[
			"a tag far below closes its quote",
			`<div a="\n\n${definitions}\nx">b`,
			`<div a="\n\n${definitions}\nx" b>`,
		],
		["an element far below closes", "<div>\nb\n\nc\n\nd", "<div>\nb\n\nc\n\nd\n</div>"],
		["a fence far below closes", "```\n\na\n\nb", "```\n\na\n\n```\nb"],
		["a line glued below undoes a table", "a | b\n\nc", "a | b\nc"],
		["a block comes between", "# a\nb | c\n\nd", "# a\n\nb | c\n\nd"],
		["maths closes far below", "$$ a\n\nb\n\nc", "$$ a\n\nb\n\nc $$"],
		["a definition makes a term", "a\n\n[b]: /c\n\n[b]", "a\n\n: b\n\n[b]: /c\n\n[b]"],
		["line ends change", "a\n\n- b\n- c\n\nd", "a\n\r\n- b\n- c\r\n\nd"],
		["all goes", "a\n\nb", ""],
		["all comes", "", "a\n\nb"],
	];
	for (const [name, before, after] of cases) {
		it(`finds the same where ${name}`, () => {
			for (const [from, to] of [
				[before, after],
				[`${paragraphs}\n\n${before}\n\n${paragraphs}`, `${paragraphs}\n\n${after}\n\n${paragraphs}`],
			] as const) {
				for (const flavour of flavours) {
					const again = bodyOf(to, flavour, bodyOf(from, flavour));
					const fresh = bodyOf(to, flavour);
					assert.deepEqual(again, fresh);
					assert.deepEqual(again.blocks.map(renderBlock), fresh.blocks.map(renderBlock));
				}
			}
		});
	}

	it("keeps the tokens of what it did not read again, wherever they stand", () => {
		const body = bodyOf(paragraphs);
		const at = paragraphs.indexOf("Paragraph 30");
		const text = `---\n---\n${paragraphs.slice(0, at)}New. ${paragraphs.slice(at)}`;
		const again = readBody(text, { start: 8, end: text.length }, commonmark, body);
		const kept = again.blocks.filter(
			(block, index) => tokensOf(block) === tokensOf(body.blocks[index] ?? block),
		);
		assert.ok(kept.length > 50 && kept.length < 60, `${kept.length}`);
		const last = again.links.at(-1);
		assert.equal(last && text.slice(last.range.start, last.range.end), "[a link](/59)");
	});
});
