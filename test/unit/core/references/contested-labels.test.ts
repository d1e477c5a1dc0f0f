import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { contestedLabels } from "../../../../src/core/references/contested-labels.ts";

function reasons(text: string, dialectId?: string): readonly string[] {
	const post = readPost(text, dialectId === undefined ? {} : { dialectId });
	return [...contestedLabels(post).values()].map(({ reason }) => reason);
}

const definition = "\n\n[1]: /one\n";

/** What engines other than CommonMark's read otherwise: name, body, and the sentence where the engine is not known. */
const contested: readonly (readonly [string, string, string])[] = [
	[
		"defined twice",
		"[a][1]\n\n[1]: /one\n[1]: /two\n",
		"`[1]` is defined again in line 4, and engines differ in which definition counts.",
	],
	[
		"after a space",
		`[a] [1]${definition}`,
		"`[1]` in line 1 stands beside other brackets, and engines differ in which belong together.",
	],
	[
		"after a line end",
		`[a]\n[1]${definition}`,
		"`[1]` in line 2 stands beside other brackets, and engines differ in which belong together.",
	],
	[
		"below HTML",
		`[b][1]\n\n<iframe src="v"></iframe>\nSee [a][1]${definition}`,
		"`[1]` in line 4 stands in or right below HTML, which engines read differently.",
	],
	[
		"within HTML, set apart by blank lines",
		`<div>\n\nSee [a][1]\n\n</div>${definition}`,
		"`[1]` in line 3 stands in or right below HTML, which engines read differently.",
	],
	[
		"indented text of a definition list",
		`[b][1]\n\nSlides\n:   On a page.\n\n    See [a][1]${definition}`,
		"`[1]` in line 6 is code to some engines and text to others.",
	],
	[
		"a bar",
		`[a | b][1]${definition}`,
		"`[1]` in line 1 stands beside a `|`, of which some engines make a table.",
	],
];

/** What no tool reads in any engine. */
const unseen: readonly (readonly [string, string, string, (readonly (string | undefined)[])?])[] = [
	["a note", `[b][1]\n\n[//]: # (link [a][1])${definition}`, "`[1]` also stands in a comment in line 3."],
	["a comment", `[b][1]\n\n<!-- [a][1] -->${definition}`, "`[1]` also stands in a comment in line 3."],
	[
		"a template tag",
		`[b][1]\n\n{% include note.html text="see [the demo][1]" %}${definition}`,
		"`[1]` also stands in a template tag in line 3, which may print it.",
		[undefined, "jekyll", "hexo", "eleventy"],
	],
	[
		"a shortcode",
		`[b][1]\n\n{{% x text="[a][1]" %}}${definition}`,
		"`[1]` also stands in a template tag in line 3, which may print it.",
		[undefined, "hugo"],
	],
];

describe("contestedLabels", () => {
	for (const [name, text, reason] of contested) {
		it(`tells of ${name}, where the engine is not known`, () => {
			assert.deepEqual(reasons(text), [reason]);
			for (const id of ["wordpress", "hugo", "hexo", "astro"]) assert.deepEqual(reasons(text, id), [], id);
			// kramdown makes the table.
			assert.deepEqual(reasons(text, "jekyll"), name === "a bar" ? [reason] : []);
		});
	}

	it("tells of a line below text that its writer takes for a definition, where the engine does not", () => {
		const text = `[a][1] and\n[1]: /two${definition}`;
		const reason = "`[1]:` in line 2 is a definition to some engines and text to others.";
		for (const id of [undefined, "jekyll", "hugo"]) assert.deepEqual(reasons(text, id), [reason]);
		assert.deepEqual(reasons(text, "wordpress"), []);
	});

	for (const [name, text, reason, engines = [undefined, "jekyll", "hugo", "wordpress"]] of unseen) {
		it(`tells of ${name}, whatever the engine that reads it so`, () => {
			for (const id of engines) assert.deepEqual(reasons(text, id), [reason]);
		});
	}

	for (const [name, text] of [
		["a plain post", `See [a][1], \`[a][1]\` and [1].${definition}`],
		["a closed fence", `[a][1]\n\n\`\`\`js\nargs[1]\n\`\`\`${definition}`],
		["a note", "[//]: # (TODO)\n[//]: # (more)\n"],
	] as const) {
		it(`is content with ${name}`, () => assert.deepEqual(reasons(text), []));
	}

	it("keeps to CommonMark where the engine does", () => {
		for (const text of ["[a] [1]\n\n[1]: /one\n[1]: /two\n", `[a | b][1]\n\n    [a][1]${definition}`])
			assert.deepEqual(reasons(text, "hugo"), []);
	});
});
