import assert from "node:assert/strict";
import type { BlogValues, UsedValue } from "../../../../../src/core/blog/used-values.ts";
import type { PostFacts } from "../../../../../src/core/facts/post-facts.ts";
import { completeFrontMatter } from "../../../../../src/core/front-matter-tools/complete/complete-front-matter.ts";
import { applyEdits, replaceRange } from "../../../../../src/core/text/text-edit.ts";

const used = (...values: string[]): readonly UsedValue[] =>
	values.map((value, at) => ({ value, posts: values.length - at }));

const blog: BlogValues = {
	layout: used("post", "my talk"),
	author: used("Ada Moss", "O'Neil"),
	tags: used("conference", "C#", "2016", "a, b", "yes"),
	categories: used("trips"),
};

const facts = (dialectId: string): PostFacts => ({ path: "_posts/recap.md", dialectId, today: "2026-11-20" });

function complete(marked: string, dialectId: string) {
	return completeFrontMatter(marked.replace("‸", ""), marked.indexOf("‸"), facts(dialectId), blog);
}

/** Each text that choosing one of what is offered at `‸` gives, only the line of it. */
function written(marked: string, dialectId = "jekyll"): readonly string[] {
	const text = marked.replace("‸", "");
	const offset = marked.indexOf("‸");
	const completion = complete(marked, dialectId);
	return (completion?.choices ?? []).map(({ insertText, filterText }) => {
		const typed = text.slice(completion?.range.start, offset).trim();
		if (/^["']/.test(typed)) assert.ok(filterText.startsWith(typed.charAt(0)), filterText);
		const start = text.lastIndexOf("\n", offset - 1) + 1;
		const result = completion ? applyEdits(text, [replaceRange(completion.range, insertText)]) : text;
		return result.slice(start).split(/\r?\n/)[0] ?? "";
	});
}

describe("Values that the blog has already", () => {
	for (const [what, marked, expected, dialect = "jekyll"] of [
		["a layout", "---\nlayout: ‸\n---\n", ["layout: post", "layout: my talk"]],
		["a layout half typed", "---\nlayout: my ‸\n---\n", ["layout: post", "layout: my talk"]],
		["an author", "---\nauthor:‸\n---\n", ["author: Ada Moss", "author: O'Neil"]],
		["an author in quotes", "---\nauthor: '‸'\n---\n", ["author: 'Ada Moss'", "author: 'O''Neil'"]],
		[
			"an author in a quote not closed yet",
			'---\nauthor: "A‸\n---\n',
			['author: "Ada Moss"', `author: "O'Neil"`],
		],
		[
			"tags, as a list",
			"---\ntags: ‸\n---\n",
			["tags: [conference]", "tags: [C#]", 'tags: ["2016"]', 'tags: ["a, b"]', 'tags: ["yes"]'],
		],
		[
			"tags that are not in the list yet",
			"---\ntags: [conference, Yes, ‸, 2016]\n---\n",
			["tags: [conference, Yes, C#, 2016]", 'tags: [conference, Yes, "a, b", 2016]'],
		],
		[
			"tags in a list not closed yet",
			"---\ntags: [c#, 2016, yes, con‸\n---\n",
			["conference", '"a, b"'].map((tag) => `tags: [c#, 2016, yes, ${tag}`),
		],
		[
			"tags below each other",
			"---\ntags:\n  - conference\n  - ‸\n  - 2016\n---\n",
			["  - C#", "  - a, b", '  - "yes"'],
		],
		["a tag right behind the dash", "---\ncategories:\n-‸\n---\n", ["- trips"]],
		["a tag half typed", "---\ncategories:\n- tr‸ip\ntitle: A\n---\n", ["- trips"]],
		["a tag beside broken lines", "---\ntitle: A: b\ncategories: [‸]\n---\n", ["categories: [trips]"]],
		[
			"words with blanks between",
			"---\ntags: C# ‸ yes\n---\n",
			["conference", "2016"].map((tag) => `tags: C# ${tag} yes`),
		],
		[
			"words with commas between",
			"---\ntags: C#, con‸\n---\n",
			["conference", "2016", "yes"].map((tag) => `tags: C#, ${tag}`),
			"dev-to",
		],
		[
			"words in quotes",
			'---\ntags: "C#, ‸, yes"\n---\n',
			["conference", "2016"].map((tag) => `tags: "C#, ${tag}, yes"`),
			"dev-to",
		],
		[
			"a header's tags",
			"Title: A\nDate: 2016-01-01\nTags: C#; ‸\n\nThe hall.\n",
			["conference", "2016", "yes"].map((tag) => `Tags: C#; ${tag}`),
			"pelican",
		],
		[
			"a header's author",
			"Title: A\nDate: 2016-01-01\nAuthor: ‸\n",
			["Author: Ada Moss", "Author: O'Neil"],
			"pelican",
		],
		[
			"TOML's tags",
			'+++\ntags = ["C#", ‸]\n+++\n',
			["conference", "2016", "a, b", "yes"].map((tag) => `tags = ["C#", "${tag}"]`),
			"hugo",
		],
		[
			"TOML's tags without quotes yet",
			'+++\ntags = ["C#", "2016", con‸]\n+++\n',
			["conference", "a, b", "yes"].map((tag) => `tags = ["C#", "2016", "${tag}"]`),
			"hugo",
		],
		[
			"TOML's tags below each other",
			'+++\ntags = [\n  "C#",\n"2016",\n‸\n]\n+++\n',
			['"conference"', '"a, b"', '"yes"'],
			"hugo",
		],
		["a whole TOML list", "+++\ncategories =‸\n+++\n", ['categories = ["trips"]'], "hugo"],
		[
			"a value in a TOML table",
			'+++\n[taxonomies]\ncategories = ["‸"]\n+++\n',
			['categories = ["trips"]'],
			"zola",
		],
		[
			"a TOML text in single quotes",
			"+++\nauthors = ['‸']\n+++\n",
			["authors = ['Ada Moss']", `authors = ["O'Neil"]`],
			"zola",
		],
		["JSON's tags", '{\n  "title": "A",\n  "categories": ["‸"]\n}\n', ['  "categories": ["trips"]'], "hugo"],
		[
			"a JSON value",
			'---json\n{\n  "title": "A",\n  "layout": ‸\n}\n---\n',
			['  "layout": "post"', '  "layout": "my talk"'],
			"eleventy",
		],
		["today in JSON", '{\n  "title": "A",\n  "date": ‸\n}\n', ['  "date": "2026-11-20T00:00:00"'], "hugo"],
		["today in quotes", '---\ndate: "2‸"\n---\n', ['date: "2026-11-20 00:00:00"']],
		["a flag, but not in quotes", '---\npublished: "‸"\n---\n', []],
		["nothing for words of a title", "---\ntitle: C‸\n---\n", []],
		["nothing in a comment", "---\ntags: [] # C‸\n---\n", []],
		["nothing in the body", "---\ntags: [a]\n---\n\ntags: ‸\n", []],
	] as const) {
		it(`gives ${what}`, () => assert.deepEqual(written(marked, dialect), expected));
	}

	it("say in how many posts they are, the most used first", () => {
		const { choices = [] } = complete("---\nlayout: ‸\n---\n", "jekyll") ?? {};
		assert.deepEqual(
			choices.map(({ label, posts }) => [label, posts]),
			[
				["post", 2],
				["my talk", 1],
			],
		);
	});

	it("come beside a header's keys", () => {
		const { choices = [] } = complete("Title: A\nDate: 2016-01-01\nta‸\n\nThe hall.\n", "pelican") ?? {};
		assert.ok(choices.some(({ insertText }) => insertText === "Tags: "));
		assert.ok(!choices.some(({ label }) => label === "Title"));
		assert.equal(complete("Title: A\nDate: 2016-01-01\n\nTh‸\n", "pelican"), undefined);
	});
});
