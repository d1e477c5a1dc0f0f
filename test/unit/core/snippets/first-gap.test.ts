import assert from "node:assert/strict";
import { firstGap } from "../../../../src/core/snippets/first-gap.ts";

describe("the first gap of a snippet", () => {
	const gap = (text: string) => `$\{1:${text}}`;
	const snippets: readonly (readonly [snippet: string, text: string, behind: string])[] = [
		[`A ${gap("word")} and $\{2:more}$0`, "A word and more", "word and more"],
		[`Costs \\$5 \\\\ \\} ${gap("a \\} b")}.$0`, "Costs $5 \\ } a } b.", "a } b."],
		["No gap", "No gap", ""],
		["", "", ""],
	];
	for (const [snippet, text, behind] of snippets) {
		it(`is before “${behind}” of ${JSON.stringify(snippet)}`, () => {
			assert.equal(text.slice(firstGap(snippet)), behind);
		});
	}
});
