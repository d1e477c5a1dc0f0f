import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { swallowedAsMetadata } from "../../../../src/core/rules/swallowed-as-metadata.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { findingsOf } from "./find.ts";

const facts = { dialectId: "quarto", isPostByPath: true } as const;
const postWith = (block: string) =>
	`---\ntitle: T\nformat: html\n---\n\nText.\n\n---\n${block}\n\nThe end.\n`;

/** What pandoc 2.17 makes of these lines below a `---`: it stops at them, leaves them out, or shows them. */
const blocks: Readonly<Record<"error" | "warning" | "none", readonly string[]>> = {
	error: [
		"**Ann:** hello\n\n---",
		"A: b: c\n---",
		"a: b\n\nPara two.\n\n---",
		"![x](a.jpg)\n\n---",
		"[x](a.jpg)\n\n---",
		"*Written by Ann*\n\n---",
		"> q: a\n---",
		"@smith: b\n---",
		"[1]: https://x.org\n\n---",
		"| a | b |\n|---|---|\n| c | d |\n\n---",
	],
	warning: [
		"Note: this is it.\n\n---",
		"Note: this is it.\n...",
		"# Heading\n---",
		"a: b\n\nc: d\n\n---",
		"## Talks\n\nText: here.\n\n---",
	],
	none: [
		"speaker: Ann\nroom: B",
		"Just words here\n\nand more.\n\n---",
		"- a\n- b\n---",
		"\nNote: a blank line above.\n\n---",
		// Keys of the engine's own are meant.
		"title: x\n---",
	],
};

describe("lines of dashes that begin YAML for Pandoc", () => {
	for (const [severity, texts] of Object.entries(blocks))
		for (const block of texts)
			it(`${severity}: ${JSON.stringify(block)}`, () => {
				const text = postWith(block);
				const [finding] = findingsOf(swallowedAsMetadata, text, facts);
				assert.equal(finding?.severity ?? "none", severity);
				if (!finding) return;
				const mended = applyEdits(text, finding.fixes[0]?.edits ?? []);
				assert.deepEqual(findingsOf(swallowedAsMetadata, mended, facts), []);
				assert.equal(mended.replaceAll(/\s+/g, ""), text.replaceAll(/\s+/g, ""));
				assert.ok(readPost(mended, facts).body.blocks.length > 3);
			});

	it("are rules to other engines", () => {
		const text = postWith("**Ann:** hello\n\n---");
		assert.deepEqual(findingsOf(swallowedAsMetadata, text, { ...facts, dialectId: "hugo" }), []);
	});
});
