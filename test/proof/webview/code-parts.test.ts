import assert from "node:assert/strict";
import hljs from "highlight.js";
import { codeLanguages } from "../../../scripts/code-languages.ts";
import { partsOf } from "../../../src/webview/code/parts-of.ts";

describe("the parts of code", () => {
	it("are found in each language that is shipped, and what it needs is shipped", () => {
		const languages = codeLanguages();
		const names = new Set(languages.map(({ name }) => name));
		for (const { name, needs } of languages) {
			for (const need of needs) assert.ok(names.has(need), `${name} needs ${need}`);
			assert.doesNotThrow(() =>
				partsOf(hljs.highlight("a = 'b' # c\n<d>&amp;</d>\n", { language: name }).value),
			);
		}
	});
});
