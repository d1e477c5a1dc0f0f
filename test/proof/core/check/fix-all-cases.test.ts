import assert from "node:assert/strict";
import { type FixAllSettings, fixAll } from "../../../../src/core/check/fix-all.ts";
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
const draftHead = "---\npost_title: Meetup recap\nlayout: post\npublished: false\n---\n\n";

describe("fixAll keeps the address that a mended reference needs", () => {
	for (const [name, before, after] of [
		[
			"a letter changed",
			"By [Ada Lovelace][lovelcae].\n\n[lovelace]: https://example.com/ada\n",
			"By [Ada Lovelace][lovelace].\n\n[lovelace]: https://example.com/ada\n",
		],
		[
			"escapes",
			"See [tern\\_for\\_vim][].\n\n[tern_for_vim]: https://example.com/tern\n",
			"See [tern\\_for\\_vim][tern_for_vim].\n\n[tern_for_vim]: https://example.com/tern\n",
		],
		[
			"an underscore",
			"By [Grace][grace-h].\n\n[grace_h]: https://example.com/grace\n",
			"By [Grace][grace_h].\n\n[grace_h]: https://example.com/grace\n",
		],
		[
			"a name that is its own label",
			"A [talk][t] by [Hal Muhammad][] about trees.\n\n[t]: https://example.org/t\n[hal muhammed]: https://example.org/hal\n",
			"A [talk][t] by [Hal Muhammad][hal muhammed] about trees.\n\n[t]: https://example.org/t\n[hal muhammed]: https://example.org/hal\n",
		],
		["an image", "![The hall][hal].\n\n[hall]: /hall.jpg\n", "![The hall][hall].\n\n[hall]: /hall.jpg\n"],
	] as const)
		for (const front of [soundHead, draftHead, hugoHead])
			it(`${name}, in a post that starts with ${JSON.stringify(front.slice(0, 12))}`, () =>
				assert.equal(mend(front + before), front + after));
});

/** What has several possible meanings, or takes something away: the writer decides, one by one. */
const left: Readonly<Record<string, string>> = {
	"a definition nobody uses":
		"See [a](/a).\n\n[slides]: https://example.com/slides\n[video]: https://example.com/v\n",
	"an address beside a number that is off by one":
		"We [opened the registration][2].\n\n[1]: https://example.com/registration-opens\n",
	"a label that is near two definitions":
		"See [x][slide].\n\n[slides]: https://example.com/1\n[slider]: https://example.com/2\n",
	"two labels that are near one definition":
		"See [x][talk-b] and [y][talk-c].\n\n[talk-a]: https://example.com/a\n",
	"a label of a series": "See [x][slides2].\n\n[slides1]: https://example.com/1\n",
	"references out of order":
		"[Slides][2], [video][1].\n\n[1]: https://example.com/v\n[2]: https://example.com/s\n",
	"a space before a label":
		"The [Vue deck] [2] and the [Go film][1].\n\n[1]: https://example.com/film\n[2]: https://example.com/deck\n",
	"a space before an image's label":
		"![Hall] [2] and ![Stage][1].\n\n[1]: https://example.com/stage.jpg\n[2]: https://example.com/hall.jpg\n",
	"a label defined twice":
		"See [the slides][1].\n\n[1]: https://example.org/first\n[1]: https://example.org/second\n",
	"the same definition under two sections": "## A\n\n[x][u]\n\n[u]: /u\n\n## B\n\n[y][u]\n\n[u]: /u\n",
	"a label that a template's tag names":
		'{% include note.html text="See [the slides][2]." %}\n\n[2]: https://example.com/slides\n',
	"a label that a comment names": "<!-- [the demo][2] -->\n\nText.\n\n[2]: https://example.com/demo\n",
	"text that some engines read":
		"The [talk][2] was good.\n\nSlides\n:   They are on a page.\n\n    See [the deck][1].\n\n[1]: https://example.org/deck\n[2]: https://example.org/t\n",
	"a vague link text":
		"## Open source licences\n\nBy Ann Lee.\n\nThis reminds me of a keynote, to see [here](https://www.youtube.com/watch?v=abcdefghijk).\n",
	"two vague link texts":
		"## Contracts on a chain\n\nBy Ann Lee\n\n[Here](https://example.com/one.pdf) and [here](https://example.com/two.pdf).\n",
	"an address with a space": "[a][1]\n\n[1]: https://example.com/my slides.pdf\n",
	"words behind an address": "[a][1]\n\n[1]: https://example.com/a - slides by Ann\n",
	"an address that a copied line end broke": "[a][1]\n\n[1]: https://example.org/annual- Meetings\n",
	"an address with a space in a link": "See [a](https://example.com/my slides.pdf).\n",
	"an event's name in two spellings":
		"SCaLE 14x was great. I gave a talk at SCaLE 14x, and SCaLE x14 gave me a badge.\n",
	"an old address of a host": "[Talk](https://event.example/1) and [schedule](http://event.example/all).\n",
	"an image's title": '![](/keynote.jpg "The keynote hall")\n',
	"a decoration": '<img alt="" src="/line.png" title="The keynote hall">\n',
	"an address without a scheme": "[The meetup](www.example.com/meetup)\n",
	"a misspelt name of a rule": "<!-- recap-disable-next-line vague-link-txt -->\n[here](/a)\n",
};

describe("fixAll leaves to the writer", () => {
	for (const [name, body] of Object.entries(left)) {
		for (const front of [soundHead, draftHead, hugoHead])
			it(`${name}, in a post that starts with ${JSON.stringify(front.slice(0, 12))}`, () =>
				assert.equal(mend(front + body), front + body));
	}

	for (const [name, fields, facts] of [
		["a key given twice", "title: Recap\ndate: 2016-02-02\ntags: [one]\ntags: [two]", {}],
		["an equal key with a remark", "title: Recap\ndate: 2016-02-02\ntitle: Recap # or another?", {}],
		["a key that may be a theme's", "title: Recap\ndate: 2016-02-02\nexcerp: Two days of talks", {}],
		["a title that the heading or the file's name has", "date: 2016-02-02", { path: "_drafts/meetup.md" }],
		["a date beside another", "title: Recap\ndate: 2016-01-05", { path: "_posts/2017-01-05-recap.md" }],
		["a line that may be the rest of a title", "title: RustFest\n  recap: day one\ndate: 2016-02-02", {}],
		["what may be a comment", "title: Recap #draft\ndate: 2016-02-02", {}],
		["a day and a month that changed places", "title: Recap\ndate: 2016-31-01", {}],
		["an invisible character that may be an apostrophe", "title: It\u0092s a recap\ndate: 2016-02-02", {}],
		[
			"an author the site does not list",
			"title: Recap\ndate: 2016-02-02\nauthor: anlee",
			{ site: { authors: ["annlee"] } },
		],
		[
			"a layout the site does not have",
			"title: Recap\ndate: 2016-02-02",
			{ site: { layouts: ["default", "posts"] }, isPostByPath: true },
		],
		[
			"a tag that more posts write otherwise",
			"title: Recap\ndate: 2016-02-02\ntags: [Go]",
			{ site: { commonTags: new Map([["Go", "go"]]) } },
		],
	] as const)
		it(name, () => {
			const text = `---\nlayout: post\n${fields}\n---\n\n# Looking back\n`;
			assert.equal(mend(text, {}, facts), text);
		});

	it("a directive", () => {
		const text = "---\n%YAML 1.2\n---\n\n# Looking back\n";
		assert.equal(mend(text, {}, { path: "_posts/2016-02-02-recap.md" }), text);
	});

	it("what a rule finds, when it is asked for that rule alone", () => {
		for (const [ruleId, body] of [
			["unused-definition", left["a definition nobody uses"]],
			["duplicate-definition", left["a label defined twice"]],
			["reference-order", left["references out of order"]],
			["vague-link-text", left["two vague link texts"]],
		] as const)
			assert.equal(mend(hugoHead + body, { ruleId }), hugoHead + body);
	});
});

/** What CommonMark reads the same after the mend, and kramdown, PHP Markdown or Python-Markdown do not. */
const readOtherwise: Readonly<Record<string, readonly [string, string, "in WordPress, too"?]>> = {
	"an address of a label that is defined twice": [
		"[a][1]\n\n[1]: hhttps://example.com/a\n[1]: /b\n",
		"[a][1]\n\n[1]: https://example.com/a\n[1]: /b\n",
		// The other definition counts there, and this one may be mended.
		"in WordPress, too",
	],
	"brackets before a label that is defined twice": [
		"(the film)[https://example.com/a] [slides]\n\n[slides]: /a\n[slides]: /b\n",
		"[the film](https://example.com/a) [slides]\n\n[slides]: /a\n[slides]: /b\n",
	],
	"brackets behind a label that stands beside others": [
		"[deck] [slides] (the film)[https://example.com/a]\n\n[slides]: /a\n",
		"[deck] [slides] [the film](https://example.com/a)\n\n[slides]: /a\n",
		"in WordPress, too",
	],
	"definitions of a label that another line seems to define": [
		"[a][1] [b][2]\n\n[1]: /a “T”\n\nText.\n[2]: /b\n[1]: /c\n",
		'[a][1] [b][2]\n\n[1]: /a "T"\n\nText.\n\n[2]: /b\n[1]: /c\n',
	],
	"a definition below text with a bar": [
		"[a | b](/a) and [c][1].\n[1]: /c\n",
		"[a | b](/a) and [c][1].\n\n[1]: /c\n",
	],
};

describe("fixAll leaves alone what the engine may read otherwise", () => {
	for (const [name, [body, mended, read]] of Object.entries(readOtherwise)) {
		// PHP Markdown, which WordPress' plugins use, is read as it reads brackets.
		const fronts = read === "in WordPress, too" ? [soundHead] : [soundHead, draftHead];
		for (const front of fronts)
			it(`${name}, in a post that starts with ${JSON.stringify(front.slice(0, 12))}`, () => {
				assert.equal(mend(front + body), front + body);
			});

		it(`${name}, and mends it for an engine that is known to follow CommonMark`, () => {
			assert.equal(mend(hugoHead + body), hugoHead + mended);
		});
	}
});

describe("fixAll keeps what front matter says", () => {
	const keeps: Readonly<Record<string, readonly [fields: string, mended: string]>> = {
		"a list whose items start on the next line, where the closing fence is missing": [
			"title: x\nspeakers:\n  -\n    name: Ann\ndate: 2016-02-02\n",
			"title: x\nspeakers:\n  -\n    name: Ann\ndate: 2016-02-02\n---\n",
		],
		"an empty item": ["title: x\ntags:\n-\n- go\n", "title: x\ntags:\n-\n- go\n---\n"],
		"dashes in a text, where the closing fence has one too many": [
			"title: x\ndescription: |\n  a\n  --\n  b\n----\n",
			"title: x\ndescription: |\n  a\n  --\n  b\n---\n",
		],
		"dashes at a text's end": [
			"title: x\ndescription: |\n  a\n  ---\ndate: 2016-02-02\n----\n",
			"title: x\ndescription: |\n  a\n  ---\ndate: 2016-02-02\n---\n",
		],
		"a list where a later line is of no kind that is known": [
			"title: x\nspeakers:\n  -\n    name: Ann\n? q\n: r\ndate: 2016-02-02\n---\n",
			"title: x\nspeakers:\n  -\n    name: Ann\n? q\n: r\ndate: 2016-02-02\n---\n",
		],
		"an indented closing fence": ["title: x\ntags:\n  - go\n  ---\n", "title: x\ntags:\n  - go\n---\n"],
		"a value that would be a comment": ["title: x\nhashtag:#go\n---\n", 'title: x\nhashtag: "#go"\n---\n'],
		"a value that would be an anchor": [
			"title:&go\ndate: 2016-02-02\n---\n",
			'title: "&go"\ndate: 2016-02-02\n---\n',
		],
		"a value that would be a tag": [
			"title:!go\ndate: 2016-02-02\n---\n",
			'title: "!go"\ndate: 2016-02-02\n---\n',
		],
		"a value that may be one, with a comment": [
			"title: x\nhashtag:#go # later\n---\n",
			"title: x\nhashtag:#go # later\n---\n",
		],
		"a list": ["title: x\ntags:[go, rust]\n---\n", "title: x\ntags: [go, rust]\n---\n"],
	};
	for (const [name, [fields, mended]] of Object.entries(keeps))
		for (const lineEnd of ["\n", "\r\n"])
			it(`${name}, line ends ${JSON.stringify(lineEnd)}`, () => {
				const around = (lines: string) =>
					`---\nlayout: post\n${lines}\nThe hall was full.\n`.replaceAll("\n", lineEnd);
				assert.equal(mend(around(fields), {}, { dialectId: "jekyll", isPostByPath: true }), around(mended));
			});
});
