import assert from "node:assert/strict";
import { proseLanguage } from "../../../../src/core/text/prose-language.ts";
import { openingWords } from "../../../support/opening-words.ts";

describe("proseLanguage", () => {
	for (const [language, text] of Object.entries(openingWords))
		it(`tells ${language}`, () => assert.equal(proseLanguage(text), language));

	it("tells nothing of few words, of code, of addresses and of two languages that are even", () => {
		const { en = "", de = "" } = openingWords;
		assert.equal(proseLanguage("The talk was about the harbour."), undefined);
		assert.equal(
			proseLanguage(`\`\`\`\n${en}\n\`\`\`\n\n${"https://the.example/of/the/and ".repeat(9)}`),
			undefined,
		);
		assert.equal(proseLanguage(`${en}\n\n${de}`), undefined);
		assert.equal(proseLanguage(""), undefined);
	});
});
