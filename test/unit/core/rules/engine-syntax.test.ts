import assert from "node:assert/strict";
import { duplicateKey } from "../../../../src/core/rules/duplicate-key.ts";
import { frontMatterFence } from "../../../../src/core/rules/front-matter-fence.ts";
import { frontMatterStart } from "../../../../src/core/rules/front-matter-start.ts";
import { frontMatterSyntax } from "../../../../src/core/rules/front-matter-syntax.ts";
import type { Rule } from "../../../../src/core/rules/rule.ts";
import { yamlSurprise } from "../../../../src/core/rules/yaml-surprise.ts";
import { findingsOf } from "./find.ts";

const engines = ["jekyll", "hugo", "hexo", "eleventy", "gatsby", "pelican"];

/** The engines for which a rule finds an error in a post. */
function refusedBy(rule: Rule, post: string): readonly string[] {
	return engines.filter((dialectId) =>
		findingsOf(rule, post, { dialectId, isPostByPath: true }).some(({ severity }) => severity === "error"),
	);
}

function fields(lines: string): string {
	return `---\ntitle: Recap\ndate: 2016-02-02\n${lines}\n---\n\nText.\n`;
}

describe("front matter as each engine reads it", () => {
	for (const [lines, refused] of [
		["tags:\n\t- go", ["jekyll", "hugo", "eleventy"]],
		["\t", ["jekyll", "hugo"]],
		["tags:\n-\tgo", ["jekyll", "hugo"]],
		["place: &c. and more", ["jekyll", "hugo"]],
		["tags: [go,, rust]", ["jekyll", "hugo", "hexo", "eleventy"]],
		["place: !important talks", ["hexo", "eleventy", "gatsby"]],
		["tags: [what?, go]", ["hugo"]],
		["place: ? five", ["jekyll", "hugo", "hexo", "eleventy"]],
	] as const)
		it(`${JSON.stringify(lines)} is refused where its YAML reader stops`, () => {
			assert.deepEqual(refusedBy(frontMatterSyntax, fields(lines)), refused);
		});

	it("takes a key twice for an error in js-yaml alone", () => {
		assert.deepEqual(refusedBy(duplicateKey, fields("date: 2016-02-03")), ["hexo", "eleventy", "gatsby"]);
	});

	it("says that a post stops the whole site where it does", () => {
		const message = (dialectId: string) =>
			findingsOf(frontMatterSyntax, fields("place: a: b"), { dialectId, isPostByPath: true })[0]?.message;
		assert.deepEqual(
			[message("jekyll"), message("hugo")],
			[
				"Put the value in quotes: YAML takes its colon for another key.",
				"Put the value in quotes: YAML takes its colon for another key. Until then, Hugo builds no page of the site.",
			],
		);
	});
});

describe("fences as each engine takes them", () => {
	const post = (open: string, close: string) =>
		`${open}\ntitle: Recap\ndate: 2016-02-02\n${close}\n\nText.\n`;
	for (const [open, close, refused] of [
		["--- ", "---", ["hexo"]],
		["---\t", "---", ["hugo", "hexo"]],
		["---yaml", "---", ["jekyll", "hugo", "hexo"]],
		["----", "----", ["jekyll", "hugo", "eleventy", "gatsby"]],
		["---", "...", ["hugo", "hexo", "eleventy", "gatsby"]],
		["---", "----", ["jekyll"]],
		["\n---", "---", ["jekyll", "eleventy", "gatsby", "pelican"]],
		["\n\n---", "---", ["jekyll", "hexo", "eleventy", "gatsby", "pelican"]],
	] as const)
		it(`${JSON.stringify(open)} and ${JSON.stringify(close)}`, () => {
			assert.deepEqual(refusedBy(frontMatterFence, post(open, close)), refused);
		});

	it("sees no lines that end in a bare carriage return but for Hugo and Pelican", () => {
		const text = post("---", "---").replaceAll("\n", "\r");
		assert.deepEqual(refusedBy(frontMatterFence, text), ["jekyll", "hexo", "eleventy", "gatsby"]);
	});

	it("lets Hexo alone start with the first key", () => {
		assert.deepEqual(
			refusedBy(frontMatterStart, "title: Recap\ndate: 2016-02-02\n---\n\nText.\n"),
			engines.filter((engine) => engine !== "hexo" && engine !== "pelican"),
		);
	});
});

describe("values without quotes as each engine reads them", () => {
	const readOtherwise = (title: string) =>
		engines.filter(
			(dialectId) =>
				findingsOf(yamlSurprise, `---\ntitle: ${title}\ndate: 2016-02-02\n---\n`, {
					dialectId,
					isPostByPath: true,
				}).length > 0,
		);
	for (const [title, engineIds] of [
		["1.10", ["jekyll", "hugo", "hexo", "eleventy", "gatsby"]],
		["1e3", ["hugo", "hexo", "eleventy", "gatsby"]],
		["12:30", ["jekyll", "gatsby"]],
		["1,000", ["jekyll"]],
		["1_000", ["jekyll", "hugo", "gatsby"]],
		["No", ["jekyll", "hugo"]],
		["y", ["hugo"]],
		["2026-03-14", ["hexo", "eleventy", "gatsby"]],
		["2026", []],
		["!!str 1.10", []],
	] as const)
		it(title, () => assert.deepEqual(readOtherwise(title), engineIds));
});
