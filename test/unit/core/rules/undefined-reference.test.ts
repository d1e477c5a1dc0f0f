import assert from "node:assert/strict";
import { undefinedReference } from "../../../../src/core/rules/undefined-reference.ts";
import { findingsOf, marked, postOf } from "./find.ts";

describe("undefined-reference", () => {
	for (const body of [
		"See «[the talk][1]» and «![the hall][hall]».",
		"By «[Ada][]» and [someone].",
		"- «[a][b]»\n\n> «[c][d]»\n\n| «[e][f]» |\n| --- |",
		"[a][x] and «[b][y]»\n\n[x]: /x",
		"（«[講演][資料]»）と「«[動画][動画2]»」",
		"**«[a][b]»**, «[c][d]».",
		"A «[picture\nover lines][p]».",
	]) {
		it(`marks ${JSON.stringify(body)}`, () => {
			assert.equal(marked(undefinedReference, postOf(body.replaceAll(/[«»]/g, ""))), postOf(body));
		});
	}

	for (const body of [
		"See [so][^none] and [^none][x].",
		"Write grid[i][j], (map)[a][b], [Type][Name]::Value, [a][b](c).",
		"[text][https://example.com] and [text][/path] and [text][#part] and [text][./x].",
		"[[wiki]][page]",
		"[talk][{{ page.talk }}] and [{{ a }}][b]",
		"[4]: \n[5]: /five\n\nSee [four][4] and [five][5].",
	]) {
		it(`is silent on ${JSON.stringify(body)}`, () =>
			assert.deepEqual(findingsOf(undefinedReference, postOf(body)), []));
	}

	for (const [what, body] of [
		["two labels are as near", "[a][lable]\n\n[label]: /1\n\n[labl]: /2"],
		["the label is a number", "[a][12]\n\n[13]: /1"],
		["the near label is used", "[a][lable] [b][label]\n\n[label]: /1"],
		["the label is too short to tell", "[a][tf]\n\n[t]: /1"],
	] as const) {
		it(`suggests nothing where ${what}`, () => {
			const [finding] = findingsOf(undefinedReference, postOf(body));
			assert.deepEqual(finding?.fixes, []);
		});
	}
});
