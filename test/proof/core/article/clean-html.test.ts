import assert from "node:assert/strict";
import { cleanHtml } from "../../../../src/core/article/clean-html.ts";
import { dangersIn } from "../../../support/xss/dangers-in.ts";
import { xssVectors } from "../../../support/xss/index.ts";

const asWritten = { image: (address: string) => address, link: (address: string) => address };
const clean = (html: string) => cleanHtml(html, asWritten);

describe("cleanHtml", () => {
	it("leaves nothing of danger of any hostile snippet, whatever it is wrapped in", () => {
		const wraps = [
			(html: string) => html,
			(html: string) => `<p>a${html}b`,
			(html: string) => `<table><tr>${html}`,
		];
		for (const vector of xssVectors) {
			for (const wrap of wraps) assert.deepEqual(dangersIn(clean(wrap(vector))), [], vector);
		}
	});

	it("writes HTML that means the same when it is cleaned again", () => {
		for (const vector of xssVectors) assert.equal(clean(clean(vector)), clean(vector), vector);
	});
});
