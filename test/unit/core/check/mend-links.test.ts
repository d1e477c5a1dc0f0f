import assert from "node:assert/strict";
import { mendLinks } from "../../../../src/core/check/mend-links.ts";
import type { LinkVerdict } from "../../../../src/core/facts/link-verdict.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";

const verdicts: Readonly<Record<string, LinkVerdict>> = {
	"https://old.dev/a": { state: "moved", to: "https://new.dev/a" },
	"https://old.dev/odd": { state: "moved", to: "https://new.dev/b_(c)?x=1&copy=2" },
	"https://old.dev/page#top": { state: "moved", to: "https://new.dev/never" },
	"http://plain.dev/": { state: "secure", to: "https://plain.dev/" },
	"http://plain.dev/x": { state: "secure", to: "https://plain.dev/x" },
	"https://bit.ly/2abcdef": { state: "expanded", to: "https://slides.dev/deck" },
	"https://gone.dev/": {
		state: "dead",
		status: 404,
		archived: { address: "https://web.archive.org/web/2016/https://gone.dev/", day: "2016-03-01" },
	},
	"https://home.dev/talk": { state: "front-page", to: "https://home.dev/" },
	"https://late.dev/": { state: "unchecked", reason: "late" },
	"https://fine.dev/": { state: "fine" },
};

const head = "---\nlayout: post\ntitle: Recap\ndate: 2016-03-02\n---\n\n";
const facts = (dialectId: string) => ({
	dialectId,
	isPostByPath: true,
	links: new Map(Object.entries(verdicts)),
});

function mend(body: string, dialectId = "jekyll", settings = {}): string {
	const post = readPost(head + body, facts(dialectId));
	return applyEdits(post.text, mendLinks(post, settings)).slice(head.length);
}

describe("better addresses that hosts have told", () => {
	const cases: readonly (readonly [what: string, before: string, after: string])[] = [
		["an inline link", "[A](https://old.dev/a)\n", "[A](https://new.dev/a)\n"],
		["a fragment that goes along", "[A](https://old.dev/a#end)\n", "[A](https://new.dev/a#end)\n"],
		["a title", '[A](https://old.dev/a "The talk")\n', '[A](https://new.dev/a "The talk")\n'],
		["pointed brackets", "[A](<https://old.dev/a>)\n", "[A](<https://new.dev/a>)\n"],
		["a picture", "![A](http://plain.dev/x)\n", "![A](https://plain.dev/x)\n"],
		[
			"a picture that is a link",
			"[![A](http://plain.dev/x)](https://old.dev/a)\n",
			"[![A](https://plain.dev/x)](https://new.dev/a)\n",
		],
		[
			"a definition that several use",
			'[A][1] and [B][1]\n\n[1]: https://old.dev/a "T"\n',
			'[A][1] and [B][1]\n\n[1]: https://new.dev/a "T"\n',
		],
		["a definition that nothing uses", "[1]: https://old.dev/a\n", "[1]: https://new.dev/a\n"],
		["an address between brackets", "See <http://plain.dev/x>.\n", "See <https://plain.dev/x>.\n"],
		["a short address", "[A](https://bit.ly/2abcdef)\n", "[A](https://slides.dev/deck)\n"],
		["HTML", '<p><a href="https://old.dev/a">A</a></p>\n', '<p><a href="https://new.dev/a">A</a></p>\n'],
		[
			"Windows' line ends",
			"[A](https://old.dev/a)\r\n[B](http://plain.dev/)\r\n",
			"[A](https://new.dev/a)\r\n[B](https://plain.dev/)\r\n",
		],
		[
			"an address with signs of Markdown",
			"[A](https://old.dev/odd) *b*\n",
			"[A](https://new.dev/b_(c)?x=1&copy=2) *b*\n",
		],
	];
	for (const [what, before, after] of cases) {
		for (const engine of ["jekyll", "hugo", "wordpress", "pelican"])
			it(`are written for ${what}, in ${engine}`, () => {
				assert.equal(mend(before, engine), after);
				assert.equal(mend(after, engine), after);
			});
	}

	it("are written for a bare address where the engine makes links of them", () => {
		assert.equal(mend("See http://plain.dev/x or so.\n", "hugo"), "See https://plain.dev/x or so.\n");
	});

	it("leave alone what is dead, gone to a front page, not judged or fine", () => {
		const body =
			"[A](https://gone.dev/) [B](https://home.dev/talk) [C](https://late.dev/) [D](https://fine.dev/) [E](https://elsewhere.dev/)\n";
		assert.equal(mend(body), body);
	});

	it("leave alone code, comments, template tags and what is no link", () => {
		const body =
			"`https://old.dev/a`\n\n```\n[A](https://old.dev/a)\n```\n\n<!-- [A](https://old.dev/a) -->\n\n{% link https://old.dev/a %}\n";
		assert.equal(mend(body), body);
	});

	it("do not touch a host that only another link of the post says to have https", () => {
		const body = "[A](https://two.dev/a) [B](http://two.dev/b)\n";
		assert.equal(mend(body), body);
	});

	it("follow what the writer has switched off", () => {
		const body = "[A](https://old.dev/a) [B](http://plain.dev/)\n";
		assert.equal(
			mend(body, "jekyll", { rules: { "moved-link": "off" } }),
			"[A](https://old.dev/a) [B](https://plain.dev/)\n",
		);
		const off = "<!-- recap-disable moved-link -->\n\n[A](https://old.dev/a)\n";
		assert.equal(mend(off), off);
	});
});
