import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits, sortEdits } from "../../../../src/core/text/text-edit.ts";
import { replaceCaption } from "../../../../src/core/tidy/caption-image.ts";
import { sayTidied } from "../../../../src/core/tidy/say-tidied.ts";
import { tidyAt } from "../../../../src/core/tidy/tidy-at.ts";
import { tidyPost } from "../../../../src/core/tidy/tidy-post.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\ndate: 2014-02-24\n---\n\n";
const PROSE = "It was a good day with talks and soup, and everybody who came would come again.";

/** A body after all that can be tidied in it. */
function tidied(body: string, front = FRONT): string {
	const text = front + body;
	const after = applyEdits(
		text,
		tidyPost(readPost(text)).parts.flatMap(({ edits }) => edits),
	);
	assert.ok(after.startsWith(front), after);
	return after.slice(front.length);
}

describe("tidyPost", () => {
	for (const [name, before, after] of [
		["bullets", "Takeaways:\n• one\n• two\n", "Takeaways:\n\n- one\n- two\n"],
		["bullets with blank lines between", "● one\n\n● two\n", "- one\n\n- two\n"],
		[
			"bullets of two levels",
			"• one\n◦ two\n▪ three\n• four\n",
			"- one\n    - two\n        - three\n- four\n",
		],
		[
			"bullets beside the post's own lists",
			"* own\n\ntext\n\n• one\n• two\n",
			"* own\n\ntext\n\n* one\n* two\n",
		],
		["Word's o below bullets", "• one\no two\n", "- one\n    - two\n"],
		[
			"code by its shell prompt",
			"Then:\n\n$ npm install otter\n$ otter --version\n",
			"Then:\n\n```bash\n$ npm install otter\n$ otter --version\n```\n",
		],
		[
			"code with blank lines and deep lines",
			"fn main() {\n    let mut x = 1;\n\n    x += 1;\n}\n",
			"```rust\nfn main() {\n    let mut x = 1;\n\n    x += 1;\n}\n```\n",
		],
		["code with backticks", "const a = `x`;\nconst b = `y`;\n", "const a = `x`;\nconst b = `y`;\n"],
		["sharing buttons", `${PROSE}\n\ntwitterfacebooklinkedin\n`, `${PROSE}\n`],
		["sharing buttons line by line", `${PROSE}\n\nTwitter\nFacebook\nReddit\n`, `${PROSE}\n`],
		["a list's way on", `${PROSE}\n\nOlder posts\n`, `${PROSE}\n`],
		[
			"a theme's buttons and what stands below its posts",
			`${PROSE}\n\nShare this:\nClick to share on X (Opens in new window)\nClick to email a link to a friend (Opens in new window)\nLike Loading...\nPosted in Fairs | Tagged ferry, soup | Leave a reply\n`,
			`${PROSE}\n`,
		],
		[
			"what a writer says in such words",
			`${PROSE}\n\nPosted in haste | Read in peace.\n\nTagged along with Ann.\n`,
			`${PROSE}\n\nPosted in haste | Read in peace.\n\nTagged along with Ann.\n`,
		],
		["a theme's lines", `Category Archives: Fairs\n\n${PROSE}\n\nShare this:\n`, `${PROSE}\n`],
		["the title once more", `A Day Out\n\n${PROSE}\n`, `${PROSE}\n`],
		["a date that the front matter has", `${PROSE}\n\n2015-03-01\n`, `${PROSE}\n\n2015-03-01\n`],
	] as const) {
		it(`mends ${name}`, () => assert.equal(tidied(before), after));
	}

	for (const text of [
		`${PROSE}\n\n> quote\n\n1. one\n2. two\n`,
		"We took Twitter and a bus.\n",
		"– No.\n\n– Yes.\n",
		"• alone on its line\n",
		"I said; she said; we went;\nand then we came home;\n",
		"`code::here` and more::words in a sentence that goes on.\n",
		"```\nfn main() {}\n```\n",
		"    fn main() {}\n",
		"• ```\n• one\n",
		"• <!-- one\n• two\n",
		"• <div>\n• two\n",
		"• one\n• ---\n",
		"• # of guests: 90\n• two\n",
		"• > said they\n• two\n",
		"• {: .wide}\n• two\n",
	]) {
		it(`leaves ${JSON.stringify(text)}`, () => assert.equal(tidied(text), text));
	}

	it("gives headings their neighbours' level", () => {
		const body = `### Before\n\n${PROSE}\n\nWhat comes next?\n\n${PROSE}\n`;
		assert.equal(tidied(body), body.replace("What comes", "### What comes"));
	});

	it("knows a day's heading right above a talk's", () => {
		const body = `${PROSE}\n\nDay One\n\nNets for Otters\n\nIt was a talk on nets, with three otters in the room.\n`;
		assert.equal(
			tidied(body),
			body.replace("Day One", "## Day One").replace("Nets for Otters", "## Nets for Otters"),
		);
	});

	it("keeps to the lines asked for, and to the file's line ends", () => {
		const text = `${FRONT}• one\n• two\n\n${PROSE}\n\n• three\n• four\n`.replaceAll("\n", "\r\n");
		const place = { start: text.indexOf("four"), end: text.indexOf("four") };
		const { parts } = tidyPost(readPost(text), place);
		assert.equal(
			applyEdits(
				text,
				parts.flatMap(({ edits }) => edits),
			),
			text.replace("• three\r\n• four", "- three\r\n- four"),
		);
	});

	it("begins a front matter where there is none", () => {
		const text = `Notes from a fair\n\n${PROSE}\n\nPosted on March 5, 2016 by ida\n`;
		assert.equal(
			applyEdits(
				text,
				tidyPost(readPost(text)).parts.flatMap(({ edits }) => edits),
			),
			`---\ntitle: "Notes from a fair"\ndate: 2016-03-05\n---\n\n${PROSE}\n\nby ida\n`,
		);
	});

	it("offers the days that an importer's line tells in the place of another, and leaves a day that is named for nothing", () => {
		const imported = "2020-01-21T20:49:33-07:00, originally published 2014-02-24T11:21:49-08:00";
		for (const [dialectId, front, done, said] of [
			[
				"jekyll",
				"---\ntitle: A day out\ndate: 2026-01-02 10:00:00 +0100\n---\n\n",
				"---\ntitle: A day out\ndate: 2014-02-24 11:21:49 -08:00\nlast_modified_at: 2020-01-21 20:49:33 -07:00\n---\n\n",
				"date: 2026-01-02 10:00:00 +0100 → 2014-02-24 11:21:49 -08:00, last_modified_at",
			],
			[
				"hugo",
				'+++\ntitle = "A day out"\ndate = 2026-01-02\nlastmod = 2026-01-03\n+++\n\n',
				'+++\ntitle = "A day out"\ndate = 2014-02-24T11:21:49-08:00\nlastmod = 2026-01-03\n+++\n\n',
				"date: 2026-01-02 → 2014-02-24T11:21:49-08:00",
			],
			[
				"wordpress",
				"---\npost_title: A day out\npost_date: '2026-01-02 10:00:00'\n---\n\n",
				"---\npost_title: A day out\npost_date: '2014-02-24'\n---\n\n",
				"post_date: 2026-01-02 10:00:00 → 2014-02-24",
			],
		] as const) {
			const text = `${front}${PROSE}\n\n${imported}\n`;
			const { parts } = tidyPost(readPost(text, { dialectId }));
			const edits = sortEdits(parts.flatMap((part) => part.edits));
			assert.equal(applyEdits(text, edits), `${done}${PROSE}\n`, dialectId);
			assert.ok(parts.every(({ isCertain }) => !isCertain));
			assert.deepEqual(
				parts.map(({ title }) => title),
				[`Move “${imported}” to the front matter (${said})`],
			);
		}
		const front = "---\ntitle: A day out\ndate: {{ date }}\n---\n\n";
		for (const text of [`${front}${PROSE}\n\n${imported}\n`, `${FRONT}${PROSE}\n\nMarch 5, 2016\n`])
			assert.deepEqual(tidyPost(readPost(text, { dialectId: "jekyll" })).parts, []);
	});

	it("takes title and date out of a page that has nothing else", () => {
		const text = "My great day\n\nJanuary 5, 2024\n";
		const edits = tidyPost(readPost(text, { dialectId: "jekyll" })).parts.flatMap((part) => part.edits);
		assert.equal(applyEdits(text, edits), '---\ntitle: "My great day"\ndate: 2024-01-05\n---\n\n');
	});

	it("gives the post the tag of its page, as its engine writes it", () => {
		const body = `Tag Archives: Fairs: big\n\nA day out\n\n${PROSE}\n`;
		for (const [dialectId, front, done] of [
			["jekyll", "", `---\ntitle: "A day out"\ntags: ["Fairs: big"]\n---\n\n${PROSE}\n`],
			[
				"hugo",
				'+++\ntitle = "A day out"\n+++\n\n',
				`+++\ntags = ["Fairs: big"]\ntitle = "A day out"\n+++\n\n${PROSE}\n`,
			],
			[
				"pelican",
				"---\ntitle: A day out\n---\n\n",
				`---\ntitle: A day out\ntags: Fairs: big\n---\n\n${PROSE}\n`,
			],
			[
				"jekyll",
				"---\ntitle: A day out\ntags: nets\n---\n\n",
				`---\ntitle: A day out\ntags: nets\n---\n\n${PROSE}\n`,
			],
			["zola", '+++\ntitle = "A day out"\n+++\n\n', `+++\ntitle = "A day out"\n+++\n\n${PROSE}\n`],
		] as const) {
			const { parts } = tidyPost(readPost(front + body, { dialectId }));
			assert.equal(applyEdits(front + body, sortEdits(parts.flatMap((part) => part.edits))), done, dialectId);
		}
	});

	it("writes a title as the engine reads it: Pelican takes quotes for a part of it", () => {
		for (const [front, begun] of [
			["", "---\ntitle: A day: out\ndate: 2024-01-05\n---\n\n"],
			[
				"---\nCategory: x\nDate: 2024-01-05\n---\n\n",
				"---\nCategory: x\nDate: 2024-01-05\ntitle: A day: out\n---\n\n",
			],
		] as const) {
			const date = front === "" ? "January 5, 2024\n\n" : "";
			const text = `${front}A day: out\n\n${date}${PROSE}\n`;
			const { parts } = tidyPost(readPost(text, { dialectId: "pelican" }));
			const edits = parts.flatMap((part) => part.edits);
			assert.equal(applyEdits(text, edits), `${begun}${PROSE}\n`);
		}
	});

	it("says what was done, and what is left where", () => {
		const post = readPost(
			`${FRONT}${PROSE}\n\nGull presentation\n\n${PROSE}\n\nWhat comes next?\n\n${PROSE}\n`,
		);
		assert.equal(
			sayTidied(2, post, tidyPost(post)),
			"Tidied 2 places. 1 is left, in line 13. Line 9 may be a lost picture's caption: see its quick fix.",
		);
		assert.equal(sayTidied(1, post, { parts: [], captions: [] }), "Tidied 1 place.");
	});
});

describe("tidyAt", () => {
	it("offers whatever a short line may have been", () => {
		const text = `${FRONT}${PROSE}\n\nGull presentation\n\n${PROSE}\n`;
		const at = text.indexOf("presentation");
		const { parts, captions, isLikelyCaption } = tidyAt(readPost(text), { start: at, end: at });
		assert.deepEqual(
			parts.map(({ title }) => title),
			["Make this line a heading", "Make this line a session's title"],
		);
		assert.equal(captions.length, 1);
		assert.ok(isLikelyCaption);
	});

	it("knows the line that Tidy Pasted Text takes for a caption", () => {
		const text = `${FRONT}${PROSE}\n\nGull presentation\n\n${PROSE}\n\nWhat comes next?\n\n${PROSE}\n`;
		const isLikely = (words: string) => {
			const at = text.indexOf(words);
			return tidyAt(readPost(text), { start: at, end: at }).isLikelyCaption;
		};
		assert.deepEqual(["Gull", "What comes", "It was"].map(isLikely), [true, false, false]);
	});
});

describe("replaceCaption", () => {
	it("puts the picture in the caption's place", () => {
		const text = `${FRONT}${PROSE}\n\nGull presentation\n\nMore.\n`;
		const start = text.indexOf("Gull");
		const insertion = replaceCaption(
			readPost(text),
			{ start, end: start + "Gull presentation".length },
			{ alt: "Gull presentation", url: "/images/gull.jpg" },
		);
		assert.ok("edits" in insertion);
		assert.equal(
			applyEdits(text, insertion.edits),
			`${FRONT}${PROSE}\n\n![Gull presentation][1]\n\nMore.\n\n[1]: /images/gull.jpg\n`,
		);
	});
});
