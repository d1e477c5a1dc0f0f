import assert from "node:assert/strict";
import { kramdown } from "../../../../src/core/flavours/kramdown.ts";
import type { Body } from "../../../../src/core/post/body-model.ts";
import { renderBlock } from "../../../../src/core/post/markdown/body-tokens.ts";
import { sliceRange, type TextRange } from "../../../../src/core/text/text-range.ts";
import { bodyOf } from "../../../support/marked-body.ts";

/** What stands at the ranges that `pick` gives. */
function written(text: string, pick: (body: Body) => readonly (TextRange | undefined)[]): readonly string[] {
	return pick(bodyOf(text, kramdown)).map((range) => (range ? sliceRange(text, range) : ""));
}

function shown(text: string): string {
	return bodyOf(text, kramdown).blocks.map(renderBlock).join("");
}

/** As each reads with a line end of Windows, in a quotation, in an item, and in an element. */
const wrappings: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => text.replaceAll("\n", "\r\n"),
	(text) => text.replaceAll(/^/gm, "> "),
	(text) => `- x\n\n${text.replaceAll(/^/gm, "  ")}`,
	(text) => `<div markdown="1">\n${text}</div>\n`,
];

describe("kramdown's Markdown", () => {
	it("gives exact places of what it reads", () => {
		const text =
			'See [a b](</c d> \'e\') and [f] [g], ![h](/i j).\n\n [G]: /k l "m "n""\n{: .o}\n\nTerm\n: A [p](/q){: .r}\n\n| [s](/t) | u \\| [v](/w) |\n|---|---|\n| x | y |\n';
		for (const wrap of wrappings) {
			const whole = wrap(text);
			assert.deepEqual(
				written(whole, ({ links, images }) => [...links, ...images].map(({ range }) => range)),
				["[a b](</c d> 'e')", "[f] [g]", "[p](/q)", "[s](/t)", "[v](/w)", "![h](/i j)"],
			);
			assert.deepEqual(
				written(whole, ({ links, images }) => [...links, ...images].map((link) => link.destinationRange)),
				["/c d", "/k l", "/q", "/t", "/w", "/i j"],
			);
			assert.deepEqual(
				written(whole, ({ definitions: [definition] }) => [
					definition?.labelRange,
					definition?.destinationRange,
					definition?.titleRange,
				]),
				["G", "/k l", '"m "n""'],
			);
			assert.deepEqual(
				written(whole, ({ attributeLists }) => attributeLists),
				["{: .o}", "{: .r}"],
			);
		}
	});

	it("tells of tables that bars alone make, with each bar", () => {
		for (const [text, table, bars] of [
			["a | b\n", "a | b", 1],
			["- a | b | c\n- d\n", "a | b | c", 2],
			["[a]: /b|c\n", "[a]: /b|c", 1],
		] as const) {
			const [found, ...others] = bodyOf(text, kramdown).barTables;
			assert.ok(found);
			assert.deepEqual(others, []);
			assert.equal(sliceRange(text, found.range), table);
			assert.deepEqual(
				found.bars.map((bar) => sliceRange(text, bar)),
				Array.from({ length: bars }, () => "|"),
			);
		}
		for (const text of ["| a | b |\n", "a | b\n-|-\nc | d\n", "a\nb | c\n", "`a | b`\n", "{{ a | b }}\n"])
			assert.deepEqual(bodyOf(text, kramdown).barTables, []);
	});

	it("shows quotes, dashes and dots as kramdown prints them, and reads them as written", () => {
		const text = '"[It\'s](/a)" -- \'b\' ... **"c"** "`d`" \'90s\n';
		assert.equal(
			shown(text),
			'<p>“<a href="/a">It’s</a>” – ‘b’ … <strong>“c”</strong> “<code>d</code>” ’90s</p>\n',
		);
		assert.equal(bodyOf(text, kramdown).links[0]?.text, "It's");
	});

	it("takes an image's alt text as written, or from its attributes", () => {
		const { images } = bodyOf('![*a* [b]](c) ![](d){: alt="e" .f}\n', kramdown);
		assert.deepEqual(
			images.map(({ text }) => text),
			["*a* [b]", "e"],
		);
	});

	it("tells of fences that nothing closes, which are text", () => {
		const text = "```js\n[a](/b)\n\n~~~\nc\n~~~\n";
		assert.deepEqual(
			written(text, ({ openFences, links }) => [...openFences, ...links].map(({ range }) => range)),
			["```js", "[a](/b)"],
		);
	});
});
