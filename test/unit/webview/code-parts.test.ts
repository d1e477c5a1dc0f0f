import assert from "node:assert/strict";
import hljs from "highlight.js/lib/core";
import javascript from "highlight.js/lib/languages/javascript";
import { partsOf } from "../../../src/webview/code/parts-of.ts";

hljs.registerLanguage("js", javascript);

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
});
