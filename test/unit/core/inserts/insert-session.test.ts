import assert from "node:assert/strict";
import { insertSession, type SessionAnswers } from "../../../../src/core/inserts/insert-session.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { inserted, refused } from "./support.ts";

const full: SessionAnswers = {
	title: "On naming",
	url: "https://conf.example.org/on-naming",
	speakers: "Ann Lee, Bob Ray",
	slides: "https://speakerdeck.com/annlee/on-naming",
	video: "https://youtu.be/x",
};
const page: SessionAnswers = { title: "On naming", url: "https://conf.example.org/on-naming" };
const wordpress = "---\npost_title: Recap\nlayout: post\npublished: true\n---\n";
const session = (text: string, answers: SessionAnswers = page) => inserted(insertSession, text, answers);
const refusal = (text: string, answers: SessionAnswers = page) => refused(insertSession, text, answers);

describe("insertSession", () => {
	it("writes heading, speakers, media and room for notes, and starts a list of definitions", () => {
		assert.equal(
			session("Hello.\n\n‸\n", full),
			`Hello.

## [On naming][1]

By Ann Lee and Bob Ray

[Slides][2] · [Video][3]

‸

[1]: https://conf.example.org/on-naming
[2]: https://speakerdeck.com/annlee/on-naming
[3]: https://youtu.be/x
`,
		);
	});

	it("writes nothing into an HTML block that a blank line would end", () => {
		const talk = "**[One](https://e.example/1)** by Ann Lee";
		assert.match(
			refusal(`${talk}\n\n**[Two](https://e.example/2)** by Ann Lee\n<figure>\n<img src="/a.png">‸\n`),
			/^Insert it in another place: in line \d+ the text around it would read otherwise\.$/,
		);
	});

	it("continues the founding list: one space before, no line end behind", () => {
		assert.equal(
			session(`${wordpress}Hi [a][1].\n\n‸\n\n [1]: https://a.example.org\n [4]: https://b.example.org`),
			`${wordpress}Hi [a][1].\n\n### [On naming][5]\n\n‸\n\n [1]: https://a.example.org\n [4]: https://b.example.org\n [5]: https://conf.example.org/on-naming`,
		);
	});

	it("takes level, style and the link's place from the post's other sessions", () => {
		const founding = (between: string) =>
			`#### A\n\n[The session][1].\n\n#### B\n\n[The session][2].\n\n${between}#### Conclusion\n\n[1]: https://c.example.org/talks/a\n[2]: https://c.example.org/talks/b\n`;
		assert.equal(
			session(founding("‸"), { ...page, speakers: ["Ann Lee"] }),
			founding("#### On naming\n\nBy Ann Lee\n\n[The session][3].\n\n‸\n\n").concat(
				"[3]: https://conf.example.org/on-naming\n",
			),
		);
		assert.equal(
			session("**A (Ann Lee)**\n\nx\n\n**B (Bob Ray)**\n\ny\n\n‸\n", { title: "C", speakers: "Eve Doe" }),
			"**A (Ann Lee)**\n\nx\n\n**B (Bob Ray)**\n\ny\n\n**C (Eve Doe)**\n\n‸\n",
		);
	});

	it("puts a video where the others have their slides, in small letters where theirs are", () => {
		const before = (end: string) =>
			`## Names\n\n*Ann Lee* ([slides](https://e.example/names.pdf))\n\nx\n\n## Fog\n\n*Bob Ray*\n\ny\n\n${end}`;
		const talk = { title: "Tides", speakers: "Eve Doe", video: "https://youtu.be/x" };
		assert.equal(
			session(before("‸\n"), talk),
			before("## Tides\n\n*Eve Doe* ([video](https://youtu.be/x))\n\n‸\n"),
		);
		assert.equal(
			session(before("‸\n"), { ...talk, slides: "https://e.example/tides.pdf" }),
			before(
				"## Tides\n\n*Eve Doe* ([slides](https://e.example/tides.pdf) · [video](https://youtu.be/x))\n\n‸\n",
			),
		);
	});

	it("links the title where no other session had a page, nor any link to stand beside", () => {
		const first = "## Naming\n\nBy Cora Diaz\n\nNotes.\n\n";
		assert.equal(
			session(`${first}‸\n`, { ...page, speakers: ["Ann Lee"] }),
			`${first}## [On naming][1]\n\nBy Ann Lee\n\n‸\n\n[1]: https://conf.example.org/on-naming\n`,
		);
		assert.equal(
			session("**A (Ann Lee)**\n\nx\n\n**B (Bob Ray)**\n\ny\n\n‸\n", { ...page, speakers: ["Eve Doe"] }),
			"**A (Ann Lee)**\n\nx\n\n**B (Bob Ray)**\n\ny\n\n**[On naming][1] (Eve Doe)**\n\n‸\n\n[1]: https://conf.example.org/on-naming\n",
		);
	});

	describe("takes no address along from the post's other sessions", () => {
		const slides = { title: "Soup", speakers: ["Di Roe"], slides: "https://s.example/soup.pdf" };
		const known = { ...slides, url: "https://s.example/soup" };
		const block = (title: string, who: string, links: string) => `## "${title}" – ${who}\n\n${links}\n\n`;
		const deck = "[Slides](https://s.example/soup.pdf)";
		const one = "[Slides](https://t.example/1.pdf)";
		const cases: readonly (readonly [shown: string, answers: SessionAnswers, links: string])[] = [
			[`[Session](https://t.example/1) · ${one}`, slides, deck],
			[`[Session](https://t.example/1) · ${one}`, known, `[Session](https://s.example/soup) · ${deck}`],
			[`${one} | [Talk page](https://t.example/1)`, known, `${deck} | [Talk page](https://s.example/soup)`],
			[`${one} | [Code](https://code.example/tides)`, slides, deck],
			[`${one} (handout [here](https://t.example/handout))`, slides, deck],
			[`<https://code.example/tides> · ${one}`, slides, deck],
		];
		for (const [shown, answers, links] of cases)
			it(`of ${shown}${answers === known ? ", with a page" : ""}`, () =>
				assert.equal(
					session(`${block("Tides", "Eve Doe", shown)}Notes.\n\n‸\n`, answers),
					`${block("Tides", "Eve Doe", shown)}Notes.\n\n${block("Soup", "Di Roe", links)}‸\n`,
				));
	});

	it("leaves a line out that without people only says the heading's time again", () => {
		const above =
			"## 10:00 On naming\n\n_Ann Lee_, 10:00\n\nNotes.\n\n## 10:30 On tides\n\n_Bob Ray_, 10:30\n\nNotes.\n";
		const talk = (speakers: readonly string[]) =>
			session(`${above}\n‸\n`, { title: "On fog", time: "11:00", speakers });
		assert.equal(talk(["Eve Fox"]), `${above}\n## 11:00 On fog\n\n_Eve Fox_, 11:00\n\n‸\n`);
		assert.equal(talk([]), `${above}\n## 11:00 On fog\n\n‸\n`);
	});

	it("starts at level 3 in WordPress, 2 elsewhere, or as told", () => {
		assert.match(session(`${wordpress}‸`), /^### /m);
		assert.match(session("---\nlayout: post\ntitle: x\n---\n‸"), /^## /m);
		assert.match(session("‸", { ...page, level: 5 }), /^##### \[/m);
	});

	describe("finds the place", () => {
		const places: Readonly<Record<string, readonly [string, string]>> = {
			"on a blank line between paragraphs": ["a\n\n‸\n\nb\n", "a\n\n## T\n\n‸\n\nb\n"],
			"on the only blank line between paragraphs": ["a\n‸\nb\n", "a\n\n## T\n\n‸\n\nb\n"],
			"on a line of blanks": ["a\n\n \t‸ \n\nb\n", "a\n\n## T\n\n‸\n\nb\n"],
			"after the paragraph that holds the cursor": ["a\nb‸b\nc\n\nd\n", "a\nbb\nc\n\n## T\n\n‸\n\nd\n"],
			"after a list, never in it": ["- a‸\n\n  b\n- c\n\nd\n", "- a\n\n  b\n- c\n\n## T\n\n‸\n\nd\n"],
			"before a block at its first character": ["a\n‸# B\n", "a\n\n## T\n\n‸\n\n# B\n"],
			"behind a heading with text glued to it": ["# A‸\nb\n", "# A\n\n## T\n\n‸\n\nb\n"],
			"at the end of a text without line end": ["a‸", "a\n\n## T\n\n‸"],
			"in an empty text": ["‸", "## T\n\n‸\n"],
			"below a closing fence without line end": ["---\ntitle: x\n---‸", "---\ntitle: x\n---\n## T\n\n‸\n"],
			"before the list of definitions when the cursor is below it": [
				"[a][1]\n\n[1]: /a\n‸",
				"[a][1]\n\n## T\n\n‸\n\n[1]: /a\n",
			],
			"before the list when the cursor is in it": [
				"[a][1]\n[b][2]\n\n[1]: /a\n[2‸]: /b\n",
				"[a][1]\n[b][2]\n\n## T\n\n‸\n\n[1]: /a\n[2]: /b\n",
			],
			"with the text's own line ends": ["a\r\n\r\n‸\r\n\r\nb\r\n", "a\r\n\r\n## T\r\n\r\n‸\r\n\r\nb\r\n"],
		};
		for (const [name, [before, after]] of Object.entries(places)) {
			it(name, () => assert.equal(session(before, { title: "T" }), after));
		}
	});

	it("shows exactly the title that was typed, on one line", () => {
		for (const title of [
			"[a] | b ]c[ `d` *e* _f_ __g__ ~~h~~ \\",
			"<b>x</b> &amp; y <https://x.example.org>",
			"{{ site.url }} {% raw %} {: .x} {#id}",
			"C #",
			"סיכום הכנס 🎉 — ends in\nשורה שנייה",
			"snake_case and a_b_",
			"![x](y) [^1]",
		]) {
			const text = session("Hello.\n\n‸\n", { title, url: "https://conf.example.org/x" }).replace("‸", "");
			assert.equal(readPost(text).sessions[0]?.link?.text, title.replace("\n", " "), text);
		}
		assert.doesNotMatch(session("‸", { title: "{{ site.url }} {% raw %}" }), /\{[{%]/);
		const plain = session("‸", { title: "C # *now* #", speakers: "Ann Lee" }).replace("‸", "");
		assert.equal(readPost(plain).body.headings[0]?.text, "C # *now* #");
	});

	it("names any people so that they are read back", () => {
		const people = (speakers: string | readonly string[]) => {
			const text = session("‸", { ...page, speakers }).replace("‸", "");
			return readPost(text).sessions[0]?.speakers.map(({ name }) => name);
		};
		assert.deepEqual(people("Ann Lee, Bob Ray and Eve Doe"), ["Ann Lee", "Bob Ray", "Eve Doe"]);
		assert.deepEqual(people(["李雷", "Cher", "@ann"]), ["李雷", "Cher", "@ann"]);
		assert.deepEqual(people(["Ann Lee"]), ["Ann Lee"]);
		assert.deepEqual(people(" , "), []);
	});

	describe("refuses in one sentence", () => {
		const refusals: Readonly<Record<string, readonly [string, SessionAnswers, string]>> = {
			"front matter": ["---\ntitle‸: x\n---\n", page, "Move the cursor below the front matter first."],
			"front matter that is never closed": [
				"---\ntitle: x\n\n‸",
				page,
				"Close the front matter with a line --- first.",
			],
			"fenced code": ["```\n‸x\n```\n", page, "Move the cursor out of the code block first."],
			"indented code": ["a\n\n    x‸y\n", page, "Move the cursor out of the code block first."],
			"a fence that is never closed": [
				"a\n\n```\nb\n\n‸",
				{ title: "T" },
				"Close the code block at the end of the post first: it swallows all that follows.",
			],
			"a title of blanks": ["‸", { title: " \n" }, "Give the session a title."],
			"a script for an address": [
				"‸",
				{ title: "T", url: "java\nscript:alert(1)" },
				"Start the address of the session's page with https://.",
			],
			"a path for a page": [
				"‸",
				{ title: "T", url: "talks/t" },
				"Start the address of the session's page with https://.",
			],
			"a data address": [
				"‸",
				{ title: "T", slides: "data:text/html,x" },
				"Start the address of the slides with https://, or give its path in the blog.",
			],
			"a level that no heading has": [
				"‸",
				{ title: "T", level: 7 },
				"Give the session's heading a level from 1 to 6.",
			],
		};
		for (const [name, [text, answers, sentence]] of Object.entries(refusals)) {
			it(name, () => assert.equal(refusal(text, answers), sentence));
		}
	});
});
