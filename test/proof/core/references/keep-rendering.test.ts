import assert from "node:assert/strict";
import fc from "fast-check";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { convertToInline } from "../../../../src/core/references/convert-to-inline.ts";
import { keepRendering, renderBody } from "../../../../src/core/references/keep-rendering.ts";
import { removeUnusedDefinitions } from "../../../../src/core/references/remove-unused.ts";
import { renameReference } from "../../../../src/core/references/rename-reference.ts";
import { renumberReferences } from "../../../../src/core/references/renumber.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { referencePosts } from "../../../support/reference-posts.ts";
import { wholePostTools } from "../../../support/reference-tools.ts";

/** An engine that follows CommonMark. */
const facts = { dialectId: "hugo" };

describe("reference tools, behind keepRendering", () => {
	for (const [name, tool] of Object.entries(wholePostTools)) {
		it(`${name}: readers see the same, and a second time changes nothing`, () => {
			let applied = 0;
			fc.assert(
				fc.property(referencePosts, (before) => {
					const post = readPost(before, facts);
					const answer = keepRendering(post, (spared) => tool(post, spared));
					if (isRefusal(answer)) return;
					const after = readPost(applyEdits(before, answer.edits), facts);
					if (answer.edits.length > 0) applied++;
					assert.equal(renderBody(after), renderBody(post));
					const again = keepRendering(after, (spared) => tool(after, spared));
					assert.deepEqual(isRefusal(again) ? [] : again.edits, []);
				}),
				{ seed: 20261120, numRuns: 60 },
			);
			assert.ok(applied > 2, `only ${applied} posts were changed`);
		});
	}

	it("takes an at-sign before a person's link for text", () => {
		const post = readPost("@[teramako][1] spoke.\n\n[1]: https://people.example/t\n");
		const answer = keepRendering(post, () => convertToInline(post));
		assert.ok(!isRefusal(answer));
		assert.equal(applyEdits(post.text, answer.edits), "@[teramako](https://people.example/t) spoke.\n");
	});

	for (const [name, before, after, sentence] of [
		[
			"two lists",
			"- a\n\n[9]: /unused\n\n- b\n\n[8]: /unused\n\nText.\n",
			"- a\n\n[9]: /unused\n\n- b\n\nText.\n",
			"Removed 1 unused definition. Left alone: `[9]` is defined in line 3 between texts that would run together or part without it.",
		],
		[
			"a list from the code below",
			"1. a\n\n[9]: /unused\n\n        code\n\n[8]: /unused\n\nText.\n",
			"1. a\n\n[9]: /unused\n\n        code\n\nText.\n",
			"Removed 1 unused definition. Left alone: `[9]` is defined in line 3 between texts that would run together or part without it.",
		],
	] as const) {
		it(`leaves alone a definition that holds ${name} apart, and says which line`, () => {
			const post = readPost(before, facts);
			const answer = keepRendering(post, (spared) => removeUnusedDefinitions(post, spared));
			assert.ok(!isRefusal(answer));
			assert.deepEqual([applyEdits(before, answer.edits), answer.summary], [after, sentence]);
		});
	}

	for (const [text, tool, sentence, dialectId] of [
		[
			"- a\n\n[1]: /unused\n\n- b\n",
			"remove unused",
			"Nothing was changed: `[1]` is defined in line 3 between texts that would run together or part without it.",
		],
		[
			"Text.\n\n- [x] done\n\nSee [it][a].\n\n[a]: /a\n",
			"rename to x",
			"Nothing was changed: the text of line 3 would read differently.",
			// Jekyll makes a box of `[x]` whatever is defined.
			"eleventy",
		],
		[
			"| a |\n| - |\n| [b][1] |\n\n[1]: /b\n",
			"rename to a|b",
			"Nothing was changed: `[1]` in line 3 stands in text that would read differently.",
		],
	] as const) {
		it(`says which line and why where nothing else is left to do: ${tool}`, () => {
			const post = readPost(text, dialectId ? { dialectId } : facts);
			const answer = keepRendering(post, (spared) =>
				tool === "remove unused"
					? removeUnusedDefinitions(post, spared)
					: renameReference(
							post,
							post.body.definitions[0]?.label ?? "",
							tool.slice("rename to ".length),
							spared,
						),
			);
			assert.deepEqual(answer, { refusal: sentence });
		});
	}

	it("carries attribute lines with their definitions where the engine hides them", () => {
		const text = "[a][2] [b][1]\n\n[1]: /f\n{: .video}\n\n[2]: /d\n{: .slides}\n";
		for (const [dialectId, after] of [
			["jekyll", "[a][1] [b][2]\n\n[1]: /d\n{: .slides}\n\n[2]: /f\n{: .video}\n"],
			["hugo", text],
		] as const) {
			const post = readPost(text, { dialectId });
			const answer = keepRendering(post, (spared) => renumberReferences(post, {}, spared));
			assert.equal(applyEdits(text, isRefusal(answer) ? [] : answer.edits), after);
		}
	});

	it("gives up after as many labels as it has rounds, with the line", () => {
		const text = Array.from({ length: 12 }, (_, n) => `- a\n\n[${n}]: /unused\n\n`).join("");
		const post = readPost(text, facts);
		let runs = 0;
		const answer = keepRendering(post, (spared) => {
			runs++;
			return removeUnusedDefinitions(post, spared);
		});
		assert.deepEqual(answer, { refusal: "Nothing was changed: the text of line 29 would read differently." });
		assert.equal(runs, 8);
	});
});
