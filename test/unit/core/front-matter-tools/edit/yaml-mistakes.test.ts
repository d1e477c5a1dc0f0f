import assert from "node:assert/strict";
import { checkPost } from "../../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../../src/core/post/read-post.ts";
import { frontMatterSyntax } from "../../../../../src/core/rules/front-matter-syntax.ts";
import { applyEdits } from "../../../../../src/core/text/text-edit.ts";

const head = (fields: string) => `---\nlayout: post\n${fields}\n---\n\nText.\n`;

/** What the fixes of the first finding make of a line of front matter; a certain one is marked by `!`. */
function fixesOf(field: string, dialectId?: string): readonly string[] {
	const text = head(field);
	const post = readPost(text, { path: "_posts/2016-02-02-x.md", ...(dialectId && { dialectId }) });
	const [finding] = checkPost(post, {}, [frontMatterSyntax]);
	assert.ok(finding);
	return finding.fixes.map(({ edits, isCertain }) => (isCertain ? "!" : "") + applyEdits(text, edits));
}

function titleOf(text: string): unknown {
	return readPost(text.replace(/^!/, ""), { path: "_posts/2016-02-02-x.md" }).field("title")?.value;
}

describe("a backslash in double quotes", () => {
	for (const [field, mended, title] of [
		['title: "C:\\dir"', '!title: "C:\\\\dir"', "C:\\dir"],
		['title: "C:\\Users\\new"', '!title: "C:\\\\Users\\\\new"', "C:\\Users\\new"],
		[
			'title: "c:\\Games\\tools\\u00e9"',
			'!title: "c:\\\\Games\\\\tools\\\\u00e9"',
			"c:\\Games\\tools\\u00e9",
		],
		['title: "say \\"hi\\" \\& go"', '!title: "say \\"hi\\" \\\\& go"', 'say "hi" \\& go'],
		['title: "a\\\\b \\& c"', '!title: "a\\\\b \\\\& c"', "a\\b \\& c"],
		['title: "talks\\new \\& old"', 'title: "talks\\\\new \\\\& old"', "talks\\new \\& old"],
		['title: "caf\\u00e9 \\& bar"', 'title: "caf\\u00e9 \\\\& bar"', "café \\& bar"],
	] as const)
		it(`${field} gets no line break that nobody wrote`, () => {
			const [fix = "", ...others] = fixesOf(field);
			assert.deepEqual(others, []);
			assert.equal(fix, mended.startsWith("!") ? `!${head(mended.slice(1))}` : head(mended));
			assert.equal(titleOf(fix), title);
		});
});

describe("quotes within quotes", () => {
	for (const [field, mended, title] of [
		["title: 'Ann's day'", "!title: 'Ann''s day'", "Ann's day"],
		["title: 'Ann\\'s day'", "!title: 'Ann''s day'", "Ann's day"],
		["title: 'Ann\\'s and Bob''s'", "!title: 'Ann''s and Bob''s'", "Ann's and Bob's"],
		["title: 'the talks' day'", "!title: 'the talks'' day'", "the talks' day"],
		["title: 'Day' 'one'", "!title: \"'Day' 'one'\"", "'Day' 'one'"],
		["title: 'Day' and 'night'", "!title: \"'Day' and 'night'\"", "'Day' and 'night'"],
		['title: "Day" and "night"', '!title: \'"Day" and "night"\'', '"Day" and "night"'],
		['title: "Ann says "hi" here"', "!title: 'Ann says \"hi\" here'", 'Ann says "hi" here'],
	] as const)
		it(`${field} keeps those that are text`, () => {
			const [fix = "", ...others] = fixesOf(field);
			assert.deepEqual(others, []);
			assert.equal(fix, `!${head(mended.slice(1))}`);
			assert.equal(titleOf(fix), title);
		});
});

describe("a line that is no key and value", () => {
	for (const line of ["%YAML 1.2", "@scale in Pasadena", "`make` your own"])
		it(`${JSON.stringify(line)} is not put in quotes`, () => {
			const text = `---\n${line}\n---\ntitle: Recap\n---\n`;
			const post = readPost(text, { path: "_posts/2016-02-02-x.md" });
			assert.deepEqual(
				checkPost(post, {}, [frontMatterSyntax]).flatMap(({ fixes }) => fixes),
				[],
			);
		});

	it("is, in a list", () => {
		assert.deepEqual(fixesOf("tags:\n  - @scale"), [`!${head('tags:\n  - "@scale"')}`]);
	});
});

describe("tabs that lenient engines read", () => {
	it("become spaces where that says the same", () => {
		assert.deepEqual(fixesOf("title: Recap\ntags:\n\t- go\n\t- rust", "gatsby"), [
			`!${head("title: Recap\ntags:\n  - go\n  - rust")}`,
		]);
	});

	it("are the writer's to change where it may say something else", () => {
		assert.deepEqual(fixesOf("title: Recap\nfilm:\n  length: 3\n\tkind: short", "gatsby"), [
			head("title: Recap\nfilm:\n  length: 3\n  kind: short"),
		]);
	});
});

describe("a control character", () => {
	it("may be an apostrophe, which only the writer knows", () => {
		assert.deepEqual(fixesOf("title: It\u0092s on"), [head("title: It’s on"), head("title: Its on")]);
	});

	it("may be a blank between letters, and takes one of two blanks along", () => {
		assert.deepEqual(fixesOf("title: A\u001bday"), [head("title: A day"), head("title: Aday")]);
		assert.deepEqual(fixesOf("title: A \u0007 day"), [head("title: A day")]);
	});
});

describe("what quotes would not mend", () => {
	it("is a day that is none, and a list with a bracket too many", () => {
		assert.deepEqual(fixesOf("title: A day\ndate: -"), []);
		assert.deepEqual(fixesOf("title: A day\ntags: ] go"), []);
	});
});
