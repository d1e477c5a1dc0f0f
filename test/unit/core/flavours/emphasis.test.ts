import assert from "node:assert/strict";
import type { Flavour } from "../../../../src/core/flavours/flavour.ts";
import { phpMarkdown } from "../../../../src/core/flavours/php-markdown.ts";
import { pythonMarkdown } from "../../../../src/core/flavours/python-markdown.ts";
import { renderBlock } from "../../../../src/core/post/markdown/body-tokens.ts";
import { bodyOf } from "../../../support/marked-body.ts";

const rendered = (text: string, flavour: Flavour) => bodyOf(text, flavour).blocks.map(renderBlock).join("");

/** As Python-Markdown 3.4.1 and PHP Markdown 2.0.0 write it. */
const cases: readonly (readonly [text: string, python: string, php?: string])[] = [
	["これは**太字。**です", "<p>これは<strong>太字。</strong>です</p>\n"],
	["x **「引用」**と *a*", "<p>x <strong>「引用」</strong>と <em>a</em></p>\n"],
	["日本_語_の", "<p>日本_語_の</p>\n", "<p>日本<em>語</em>の</p>\n"],
	["a_b_c *x*y __s__ * n *", "<p>a_b_c <em>x</em>y <strong>s</strong> * n *</p>\n"],
	["snake_case_word and 2*3*4", "<p>snake_case_word and 2<em>3</em>4</p>\n"],
];

describe("emphasis before CommonMark", () => {
	for (const [text, python, php = python] of cases)
		it(`is told by blanks: ${text}`, () => {
			assert.equal(rendered(text, pythonMarkdown), python);
			assert.equal(rendered(text, phpMarkdown), php);
		});
});
