import assert from "node:assert/strict";
import { firstGap } from "../../../../src/core/snippets/first-gap.ts";

describe("the first gap of a snippet", () => {
	const gap = (text: string) => `$\{1:${text}}`;
	const snippets: readonly (readonly [snippet: string, text: string, first: string])[] = [
		[`A ${gap("word")} and $\{2:more}$0`, "A word and more", "word"],
		[`Costs \\$5 \\\\ \\} ${gap("a \\} b \\$")}.$0`, "Costs $5 \\ } a } b $.", "a } b $"],
		["", "", ""],
	];
	for (const [snippet, text, first] of snippets) {
		it(`is “${first}” of ${JSON.stringify(snippet)}`, () => {
			const { start, end } = firstGap(snippet);
			assert.equal(text.slice(start, end), first);
		});
	}
});
