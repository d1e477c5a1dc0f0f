import assert from "node:assert/strict";
import { brokenLinkSyntax } from "../../../../src/core/rules/broken-link-syntax.ts";
import { malformedDefinition } from "../../../../src/core/rules/malformed-definition.ts";
import { mistypedAddress } from "../../../../src/core/rules/mistyped-address.ts";
import type { Rule } from "../../../../src/core/rules/rule.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { findingsOf } from "./find.ts";

const head = "---\ntitle: Meetup recap\n---\n\n";
const facts = { dialectId: "hugo", isPostByPath: true };

/** Each body and what its first fix makes of it. */
const mends: readonly (readonly [Rule, string, string])[] = [
	[brokenLinkSyntax, "![h](images/my hall.jpg)", "![h](<images/my hall.jpg>)"],
	[brokenLinkSyntax, "[n](day one.md) and more", "[n](<day one.md>) and more"],
	[brokenLinkSyntax, "[x](https://e.example/a_(b)", "[x](https://e.example/a_(b))"],
	[brokenLinkSyntax, "See [x](https://e.example/a, and so on.", "See [x](https://e.example/a), and so on."],
	[brokenLinkSyntax, "**[x](https://e.example/a_(b)**", "**[x](https://e.example/a_(b))**"],
	[brokenLinkSyntax, "見た[x](https://e.example/a。", "見た[x](https://e.example/a)。"],
	[brokenLinkSyntax, "[see [deck](/a) here](/b)", "[see](/b) [deck](/a) here"],
	[brokenLinkSyntax, "[[deck](/a) and more](/b)", "[deck](/a) [and more](/b)"],
	[
		brokenLinkSyntax,
		"[see [deck][1] here][2]\n\n[1]: /a\n[2]: /b",
		"[see][2] [deck][1] here\n\n[1]: /a\n[2]: /b",
	],
	[brokenLinkSyntax, "[see [deck][1] here](/b)\n\n[1]: /a", "[see](/b) [deck][1] here\n\n[1]: /a"],
	[brokenLinkSyntax, "[[deck](/a) here][2]\n\n[2]: /b", "[deck](/a) [here][2]\n\n[2]: /b"],
	[brokenLinkSyntax, "[x](https://example .org/a)", "[x](https://example.org/a)"],
	[
		brokenLinkSyntax,
		'[x](https://example.org/a- b "T") and more',
		'[x](https://example.org/a-b "T") and more',
	],
	[
		malformedDefinition,
		"[x][1]\n\n[1]: https://example.org/2016/02/ talk.html",
		"[x][1]\n\n[1]: https://example.org/2016/02/talk.html",
	],
	[brokenLinkSyntax, "! [Hall](h.jpg)", "![Hall](h.jpg)"],
	[brokenLinkSyntax, "> ! [Hall][h]\n\n[h]: h.png", "> ![Hall][h]\n\n[h]: h.png"],
	[brokenLinkSyntax, "<https://e.example/my deck 1.pdf>", "<https://e.example/my%20deck%201.pdf>"],
	[brokenLinkSyntax, "See (the deck)[1].\n\n[1]: /d", "See [the deck][1].\n\n[1]: /d"],
	[
		brokenLinkSyntax,
		"[Go, in practice](Go, in practice\nhttps://e.example/go)",
		"[Go, in practice](https://e.example/go)",
	],
	[brokenLinkSyntax, "See [the deck]\n[1] here.\n\n[1]: /d", "See [the deck][1] here.\n\n[1]: /d"],
	[malformedDefinition, "![h][2]\n\n[2]: images/hall day 1.jpg", "![h][2]\n\n[2]: <images/hall day 1.jpg>"],
	[malformedDefinition, "![h][2]\n[2]: images/hall.jpg", "![h][2]\n\n[2]: images/hall.jpg"],
	[malformedDefinition, '[d][2]\n[2]: {{< ref "d.md" >}}', '[d][2]\n\n[2]: {{< ref "d.md" >}}'],
	[
		malformedDefinition,
		"[d][2]\n\n[2]: www.e.example/my slides.pdf",
		"[d][2]\n\n[2]: <www.e.example/my slides.pdf>",
	],
	[malformedDefinition, '![d][2]\n\n[2]: a.png "T" {width=50%}', '![d][2]\n\n[2]: a.png "T"'],
	[mistypedAddress, "[c](events.example.org/2012)", "[c](https://events.example.org/2012)"],
	[mistypedAddress, "[c](github.com/ann/talk)", "[c](https://github.com/ann/talk)"],
	[mistypedAddress, "[c](youtu.be/abc)", "[c](https://youtu.be/abc)"],
	[
		mistypedAddress,
		"[c][d]\n\n[d]: speakerdeck.com/ann/deck",
		"[c][d]\n\n[d]: https://speakerdeck.com/ann/deck",
	],
	[mistypedAddress, "[c](example.org)", "[c](https://example.org)"],
];

describe("links with a slip", () => {
	for (const [rule, before, after] of mends) {
		it(`${rule.id} mends ${JSON.stringify(before)}`, () => {
			const text = `${head}${before}\n`;
			const findings = findingsOf(rule, text, facts);
			assert.equal(findings.length, 1);
			assert.equal(applyEdits(text, findings[0]?.fixes[0]?.edits ?? []), `${head}${after}\n`);
			assert.deepEqual(findingsOf(rule, `${head}${after}\n`, facts), []);
		});
	}

	for (const body of [
		"Wow! [Hall](h.jpg)",
		"[MIT](or so it says), [sic](see https://e.example), [note](either/or).",
		"As Ann says (in short)[1] and again [2].\n\n[1]: /a\n[2]: /b",
		"A study (Smith 2010)[1].\n\n[1]: /a",
		"[![alt](a.png)](b.md) and [x] [a](b) c](d",
		"`[x](https://e.example/a` and <https://e.example and more>",
		"[Note]: images/hall day 1.jpg",
		"[a](v1.2/notes.html) [b](node.js) [c](talks.2026/x) [d](de/x.html) [e](notes.md)",
	]) {
		it(`is silent on ${JSON.stringify(body)}`, () => {
			for (const rule of [brokenLinkSyntax, malformedDefinition, mistypedAddress])
				assert.deepEqual(findingsOf(rule, `${head}${body}\n`, facts), []);
		});
	}

	it("is silent where the engine takes spaces in addresses and between brackets", () => {
		const body = "![h](my hall.jpg) <https://e.example/my deck.pdf> [the deck] [1]\n\n[1]: /d";
		for (const dialectId of ["jekyll", "pelican"])
			assert.deepEqual(
				findingsOf(brokenLinkSyntax, `${head}${body}\n`, { dialectId, isPostByPath: true }),
				[],
			);
	});
});

describe("links as Jekyll reads them", () => {
	const jekyll = { dialectId: "jekyll", isPostByPath: true };
	const found = (rule: Rule, body: string) =>
		findingsOf(rule, head + body, jekyll).map(({ fixes }) =>
			applyEdits(head + body, fixes[0]?.edits ?? []).slice(head.length),
		);

	it("tells of a link in another's text, of which readers see the brackets", () => {
		assert.deepEqual(found(brokenLinkSyntax, "[see [deck](/a) here](/b)"), ["[see](/b) [deck](/a) here"]);
		assert.deepEqual(
			found(brokenLinkSyntax, "[![deck](/a.png) here](/b) [sic [!] so](/c) [a [b][c] d](/e)"),
			[],
		);
	});

	it("says nothing of what a bar tears in two", () => {
		assert.deepEqual(found(brokenLinkSyntax, 'See [x](https://e.example/v "Deck | Speaker Deck")'), []);
		assert.deepEqual(found(malformedDefinition, '[a][1] b\n\n[1]: /x "a | b"'), []);
	});
});
