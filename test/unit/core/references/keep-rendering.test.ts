import assert from "node:assert/strict";
import fc from "fast-check";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { convertToInline } from "../../../../src/core/references/convert-to-inline.ts";
import { convertToReference } from "../../../../src/core/references/convert-to-reference.ts";
import { keepRendering, renderBody } from "../../../../src/core/references/keep-rendering.ts";
import { moveDefinitionsToEnd } from "../../../../src/core/references/move-definitions.ts";
import type { ReferenceEdit } from "../../../../src/core/references/reference-edit.ts";
import { removeUnusedDefinitions } from "../../../../src/core/references/remove-unused.ts";
import { renumberReferences } from "../../../../src/core/references/renumber.ts";
import { sortDefinitions } from "../../../../src/core/references/sort-definitions.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const TOOLS: Readonly<Record<string, (post: Post) => ReferenceEdit>> = {
	renumber: (post) => renumberReferences(post),
	"renumber and merge": (post) => renumberReferences(post, { mergeEqual: true }),
	sort: sortDefinitions,
	"remove unused": removeUnusedDefinitions,
	"move to end": moveDefinitionsToEnd,
	"to reference": (post) => convertToReference(post),
	"to inline": (post) => convertToInline(post),
};

const label = fc.constantFrom("1", "2", "3", "7", "10", "Foo", "foo", "two words");
const address = fc.constantFrom(
	"/a",
	"http://b.example/x_(y)",
	"<c d>",
	"{{ site.url }}/e f",
	"HTTP://G/%41",
);
const title = fc.constantFrom("", ' "T"', " 'it''s'", " (p)");
const use = fc.oneof(
	fc
		.tuple(fc.constantFrom("text", "*em* x", "![p][2]", "7"), label)
		.map(([text, name]) => `[${text}][${name}]`),
	fc.tuple(fc.constantFrom("alt", ""), label).map(([text, name]) => `![${text}][${name}]`),
	label.map((name) => `[${name}][]`),
	label.map((name) => `[${name}]`),
	fc.tuple(address, title).map(([to, name]) => `[inline](${to}${name})`),
	fc.constantFrom("`[code][1]`", "\\[no][1]", "🎤 وقت", "<b>x</b>"),
);
const definition = fc
	.tuple(fc.constantFrom("", " ", "   "), label, address, title, fc.constantFrom("", "\n{: .slide}"))
	.map(([indent, name, to, called, attributes]) => `${indent}[${name}]: ${to}${called}${attributes}`);
const block = fc.oneof(
	{ weight: 4, arbitrary: fc.array(use, { minLength: 1, maxLength: 4 }).map((uses) => uses.join(" ")) },
	{
		weight: 4,
		arbitrary: fc.array(definition, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n")),
	},
	{ weight: 2, arbitrary: use.map((text) => `- ${text}`) },
	{ weight: 1, arbitrary: fc.tuple(use, definition).map(([text, line]) => `> ${text}\n>\n> ${line}`) },
	{ weight: 1, arbitrary: use.map((text) => `<div></div>\n${text}`) },
	{ weight: 1, arbitrary: use.map((text) => `| a |\n| - |\n| ${text} |`) },
	{
		weight: 1,
		arbitrary: fc.constantFrom("<!-- note -->", "### Heading", "    code [x][1]", "```\n[x][1]\n```"),
	},
);
const text = fc
	.tuple(fc.array(block, { minLength: 1, maxLength: 8 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
	.map(([blocks, lineEnd, endsWell]) =>
		(blocks.join("\n\n") + (endsWell ? "\n" : "")).replaceAll("\n", lineEnd),
	);

describe("reference tools, behind keepRendering", () => {
	for (const [name, tool] of Object.entries(TOOLS)) {
		it(`${name}: readers see the same, and a second time changes nothing`, () => {
			let applied = 0;
			fc.assert(
				fc.property(text, (before) => {
					const post = readPost(before);
					const answer = keepRendering(post, tool(post));
					if (isRefusal(answer)) return;
					const after = readPost(applyEdits(before, answer.edits));
					if (answer.edits.length > 0) applied++;
					assert.equal(renderBody(after), renderBody(post));
					const again = tool(after);
					assert.deepEqual(isRefusal(again) ? [] : again.edits, []);
				}),
				{ seed: 20261120, numRuns: 60 },
			);
			assert.ok(applied > 2, `only ${applied} posts were changed`);
		});
	}

	it("takes an at-sign before a person's link for text", () => {
		const post = readPost("@[teramako][1] spoke.\n\n[1]: https://people.example/t\n");
		const answer = keepRendering(post, convertToInline(post));
		assert.ok(!isRefusal(answer));
		assert.equal(applyEdits(post.text, answer.edits), "@[teramako](https://people.example/t) spoke.\n");
	});

	it("refuses where a definition holds two lists apart", () => {
		const post = readPost("- a\n\n[1]: /unused\n\n- b\n");
		assert.ok(isRefusal(keepRendering(post, removeUnusedDefinitions(post))));
	});
});
