import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { fieldType } from "../../../../src/core/rules/field-type.ts";
import { listItemKind } from "../../../../src/core/rules/list-item-kind.ts";
import { postAddress } from "../../../../src/core/rules/post-address.ts";
import { reservedKey } from "../../../../src/core/rules/reserved-key.ts";
import type { Rule } from "../../../../src/core/rules/rule.ts";
import { valueLimit } from "../../../../src/core/rules/value-limit.ts";
import { findingsOf } from "./find.ts";

/** A rule's findings about lines of front matter, as `severity: «what they mark»`. */
function found(rule: Rule, dialectId: string, lines: string, more: PostFacts = {}): readonly string[] {
	const text = `---\n${lines}\n---\n\nText.\n`;
	const facts = { dialectId, isPostByPath: true, ...more };
	return findingsOf(rule, text, facts).map(
		({ severity, range }) => `${severity}: «${text.slice(range.start, range.end)}»`,
	);
}

describe("values that stop an engine", () => {
	for (const [rule, engine, lines, ...expected] of [
		[fieldType, "docusaurus", "title:", "error: «title»"],
		[fieldType, "docusaurus", "title: true", "error: «true»"],
		[fieldType, "docusaurus", "title: 2016"],
		[fieldType, "docusaurus", "tags:", "error: «tags»"],
		[fieldType, "docusaurus", "author:\n  name: Ann", "error: «name: Ann»"],
		[fieldType, "docusaurus", 'draft: "true"'],
		[fieldType, "docusaurus", "event_name:\nevent_place: true\nmy_key:"],
		[fieldType, "jekyll", "slug: 2016", "error: «2016»"],
		[fieldType, "jekyll", "permalink: 404", "error: «404»"],
		[fieldType, "jekyll", "tags: 2016", "warning: «2016»"],
		[fieldType, "jekyll", "title: 2016\ntags:"],
		[fieldType, "eleventy", "tags: 2016", "error: «2016»"],
		[fieldType, "hugo", "draft: 1\ntags: 2016"],
		[listItemKind, "docusaurus", "tags: [true, go]", "error: «true»"],
		[listItemKind, "hexo", "tags: [true, go]"],
		[reservedKey, "eleventy", "page: 3", "error: «page»"],
		[reservedKey, "eleventy", "page:\n  url: /x/", "error: «url»"],
		[reservedKey, "eleventy", "page:\n  mine: x"],
		[postAddress, "eleventy", "permalink: 404", "error: «404»"],
		[postAddress, "eleventy", "permalink: true", "error: «true»"],
		[postAddress, "eleventy", "permalink: false"],
		[postAddress, "eleventy", "permalink: /a/b.html"],
		[postAddress, "eleventy", "permalink: '{{ title | slugify }}'"],
		[valueLimit, "zenn", "title: x\nemoji: tada", "error: «tada»"],
		[valueLimit, "zenn", "emoji: 🇯🇵"],
		[valueLimit, "zenn", "emoji: 1️⃣"],
		[valueLimit, "zenn", "topics: [C++]", "warning: «C++»"],
		[valueLimit, "dev-to", "tags: go, rust, c, d, e", "error: «e»"],
	] as const) {
		it(`${rule.id}: ${engine}: ${lines.replaceAll("\n", " / ")}`, () =>
			assert.deepEqual(found(rule, engine, lines), expected));
	}

	it("are those of the file's name where it is an article's", () => {
		assert.deepEqual(found(valueLimit, "zenn", "title: x", { path: "articles/Recap.md" }), ["error: «---»"]);
		assert.deepEqual(found(valueLimit, "zenn", "title: x", { path: "articles/meetup-recap-2016.md" }), []);
	});
});
