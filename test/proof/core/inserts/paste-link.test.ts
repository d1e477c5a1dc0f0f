import assert from "node:assert/strict";
import fc from "fast-check";
import { pasteLink } from "../../../../src/core/inserts/paste-link.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { renderBody } from "../../../../src/core/references/keep-rendering.ts";
import { runs } from "../../../support/long-run.ts";
import { markdownText } from "../../../support/markdown-fragments.ts";
import { applyPasted } from "../../../unit/core/inserts/paste-support.ts";

const url = "https://example.org/a";

const RUNS = runs(400);

describe("pasteLink", () => {
	it("changes nothing that readers read: the words become a link, and that is all", () => {
		let offered = 0;
		const words = fc.array(
			fc.constantFrom("word", " ", " ", "[x", "]", "|", "*em*", "`a|b`", "\\|", "_", "&amp;"),
			{
				minLength: 1,
				maxLength: 6,
			},
		);
		fc.assert(
			fc.property(markdownText, words, markdownText, (before, selected, after) => {
				const text = before + selected.join("") + after;
				const range = { start: before.length, end: before.length + selected.join("").length };
				const post = readPost(text);
				const edits = pasteLink(post, [range], url);
				if (!edits) return;
				offered++;
				const result = applyPasted(text, edits);
				const html = renderBody(readPost(result));
				const link = `<a href="${url}">`;
				const message = `${JSON.stringify(text)} ${JSON.stringify(result)}\n${html}`;
				assert.equal(html.split(link).length, 2, message);
				const end = html.indexOf("</a>", html.indexOf(link));
				assert.equal(
					html.slice(0, end).replace(link, "") + html.slice(end + "</a>".length),
					renderBody(post),
					message,
				);
			}),
			{ numRuns: RUNS, seed: 20261129 },
		);
		assert.ok(offered * 5 > RUNS, `only ${offered} of ${RUNS} were offered`);
	});
});
