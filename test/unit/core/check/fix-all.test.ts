import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { countCertain, type FixAllSettings, fixAll } from "../../../../src/core/check/fix-all.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

function mend(text: string, settings?: FixAllSettings, facts?: PostFacts): string {
	return applyEdits(text, fixAll(readPost(text, facts), settings));
}

const head = "---\nlayout: article\ntitle: 'It's a recap'\ndate: 2016-02-02\n---\n\n";
const soundHead = head.replace("It's", "It''s");
/** Of an engine whose Markdown is CommonMark. */
const hugoHead = '+++\ntitle = "Meetup recap"\ndate = 2016-01-31\n+++\n\n';
const swallowed = "<hr>\nSee [the repo](https://example.com).\n";
const split = "<hr>\n\nSee [the repo](https://example.com).\n";

describe("fixAll", () => {
	it("mends every certain finding, each with an edit of its own", () => {
		const text = `${head}${swallowed}\n${swallowed}`;
		assert.equal(mend(text), `${soundHead}${split}\n${split}`);
		assert.equal(fixAll(readPost(text)).length, 3);
	});

	it("mends one rule's findings alone", () => {
		assert.equal(mend(`${head}${swallowed}`, { ruleId: "swallowed-reference" }), `${head}${split}`);
	});

	it("leaves bullets to the writer before what would be no text any more", () => {
		for (const item of ["```", "<!-- x", "<div>", "---", "# of guests: 9", "> said she", "{: .wide}", "$$"])
			assert.equal(mend(`${soundHead}• ${item}\n• two\n`), `${soundHead}• ${item}\n• two\n`);
		assert.equal(mend(`${soundHead}• #one\n• two\n`), `${soundHead}- #one\n- two\n`);
	});

	it("takes a fix that several findings share once", () => {
		const both = "<hr>\nSee [one](https://example.com) and [two](https://example.com/2).\n";
		assert.equal(mend(head + both, { ruleId: "swallowed-reference" }), head + both.replace(">\n", ">\n\n"));
	});

	it("mends what another mend brings to light, in small edits", () => {
		const text = `${hugoHead}[a][1] [b][2]\n\nText.\n[1]: https://e.example/a “One”\n[2]: https://e.example/b “Two”\n`;
		assert.equal(
			mend(text),
			`${hugoHead}[a][1] [b][2]\n\nText.\n\n[1]: https://e.example/a "One"\n[2]: https://e.example/b "Two"\n`,
		);
		assert.equal(fixAll(readPost(text)).length, 3);
	});

	it("heeds what the writer switched off", () => {
		const text = `${head}<!-- recap-disable -->\n\n${swallowed}`;
		assert.equal(mend(text, { rules: { "front-matter-syntax": "off" } }), text);
	});

	it("has nothing to say about a sound post", () => {
		assert.deepEqual(fixAll(readPost(soundHead)), []);
	});

	it("keeps Windows line ends, a byte order mark and emoji as they are", () => {
		const text = `\uFEFF${head}🎤 ${swallowed}\n- a\n`.replaceAll("\n", "\r\n");
		assert.equal(
			mend(text, {}, { dialectId: "hugo" }),
			`\uFEFF${soundHead}🎤 ${swallowed}\n- a\n`.replaceAll("\n", "\r\n"),
		);
	});
});

describe("fixAll undoes what would lose something", () => {
	const good = "##Slides\n\n";
	const mended = "## Slides\n\n";
	for (const [name, bad] of [
		["a link", "##See [the\ntalk](/t)\n\n"],
		["an image", "##Hall: ![the\nhall](/t.jpg)\n\n"],
		["a reference", "##See [the\ntalk][t]\n\n[t]: /t\n\n"],
		["a link in HTML", '##See <a\nhref="/t">the talk</a>\n\n'],
	] as const)
		it(`${name} that a mend would break, and mends what stands beside it`, () => {
			assert.equal(mend(hugoHead + good + bad + good + swallowed), hugoHead + mended + bad + mended + split);
		});

	it("a mend that takes the text of a link for a definition", () => {
		const text = `${hugoHead}[a][1] [b][2]\n\n[1]: /old\n\nText.\n[2]: /b\n[1]: /new\n`;
		assert.equal(mend(text), text);
	});

	it("one rule's mends, and not another's", () => {
		const list = "• See [the\n• talk](/t)\n\n";
		assert.equal(mend(hugoHead + list + good + swallowed), hugoHead + list + mended + split);
	});
});

describe("fixAll hides no text", () => {
	for (const [name, body] of Object.entries({
		"an address that nothing refers to": "The slides:\n[slides]: https://e.example/slides\n",
		"a pasted item that would become a definition": "• [Ann]: yes\n• [Bo]: no\n",
		"HTML above a note without a mark": "<hr>\n[^1]: See [it](https://e.example/it).\n",
	}))
		it(name, () => assert.equal(mend(hugoHead + body), hugoHead + body));

	it("but sets a list of definitions apart of which one is used", () => {
		const list = "[a]: https://e.example/a\n[b]: https://e.example/b\n";
		assert.equal(mend(`${hugoHead}See [it][b].\n${list}`), `${hugoHead}See [it][b].\n\n${list}`);
	});
});

describe("countCertain", () => {
	const counts = (text: string) => {
		const post = readPost(text);
		return [...countCertain(post, checkPost(post))];
	};

	it("counts findings that have a certain fix", () => {
		assert.deepEqual(counts(`${hugoHead}##One\n\n##Two\n\nText.\n\n[a]: /a\n`), [
			["heading-without-space", 2],
		]);
	});

	it("counts none that fix-all leaves to the engine's reading", () => {
		const body = "[a][1]\n\n[1]: hhttps://example.com/a\n[1]: /b\n";
		assert.deepEqual(counts(hugoHead + body), [["mistyped-address", 1]]);
		assert.deepEqual(counts(soundHead + body), []);
	});
});
