import assert from "node:assert/strict";
import { withoutLinks } from "../../../../src/core/text/without-links.ts";

/** As VS Code 1.99 and 1.139 look for links in a notification. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe("withoutLinks", () => {
	it("leaves no link to be made of what others wrote", () => {
		for (const written of ["[x](command:quit)", "[](command:quit)](https://example.org/)", "a](file:///x)"]) {
			const sentence = `There is no file “[${written}” here.`;
			assert.match(sentence, link);
			assert.doesNotMatch(withoutLinks(sentence), link);
		}
	});

	it("leaves other sentences as they are", () => {
		assert.equal(
			withoutLinks("The image (a.png) of [talk][1] is gone."),
			"The image (a.png) of [talk][1] is gone.",
		);
	});
});
