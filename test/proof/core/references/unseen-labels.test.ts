import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { defineLabel } from "../../../../src/core/references/define-label.ts";
import { keepRendering } from "../../../../src/core/references/keep-rendering.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import {
	list,
	move,
	older,
	outcome,
	prune,
	renameTo,
	renumber,
	said,
	type Tool,
	toInline,
} from "./tool-outcome.ts";

describe("reference tools, with labels that only some engines see", () => {
	for (const id of ["plain", "zola"])
		it(`leave alone what is text right below a definition, and code to others (${id})`, () => {
			const text = "[x][7]\n\n[7]: /a\n    See [it][b] and [1].\n\n[b]: /b\n[8]: /c\n\n[d][8]\n";
			const after = (tool: Tool) => {
				const post = readPost(text, { dialectId: id });
				const answer = keepRendering(post, tool(post));
				return isRefusal(answer) ? text : applyEdits(text, answer.edits);
			};
			for (const tool of [prune, move])
				assert.ok(after(tool).includes("[7]: /a\n    See [it][b] and [1].\n"));
			assert.ok(after(prune).includes("[b]: /b\n"));
			assert.ok(after(toInline).includes("[7]: /a\n    See [it]"));
			assert.ok(!after(renumber).includes("[1]:"));
		});

	// The site prints what a tag is given, and what a comment hides may come back.
	const all = [...older, "hugo", "eleventy"];
	for (const [name, unseen, engines] of [
		["a template tag", '{% include note.html text="see [the demo][1]" %}', ["jekyll", "hexo", "eleventy"]],
		["a shortcode", '{{% note text="see [the demo][1]" %}}', ["hugo"]],
		["a comment", "<!-- Back in when the film is out: [the demo][1] -->", all],
		["a comment of several lines", "<!--\n\nBack in: [the demo][1]\n\n-->", all],
		["a note", "[//]: # (link [the demo][1])", all],
	] as const) {
		it(`leave the label in ${name} alone, whatever the engine that reads it so`, () => {
			const text = `${unseen}\n\nThe [Vue deck][4] and the [Go film][2].\n${list}`;
			for (const id of engines) {
				const result = outcome(text, renumber, id);
				assert.ok(
					result.startsWith(
						`${unseen}\n\nThe [Vue deck][2] and the [Go film][3].\n\n[1]: /demo\n[2]: /deck\n[3]: /film\n---\nRenumbered 2 references.`,
					),
					`${id}: ${result}`,
				);
				assert.match(outcome(text, prune, id), /^Nothing was changed: `\[1\]` also stands in a /);
				assert.match(
					outcome(text, renameTo("1", "demo"), id),
					/^Nothing was changed: `\[1\]` also stands in a /,
				);
			}
		});
	}

	it("give no number away that stands in a comment without a definition", () => {
		const text = "<!-- [later][1] -->\n\n[a][5]\n\n[5]: /a\n";
		for (const id of [...older, "hugo"])
			assert.equal(
				outcome(text, renumber, id),
				"<!-- [later][1] -->\n\n[a][2]\n\n[2]: /a\n---\nRenumbered 1 reference.",
			);
	});

	it("number no definition line that is text", () => {
		// CommonMark reads a reference `[2]` and a colon.
		const text = "[a][5] and [b][2]\n\n[2]: url a b\n\n[2]: /b\n[5]: /a\n";
		// kramdown takes the line for a definition, of which the second counts.
		assert.equal(
			outcome(text, renumber, "jekyll"),
			"[a][1] and [b][2]\n\n[1]: /a\n\n[2]: url a b\n[2]: /b\n---\nRenumbered 1 reference.",
		);
		for (const id of ["plain", "pelican", "wordpress", "hugo"])
			assert.equal(
				outcome(text, renumber, id),
				"[a][1] and [b][2]\n\n[2]: url a b\n\n[2]: /b\n[1]: /a\n---\nRenumbered 1 reference.",
			);
	});

	it("keep what kramdown reads with escapes", () => {
		const text = "See [a\\_b][].\n\n[a_b]: /ab\n[c]: /c\n";
		assert.equal(
			outcome(text, prune, "jekyll"),
			"See [a\\_b][].\n\n[a_b]: /ab\n---\nRemoved 1 unused definition.",
		);
		assert.equal(
			outcome(text, renameTo("A_B", "ab"), "jekyll"),
			"See [a\\_b][ab].\n\n[ab]: /ab\n[c]: /c\n---\nRenamed the reference to [ab] in 1 place and its definition.",
		);
	});

	it("define nothing twice that the engine reads already", () => {
		const text = '<iframe src="v"></iframe>\n[1]: /code\n\nSee [code][1].\n';
		for (const id of ["jekyll", "pelican", "wordpress"]) {
			assert.equal(
				said(text, defineLabel(readPost(text, { dialectId: id }), "1", "/code")),
				"[1] is already defined; choose another name.",
			);
		}
	});
});
