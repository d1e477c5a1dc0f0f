import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { find, postOf } from "./find.ts";

/** Right, and yet what a naive checker would report. */
const bodies: Readonly<Record<string, string>> = {
	"template tags in destinations":
		'[Summit]({% link pages/summit.md %}) and [map]({{ site.url }}/map) and [b]({{< ref "b.md" >}})',
	"template tags in definitions":
		"See [the talk][t] and [the venue][v].\n\n[t]: {{ site.url }}/talks/1\n[v]: {% post_url 2016-01-01-venue %}",
	"a label that a template writes": "See [the talk][{{ page.talk }}].",
	"Pelican's file names": "![Hall]({filename}/images/hall.jpg) and [notes]({static}/notes.pdf)",
	"embeds of Zenn and VuePress": "@[youtube](4v-iIB0C9_8)\n\n@[speakerdeck](abc)",
	"Laika's directives": "@:include(footer.md)",
	"attribute lists":
		'[Slides](/s.pdf){:target="_blank"} and [map](/m){.extiw}\n\n## Talks {#talks}\n\n![Hall](h.jpg){: .wide}',
	"types and indexes in prose":
		"It returns map[string][]string, reads grid[i][j] and calls [Environment][Process]::Exit.",
	"names in brackets": 'The section [submodule "docs"] and the note [sic] and [1].',
	"brackets in link text": "[[Keynote] The state of things](/keynote)",
	"an image in a link": "[![Hall](h.jpg)](/hall)",
	"parentheses in an address": "[Java 8](https://example.com/Java_(8)_notes)",
	"two shortcuts side by side": "[both], [meetings]\n\n[both]: /b\n[meetings]: /m",
	"hashtags at the start of a line": "#meetup16 was trending.\n\n#cat /etc/hosts",
	"a first heading of level three": "### Opening\n\nHello.",
	"a heading of level one": "# Meetup recap\n\nHello.",
	footnotes: "A claim[^1] and another.[^two]\n\n[^1]: Proof.\n[^two]: More proof.",
	"a footnote beside brackets": "He said [so][^1].\n\n[^1]: Proof.",
	"indented definitions and other case": "[Go][GO], ![Hall][Hall]\n\n   [go]: /go\n  [HALL]: /hall.jpg",
	"labels with markup":
		"[`recap` tool][`recap`] and [*Python Brasil*][]\n\n[`recap`]: /r\n[*Python Brasil*]: /p",
	"one definition for a link and an image": "[Hall][h] ![Hall][h]\n\n[h]: /h.jpg",
	"a title with inner quotes, which kramdown takes":
		'See [the talk][1] and [the code][2].\n\n[1]: /talk "He said "hi""\n[2]: /code',
	"task lists": "- [ ] Buy a ticket\n- [x] Book a hotel",
	code: "`![](x)` and `[a][b]`\n\n    [a][b] ![](x)\n\n```md\n![](x) [a][b]\n<img src=x>\n```",
	comments: '<!-- ![](x) [a][b]\n<img src="x"> -->',
	"a comment that hides definitions": "<!--\n[a][b](c)\n-->\n\nText.",
	scripts: '<script>\nvar a = grid[i][j]; var b = "[x](y)";\n</script>',
	"preformatted text": "<pre>\ngrid[i][j] and [x](y)\n</pre>",
	"an embed between blank lines": '<iframe src="https://example.com/v"></iframe>\n\nSee [the code](/c).',
	"Markdown in HTML that asks for it": '<div markdown="1">\nSee [the code](/c).\n</div>',
	"a link in HTML attributes": '<div title="[x](y)">\nText.\n</div>',
	"an HTML image with a text": '<img src="h.jpg" alt="Hall"> <img alt=\'Stage\' src="s.jpg"/>',
	"a tracking pixel": '<img src="https://example.com/p" width="1" height="1">',
	"a tracking pixel by its style":
		'<img src="https://example.com/p" style="width: 0; height: 0; border: none">',
	"an image that is not shown": '<img src="https://example.com/p" style="border: none; display: none">',
	"an image hidden from screen readers": '<img src="line.png" role="presentation" alt="">',
	"a more tag and wiki links": "Intro.\n\n<!--more-->\n\n[[Talks]] and [TOC]\n\n[TOC]",
	"equal headings": "## Q&A\n\nA.\n\n## Q&A\n\nB.",
	"zero-width characters": "A\u200bB [c](/d)\u00a0e",
	"a table": "| a | b |\n| --- | --- |\n| [x](/y) | ![Hall](h.jpg) |",
	"right-to-left text": "گزارش [نشست][۱]\n\n[۱]: /n",
};

/** Front matter that its engine reads. */
const frontMatters: Readonly<Record<string, string>> = {
	"a quoted title over several lines": "layout: post\ntitle: 'Looking back\n  at the meetup'",
	"folded, empty and inline values":
		'post_title: >\n  Looking back at the meetup\npost_excerpt: ""\ntags: [ ]\nlayout: post\npublished: true # at last',
	"an imported draft": "post_title: Looking back\nlayout: post\npublished: false",
	"a synced post":
		"ID: 7\npost_title: 'It is on'\nauthor: Ada\npost_date: 2016-02-02 08:30:54\npost_excerpt: |\n  <p>Two days: \"great\" ones.</p>\nlayout: post\npermalink: >\n  http://example.com/2016/02/02/its-on/\npublished: true",
	"a post of the successor plugin":
		"ID: 7\npost_title: Looking back\npost_name: looking-back\npost_date: 2016-02-02 08:30:54\nlayout: post\nlink: http://example.com/%e7\npublished: true\ntags:\n  - go\ncategories:\n  - Talks",
	"emoji, null and numbers":
		"title: \u{1F389} Party\nlayout: post\nemoji: \u{1F389}\ncover: null\ntags: [2016, go]",
	"dates in many forms": "layout: post\ntitle: x\ndate: 2016-02-02T08:30:54.123+01:00\nupdated: 2016-2-2",
	"a date in words": "layout: post\ntitle: x\ndate: Feb 2, 2016",
	"no date: the file name has it": "layout: post\ntitle: x",
	"colons without a space": "layout: post\ntitle: Day:1 at 10:30\nurl: http://example.com",
	"a closing fence with spaces": "layout: post\ntitle: x\n---  \n\nText.",
};

describe("valid posts a naive checker would flag", () => {
	for (const [what, body] of Object.entries(bodies)) {
		it(what, () => assert.deepEqual(find(postOf(body)), []));
	}
	for (const [what, fields] of Object.entries(frontMatters)) {
		it(what, () =>
			assert.deepEqual(find(`---\n${fields}\n---\n\nText.\n`, { path: "_posts/2016-02-02-x.md" }), []),
		);
	}
	it("two shortcuts with a blank between: to kramdown one link, so that a definition is left", () => {
		const text = postOf("[both] [meetings]\n\n[both]: /b\n[meetings]: /m");
		assert.deepEqual(find(text, { dialectId: "hugo" }), []);
		assert.deepEqual(find(text), ["unused-definition: «[both]: /b»"]);
	});
	it("a quoted value whose lines go on at the first column is a hint at most: engines read it", () => {
		const text = "---\nlayout: post\ntitle: x\ndescription: 'Two days\nof talks.'\n---\n\nText.\n";
		const findings = checkPost(readPost(text, { path: "_posts/2016-02-02-x.md" }));
		assert.deepEqual(
			findings.map(({ ruleId, severity }) => `${ruleId}: ${severity}`),
			["front-matter-syntax: hint"],
		);
	});
	it("no title where the engine makes one of the file's name, or the heading has it", () => {
		const path = "_posts/2016-02-02-x.md";
		assert.deepEqual(find("---\nlayout: post\ndate: 2016-02-02\n---\n\nText.\n", { path }), []);
		assert.deepEqual(find("# Recap\n\nText.\n", { path: "notes/recap.md", isPostByPath: true }), []);
	});
	it("Pelican's keys with capitals", () =>
		assert.deepEqual(
			find("Title: Recap\nDate: 2016-02-02 10:20\nTags: a, b\nSlug: recap\n\n##Talks\n\nText.\n"),
			[],
		));
	it("Windows line ends", () =>
		assert.deepEqual(find(postOf("[a](/b)\n\n![Hall](h.jpg)").replaceAll("\n", "\r\n")), []));
	it("a README with mistakes in it", () =>
		assert.deepEqual(find("# Tool\n\n[a][b] ![](x)\n", { path: "README.md" }), []));
});
