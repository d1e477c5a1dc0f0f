import assert from "node:assert/strict";
import { bareSession } from "../../../../src/core/rules/bare-session.ts";
import { imageWithoutAlt } from "../../../../src/core/rules/image-without-alt.ts";
import { referenceOrder } from "../../../../src/core/rules/reference-order.ts";
import { unknownAuthor } from "../../../../src/core/rules/unknown-author.ts";
import { unusedDefinition } from "../../../../src/core/rules/unused-definition.ts";
import { vagueLinkText } from "../../../../src/core/rules/vague-link-text.ts";
import { worthlessAlt } from "../../../../src/core/rules/worthless-alt.ts";
import { findingsOf, postOf } from "./find.ts";

describe("unused-definition", () => {
	const said = (body: string, dialectId = "hugo") =>
		findingsOf(unusedDefinition, postOf(body), { dialectId }).map(({ message }) => message);

	it("leaves a section its own definitions", () =>
		assert.deepEqual(said("## A\n\n[x][u]\n\n[u]: /u\n\n## B\n\n[y][u]\n\n[u]: /u"), []));

	it("says where a definition stands that says the same", () =>
		assert.deepEqual(said("[x][u]\n\n[u]: /u\n\ntext\n\n[u]: /u"), [
			"Remove this definition of `[u]`: line 9 says the same.",
		]));

	it("tells of one that its own section does not use", () =>
		assert.deepEqual(said("## A\n\n[x][u]\n\n[u]: /u\n\n## B\n\ntext\n\n[u]: /u"), [
			"Remove this definition of `[u]`: line 11 says the same.",
		]));
});

describe("image-without-alt", () => {
	const found = (body: string, dialectId: string) =>
		findingsOf(imageWithoutAlt, postOf(body), { dialectId }).length;
	for (const [body, dialectId, count] of [
		['![](x.png){: alt="A hall"}', "jekyll", 0],
		["![](x.png){:.wide alt='A hall'}", "jekyll", 0],
		['![](x.png){alt="A hall"}', "jekyll", 1],
		['![](x.png){: alt=""}', "jekyll", 1],
		['![](x.png){: data-alt="A hall"}', "jekyll", 1],
		['![](x.png)\n{: alt="A hall"}', "jekyll", 1],
		['![](x.png) {: alt="A hall"}', "jekyll", 1],
		['![](x.png){ alt="A hall" }', "pelican", 0],
		['![](x.png){: alt="A hall"}', "plain", 0],
		['![](x.png){: alt="A hall"}', "hugo", 1],
		['![](x.png){width=50% fig-alt="A hall"}', "hugo", 0],
	] as const)
		it(`finds ${count} in ${body} in ${dialectId}`, () => assert.equal(found(body, dialectId), count));
});

describe("worthless-alt", () => {
	for (const alt of ["0", "-", "..", "null", "undefined"])
		it(`tells of "${alt}"`, () =>
			assert.equal(findingsOf(worthlessAlt, postOf(`<img src="a.png" alt="${alt}">`)).length, 1));
	for (const alt of ["会場", "R2", "7:1"])
		it(`takes "${alt}"`, () => assert.deepEqual(findingsOf(worthlessAlt, postOf(`![${alt}](a.png)`)), []));
});

describe("unknown-author", () => {
	const said = (author: string) =>
		findingsOf(unknownAuthor, `---\nlayout: post\ntitle: T\nauthor: ${author}\n---\n`, {
			site: { authors: ["ann", "bob", "Lee, Ann"] },
		}).map(({ message }) => message);
	for (const author of ["ann,bob", "ann, bob", '"Lee, Ann"', "ann"])
		it(`takes ${author}`, () => assert.deepEqual(said(author), []));
	it("names the one of two that nobody lists", () =>
		assert.deepEqual(said("ann, zoe"), ["Add `zoe` to the site's list of authors, or choose one of them."]));
});

describe("vague-link-text", () => {
	it("tells once of a line that stands below each talk", () => {
		const line = (address: number) => `See the slides [here](/${address}).\n\n`;
		const body = `${[1, 2, 3, 4].map(line).join("")}Get the film [here](/5).`;
		assert.equal(findingsOf(vagueLinkText, postOf(body)).length, 2);
	});

	it("tells quietly of a blog's standing line", () =>
		assert.deepEqual(
			findingsOf(vagueLinkText, postOf("[Read more here](/1)\n\n[Read more here](/2)")).map(
				({ severity }) => severity,
			),
			["hint"],
		));
});

describe("bare-session", () => {
	const talk = (title: string, media: string) => `## ${title} by Ann Lee\n\n${media}`;
	const slides = "[Slides](https://speakerdeck.com/a/b)";
	it("names the first session that lacks something", () =>
		assert.deepEqual(
			findingsOf(
				bareSession,
				postOf([talk("One", slides), talk("Two", "Good."), talk("Three", slides)].join("\n\n")),
			).map(({ message }) => message),
			["Add what some sessions lack: of 3, 1 without slides or video, the first of them “Two”."],
		));
	it("is silent where most sessions lack it", () =>
		assert.deepEqual(
			findingsOf(
				bareSession,
				postOf([talk("One", slides), talk("Two", "Good."), talk("Three", "Fine.")].join("\n\n")),
			),
			[],
		));
});

describe("reference-order", () => {
	it("says labels as they are written", () =>
		assert.deepEqual(
			findingsOf(referenceOrder, postOf("[a][002] [b][001]\n\n[001]: /b\n[002]: /a")).map(
				({ message }) => message,
			),
			["Renumber the references: [001] comes after [002] in the text."],
		));
	it("passes over numbers that readers see", () =>
		assert.deepEqual(
			findingsOf(referenceOrder, postOf("[a][1] as [9] says, [b][2]\n\n[1]: /a\n[2]: /b\n[9]: /c")),
			[],
		));
});
