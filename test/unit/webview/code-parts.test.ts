import assert from "node:assert/strict";
import hljs from "highlight.js";
import { codeLanguages } from "../../../scripts/code-languages.ts";
import { partsOf } from "../../../src/webview/code/parts-of.ts";

describe("the parts of code", () => {
	it("are those that highlight.js finds, at their offsets in the code", () => {
		const code = `const a = "<b> & 'c'"; // 1 < 2\nreturn \`x\${a + 1}\`;\n`;
		const parts = partsOf(hljs.highlight(code, { language: "js" }).value);
		assert.deepEqual(
			parts.map(({ start, end, kind }) => `${kind}: ${code.slice(start, end)}`),
			[
				"keyword: const",
				"string: \"<b> & 'c'\"",
				"comment: // 1 < 2",
				"keyword: return",
				`string: \`x\${a + 1}\``,
				`subst: \${a + 1}`,
				"number: 1",
			],
		);
	});

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
