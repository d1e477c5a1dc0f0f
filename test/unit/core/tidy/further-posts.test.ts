import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { findFurtherPosts } from "../../../../src/core/tidy/further-posts.ts";
import { splitPosts } from "../../../../src/core/tidy/split-posts.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\ndate: 2014-02-24\n---\n\n";
const PROSE = "It was a good day with talks and soup, and everybody who came would come again.";

describe("findFurtherPosts", () => {
	const LONG = `${PROSE} ${PROSE}`;
	const titles = (body: string) => findFurtherPosts(readPost(FRONT + body)).map(({ text }) => text);

	for (const [name, body, expected] of [
		[
			"below what a theme writes under each post",
			`${LONG}\n\nPosted in: Fairs | Leave a comment\n\nAnother Day\n\n${LONG}\n`,
			["Another Day"],
		],
		[
			"below the comments of an archive's post",
			`Category Archives: Fairs\n\nOne Day\n\n${LONG}\n\n3 Comments\n\nAnother Day\n\n${LONG}\n`,
			["Another Day"],
		],
		[
			"behind the end, on a page that is an archive",
			`Tag: fairs\n\n${LONG}\n\nConclusion\n\n${LONG}\n\nAnother Day\n\n${LONG}\n`,
			["Another Day"],
		],
		[
			"behind the thanks at the end",
			`Tag: fairs\n\n${LONG}\n\nConclusion\n\n${LONG}\n\nThanks\n\n${LONG}\n\nAnother Day\n\n${LONG}\n`,
			["Another Day"],
		],
	] as const) {
		it(`finds a title ${name}`, () => assert.deepEqual(titles(body), expected));
	}

	for (const [name, body] of [
		["behind the end of a single post", `${LONG}\n\nConclusion\n\n${LONG}\n\nAnother Day\n\n${LONG}\n`],
		["that thanks people", `Tag: fairs\n\n${LONG}\n\nConclusion\n\n${LONG}\n\nThanks to all\n\n${LONG}\n`],
		[
			"of a section before the end",
			`Tag: fairs\n\n${LONG}\n\nNets for Otters\n\n${LONG}\n\nThe Food\n\n${LONG}\n`,
		],
		["of comments below a single post", `${LONG}\n\n3 Comments\n\nAnn Lee\n\n${LONG}\n`],
		["of a page's menu", `${LONG}\n\nPosted in: Fairs\n\nRelated Posts\n\n${LONG}\n`],
	] as const) {
		it(`finds no title ${name}`, () => assert.deepEqual(titles(body), []));
	}
});

describe("splitPosts", () => {
	it("says why it does not", () => {
		assert.deepEqual(splitPosts(readPost(FRONT + PROSE)), {
			refusal: "Nothing to split: Recap sees one post here.",
		});
		const shared = `${FRONT}${PROSE} [a]\n\ntwitterfacebook\n\nAnother Day\n\n${PROSE}\n\n[a]: /a\n`;
		assert.deepEqual(splitPosts(readPost(shared)), {
			refusal: "Convert the references to inline links first: the posts in this file share them.",
		});
	});

	it("writes titles and layouts as the new file's engine reads them", () => {
		const body = `${PROSE}\n${PROSE}\n\nAnother: Day\n\nMarch 5, 2016\n\n${PROSE}\n`;
		for (const [dialectId, front, begun] of [
			["pelican", "Title: A day\nCategory: x\n\n", "---\ntitle: Another: Day\n---\n"],
			[
				"hugo",
				'{\n"title": "A", "layout": "x",\n"a": 1 }\n\n',
				'---\ntitle: "Another: Day"\n"layout": "x"\n---\n',
			],
			["hugo", '+++\ntitle = "A"\nlayout = "x"\n+++\n\n', '+++\ntitle = "Another: Day"\nlayout = "x"\n+++\n'],
		] as const) {
			const split = splitPosts(readPost(front + body, { dialectId }));
			assert.ok("files" in split, dialectId);
			assert.equal(split.files[0]?.text, `${begun}\nMarch 5, 2016\n\n${PROSE}\n`);
		}
	});

	it("parts posts that each begin with a title and a date", () => {
		const text = `${FRONT}${PROSE}\n${PROSE}\n\nAnother Day\n\nMarch 5, 2016\n\n${PROSE}\n`;
		const split = splitPosts(readPost(text));
		assert.ok("files" in split);
		assert.deepEqual(split.files, [
			{
				title: "Another Day",
				name: "another-day.md",
				text: `---\ntitle: "Another Day"\nlayout: post\n---\n\nMarch 5, 2016\n\n${PROSE}\n`,
			},
		]);
		assert.equal(applyEdits(text, split.edits), `${FRONT}${PROSE}\n${PROSE}\n`);
	});
});
