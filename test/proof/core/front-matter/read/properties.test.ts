import assert from "node:assert/strict";
import fc from "fast-check";
import type { Field, FieldValue, FrontMatter } from "../../../../../src/core/front-matter/model.ts";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { containsRange, sliceRange, type TextRange } from "../../../../../src/core/text/text-range.ts";

const seed = 20_260_131;

/** Pieces of front matter, right and wrong, that meet in odd places. */
const pieces = fc.constantFrom(
	...'---|+++|;;;|...|----|--- |---json|---js|---toml|\uFEFF|\n|\r\n|\r|\n\n|\t|  | |title: |Title: |date = |[a]|[[a.b]]|tags:|- |\'|"|\\|{|}|[|]|,|: |:|#|# x|>|\n  |&a |*a|!!str |? |%|@|`|<<|~|é|😀|\uD83D|\0|2016-02-31|"a": |1e9|=|a.b = |\'\'\'|"""|__proto__: |null|Body text here.'.split(
		"|",
	),
);
const soup = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
const fenced = fc
	.tuple(
		fc.constantFrom("---", "+++", ";;;", "---json", "{"),
		soup,
		fc.constantFrom("---", "+++", ";;;", "}", ""),
	)
	.map(([open, content, close]) => `${open}\n${content}\n${close}\nBody`);

const codeUnits = fc
	.array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 60 })
	.map((codes) => String.fromCharCode(...codes));

const posts = [
	"---\nID: 1\npost_title: >\n  A recap: part 1\npost_date: 2016-02-02 08:30:54\ntags: [a, 'b c']\nlink: \"https://x.example/\"\npublished: true # yes\nauthors:\n  - name: Ana\n    url: /ana\n---\nBody\n\n---\n",
	'+++\ntitle = "A"\ndate = 2016-02-02T08:30:54Z\n[taxonomies]\ntags = ["a", "b"]\n[[extra.links]]\nu = { a = 1 }\n+++\nBody',
	'---json\n{ "title": "A", "tags": ["a", { "b": null }], "n": 1.5 }\n---\nBody',
	"Title: A\nDate: 2016-02-02\nAuthors: Ana\n    Bo\n\nBody",
	"\uFEFFtitle: A\r\ndate: 2016-02-02\r\ntags:\r\n  - a\r\n---\r\nBody",
];

function checkRanges(text: string, frontMatter: FrontMatter): void {
	const { range, content, open, close, almostClose, fields, errors, state, format } = frontMatter;
	const whole = { start: 0, end: text.length };
	const inside = (outer: TextRange, inner: TextRange) => {
		assert.ok(
			inner.start <= inner.end && containsRange(outer, inner),
			`${JSON.stringify({ outer, inner, state })}`,
		);
	};
	inside(whole, range);
	inside(range, content);
	for (const fence of [open, close, almostClose]) {
		if (fence) inside(range, fence.range);
		if (fence) assert.equal(sliceRange(text, fence.range), fence.text);
	}
	for (const error of errors) inside(content, error.range);
	const checkValue = (value: FieldValue) => {
		assert.equal(value.raw, sliceRange(text, value.valueRange));
		for (const item of value.items ?? []) {
			inside(value.valueRange, item.valueRange);
			checkValue(item);
		}
		for (const field of value.fields ?? []) {
			inside(value.valueRange, field.range);
			checkField(field);
		}
	};
	const checkField = (field: Field) => {
		inside(field.range, field.keyRange);
		inside(field.range, field.valueRange);
		assert.ok(field.keyRange.end <= field.valueRange.start);
		checkValue(field);
	};
	for (const field of fields) {
		inside(content, field.range);
		checkField(field);
	}
	assert.equal(format === undefined, state === "absent" || state === "refused");
	if (state === "absent") assert.equal(range.start, range.end);
}

describe("any text at all", () => {
	const run = (texts: fc.Arbitrary<string>, numRuns: number) =>
		fc.assert(
			fc.property(texts, (text) => checkRanges(text, readFrontMatter(text))),
			{ seed, numRuns },
		);

	it("has front matter with ranges inside it and each other", () => run(soup, 150));
	it("has them between fences, too", () => run(fenced, 200));
	it("has them in any characters", () => run(codeUnits, 100));

	it("has them in every prefix of a post, and in posts without a character", () => {
		for (const post of posts) {
			for (let at = 0; at < post.length; at++) {
				checkRanges(post.slice(0, at), readFrontMatter(post.slice(0, at)));
				if (at % 4 > 0) continue;
				const without = post.slice(0, at) + post.slice(at + 1);
				checkRanges(without, readFrontMatter(without));
			}
		}
	});

	it("has the same fields whatever ends its lines", () => {
		for (const post of posts.slice(0, 4)) {
			const keys = (text: string) =>
				JSON.stringify(readFrontMatter(text).fields.map(({ key, value }) => [key, value]));
			assert.equal(keys(post.replaceAll("\n", "\r\n")), keys(post));
			assert.equal(keys(post.replaceAll("\n", "\r")), keys(post));
		}
	});
});
