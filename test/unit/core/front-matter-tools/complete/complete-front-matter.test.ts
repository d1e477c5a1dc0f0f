import assert from "node:assert/strict";
import type { PostFacts } from "../../../../../src/core/facts/post-facts.ts";
import { completeFrontMatter } from "../../../../../src/core/front-matter-tools/complete/complete-front-matter.ts";
import { hoverKey } from "../../../../../src/core/front-matter-tools/complete/hover-key.ts";
import { applyEdits, replaceRange } from "../../../../../src/core/text/text-edit.ts";

const facts: PostFacts = { path: "_posts/recap.md", dialectId: "jekyll", today: "2026-11-20" };
const hugo: PostFacts = { ...facts, dialectId: "hugo" };

function complete(marked: string, given = facts) {
	return completeFrontMatter(marked.replace("‸", ""), marked.indexOf("‸"), given);
}

/** The labels offered at `‸`. */
function labels(marked: string, given?: PostFacts): readonly string[] {
	return complete(marked, given)?.choices.map(({ label }) => label) ?? [];
}

/** The text after one of the choices at `‸`. */
function chosen(marked: string, label: string, given?: PostFacts): string {
	const completion = complete(marked, given);
	const choice = completion?.choices.find((each) => each.label === label);
	assert.ok(completion && choice, `no ${label} is offered`);
	return applyEdits(marked.replace("‸", ""), [replaceRange(completion.range, choice.insertText)]);
}

describe("completeFrontMatter", () => {
	for (const [what, marked, label, expected] of [
		["a key on an empty line", "---\ntitle: A\n‸\n---\n", "date", "---\ntitle: A\ndate: \n---\n"],
		["a key half typed", "---\ntitle: A\nda‸\n---\n", "date", "---\ntitle: A\ndate: \n---\n"],
		["a key that has its colon", "---\nda‸x: 1\n---\n", "date", "---\ndate: 1\n---\n"],
		["in a file of an opening fence alone", "---\n‸", "title", "---\ntitle: "],
		[
			"in one not closed yet",
			"---\ntitle: A\nda‸\n\nThe hall.\n",
			"date",
			"---\ntitle: A\ndate: \n\nThe hall.\n",
		],
		["with Windows line ends", "---\r\nda‸\r\n---\r\n", "date", "---\r\ndate: \r\n---\r\n"],
		["behind a byte order mark", "\uFEFF---\nda‸\n---\n", "date", "\uFEFF---\ndate: \n---\n"],
		["beside a broken line", "---\ntitle: A: b\n‸\n---\n", "date", "---\ntitle: A: b\ndate: \n---\n"],
		["a flag", "---\npublished: f‸\n---\n", "false", "---\npublished: false\n---\n"],
		[
			"a flag above a line half typed",
			"---\nlayout: a\npublished: ‸\nda\n---\n",
			"true",
			"---\nlayout: a\npublished: true\nda\n---\n",
		],
		["a flag right behind the colon", "---\npublished:‸\n---\n", "true", "---\npublished: true\n---\n"],
		[
			"over a value that is there",
			"---\npublished: ‸true # yet\n---\n",
			"false",
			"---\npublished: false # yet\n---\n",
		],
		["today", "---\ndate: ‸\n---\n", "2026-11-20 00:00:00", "---\ndate: 2026-11-20 00:00:00\n---\n"],
		["the event's day", "---\nevent_date: ‸\n---\n", "2026-11-20", "---\nevent_date: 2026-11-20\n---\n"],
	] as const) {
		it(`offers ${what}`, () => assert.equal(chosen(marked, label), expected));
	}

	it("offers TOML as TOML", () => {
		assert.equal(chosen("+++\ndra‸\n+++\n", "draft", hugo), "+++\ndraft = \n+++\n");
		assert.equal(chosen("+++\ndraft = ‸\n+++\n", "true", hugo), "+++\ndraft = true\n+++\n");
		assert.equal(chosen("+++\nmarkup = ‸\n+++\n", "org", hugo), '+++\nmarkup = "org"\n+++\n');
	});

	for (const [what, marked, given] of [
		["in the body", "---\ntitle: A\n---\n‸", facts],
		["on a fence", "---\ntitle: A\n---‸\n", facts],
		["on the opening fence", "---‸\ntitle: A\n---\n", facts],
		["in a list", "---\ntags:\n- a\n‸\n- b\n---\n", facts],
		["in a text of several lines", "---\nexcerpt: |\n  One\n  ‸\n  two\n---\n", facts],
		["in a comment", "---\n# da‸\n---\n", facts],
		["in a nested mapping", "---\nimage:\n  da‸\n---\n", facts],
		["in a TOML table", "+++\n[params]\n‸\n+++\n", hugo],
		["in the words of a title", "---\ntitle: The ‸\n---\n", facts],
		["below a thematic break", "---\n\nThe hall was full.\n\nThe talks‸\n", facts],
		["where there is none", "‸The hall.\n", facts],
	] as const) {
		it(`offers nothing ${what}`, () => assert.equal(complete(marked, given), undefined));
	}

	it("puts what the stage needs first, and leaves out what is there", () => {
		const offered =
			complete("---\nlayout: post\n‸\n---\n", { ...facts, path: "_posts/notes.md" })?.choices ?? [];
		assert.deepEqual(
			offered.filter(({ isRequired }) => isRequired).map(({ label }) => label),
			offered.slice(0, offered.filter(({ isRequired }) => isRequired).length).map(({ label }) => label),
		);
		assert.ok(offered[0]?.isRequired && offered[0].about);
		assert.ok(!labels("---\nlayout: post\n‸\n---\n").includes("layout"));
		assert.ok(!labels("---\nTitle: A\n‸\n---\n", hugo).includes("title"));
	});

	it("offers the usual names where no engine is known", () => {
		const offered = labels("---\nsubject: A\n‸\n---\n", { dialectId: "custom" });
		assert.ok(offered.includes("tags") && offered.includes("event_date"));
		assert.ok(!offered.includes("title"), "the subject is the title");
	});

	it("asks for the front matter only", () => {
		assert.ok(labels("---\ntitle: A\n‸").includes("date"));
	});
});

describe("hoverKey", () => {
	it("explains a key, with its source", () => {
		const text = "---\nDraft: true\n---\n";
		const found = hoverKey(text, 6, hugo);
		assert.equal(found && text.slice(found.range.start, found.range.end), "Draft");
		assert.equal(found?.key, "draft");
		assert.match(found?.about ?? "", /leaves the post out/);
		assert.match(found?.docs ?? "", /^https:\/\/gohugo\.io\//);
	});

	it("says nothing of values, of other keys and of the body", () => {
		assert.equal(hoverKey("---\ndraft: true\n---\n", 13, hugo), undefined);
		assert.equal(hoverKey("---\nmine: true\n---\n", 5, hugo), undefined);
		assert.equal(hoverKey("---\na: b\n---\ndraft\n", 15, hugo), undefined);
	});
});
