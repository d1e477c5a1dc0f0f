import assert from "node:assert/strict";
import { emptyExcerpt } from "../../../../src/core/rules/empty-excerpt.ts";
import { fieldType } from "../../../../src/core/rules/field-type.ts";
import { frontMatterSyntax } from "../../../../src/core/rules/front-matter-syntax.ts";
import { htmlEntityInValue } from "../../../../src/core/rules/html-entity-in-value.ts";
import { leftoverPlaceholder } from "../../../../src/core/rules/leftover-placeholder.ts";
import { listItemKind } from "../../../../src/core/rules/list-item-kind.ts";
import { misspeltKey } from "../../../../src/core/rules/misspelt-key.ts";
import { yamlSurprise } from "../../../../src/core/rules/yaml-surprise.ts";
import { find, findingsOf, marked, mended } from "./find.ts";

function fields(lines: string): string {
	return `---\nlayout: post\n${lines}\n---\n`;
}

describe("field-type", () => {
	it("marks the value", () => {
		const post = fields("title: Meetup recap\ndate: «[2016-02-02]»\npublished: «1»");
		assert.equal(marked(fieldType, post.replaceAll(/[«»]/g, "")), post);
	});

	it("leaves alone what the engine reads anyway, or never reads", () => {
		const hugo = fields('title: x\ndraft: "true"\ntags: go\nweight: "5"');
		assert.deepEqual(findingsOf(fieldType, hugo, { dialectId: "hugo" }), []);
		const synced = fields('post_title: x\nID: "7"\nauthor: [Ada]\npost_excerpt: [""]\npermalink: [""]');
		assert.deepEqual(findingsOf(fieldType, synced), []);
		const header = "---\nTitle: x\nDate: 2016-02-02\nTags: [a, b]\nTranslation: {a: b}\n---\n";
		assert.deepEqual(findingsOf(fieldType, header, { dialectId: "pelican", isPostByPath: true }), []);
	});

	it("knows keys in any case where the engine does, and none that every object has", () => {
		const facts = { dialectId: "hugo" };
		assert.equal(findingsOf(fieldType, fields("Title: [a]\nconstructor: [a]"), facts).length, 1);
		assert.deepEqual(findingsOf(fieldType, fields("Title: [a]\nconstructor: [a]")), []);
	});

	it("writes a list that YAML reads as the words it had", () => {
		const post = '---\ntitle: x\ndate: 2016-02-02\ntags: "go, on: air"\n---\n';
		assert.equal(
			mended(fieldType, post, { dialectId: "docusaurus" }),
			'---\ntitle: x\ndate: 2016-02-02\ntags: [go, "on: air"]\n---\n',
		);
	});
});

describe("unknown-value", () => {
	it("is all that is said of a word that the engine does not know, of a number and of truth", () => {
		for (const word of ["drfat", "12", "true"]) {
			const header = `Title: Meetup recap\nDate: 2016-02-02\nStatus: ${word}\n\nThe hall was full.\n`;
			const front = `---\ntitle: Meetup recap\ndate: 2016-02-02\nstatus: ${word}\n---\n\nThe hall was full.\n`;
			for (const text of [header, front])
				assert.deepEqual(find(text, { dialectId: "pelican" }), [`unknown-value: «${word}»`], text);
		}
	});
});

describe("misspelt-key", () => {
	it("leaves alone a key whose right spelling stands beside it, or whose value does not fit", () => {
		for (const lines of ["title: x\ntilte: y", "tilte: [a]\ndate: 2016-02-02", "title: x\nDate: soon"]) {
			assert.deepEqual(findingsOf(misspeltKey, fields(lines)), [], lines);
		}
	});

	it("leaves alone another theme's way to write a key", () => {
		const lines = "title: x\ndate: 2016-02-02\nupdate: 2016-02-03\neventDate: 2016-02-01\nlastModified_at: x";
		assert.deepEqual(findingsOf(misspeltKey, fields(lines)), []);
	});
});

describe("yaml-surprise", () => {
	it("asks what the post's own engine makes of a value", () => {
		const count = (lines: string, dialectId: string) =>
			findingsOf(yamlSurprise, fields(lines), { dialectId, isPostByPath: true }).length;
		assert.deepEqual([count("title: no", "jekyll"), count("title: no", "eleventy")], [1, 0]);
		assert.deepEqual([count("start: 10:30", "gatsby"), count("start: 10:30", "eleventy")], [1, 0]);
		assert.deepEqual([count("draft: no", "eleventy"), count("published: no", "jekyll")], [1, 0]);
		assert.equal(count("draft: yes", "eleventy"), 0);
		assert.deepEqual([count("title: 014 # x", "hugo"), count("title: Go #1", "pelican")], [1, 0]);
	});

	it("marks what was meant as one", () => {
		const post = fields("title: «Meetup #12: the recap»\ntags: «#golang»");
		assert.equal(marked(yamlSurprise, post.replaceAll(/[«»]/g, "")), post);
	});
});

describe("html-entity-in-value", () => {
	it("keeps each value's quotes valid", () => {
		for (const [lines, right] of [
			["title: &#8220;Go&#8221; &#8211; a recap", "title: '“Go” – a recap'"],
			['title: "Go &quot;fast&quot;"', 'title: "Go \\"fast\\""'],
			["title: x\ntags: [R &amp; D, b]", "title: x\ntags: [R & D, b]"],
		] as const) {
			const after = mended(htmlEntityInValue, fields(lines));
			assert.deepEqual(
				find(after).filter((each) => each.startsWith("front-matter-syntax") || each.startsWith("html")),
				[],
			);
			if (!lines.includes("8220")) assert.equal(after, fields(right));
		}
	});

	it("is a hint where the engine itself writes entities", () => {
		const [finding] = findingsOf(htmlEntityInValue, fields("post_title: It&#8217;s on\npublished: true"));
		assert.equal(finding?.severity, "hint");
	});

	it("finds and leaves alone a value over several lines", () => {
		const [finding] = findingsOf(htmlEntityInValue, fields("title: >\n  Talks &amp;\n  more"));
		assert.deepEqual(finding?.fixes, []);
	});
});

describe("empty-excerpt", () => {
	it("says where WordPress keeps the excerpt", () => {
		const post = fields(
			"ID: 7\npost_title: x\npost_date: 2016-02-02 08:30:54\npost_excerpt:\npublished: true",
		);
		assert.match(findingsOf(emptyExcerpt, post)[0]?.message ?? "", /^Write the excerpt in WordPress,/);
	});
});

describe("leftover-placeholder", () => {
	it("marks each at its place, an address that several references share once", () => {
		const post =
			"---\nlayout: post\ntitle: «Your title here»\ntags: [«TBD», b]\n---\n\n«## Session title»\n\n" +
			"[a][s], ![b][s] and [c](«https://www.youtube.com/watch?v=id»)\n\n«What was said, word for word.»\n\n[s]: «/talks/TODO»\n";
		assert.equal(marked(leftoverPlaceholder, post.replaceAll(/[«»]/g, "")), post);
	});

	it("is a hint in a draft", () => {
		const facts = { path: "_drafts/recap.md" };
		assert.equal(findingsOf(leftoverPlaceholder, fields("title: TODO"), facts)[0]?.severity, "hint");
	});

	it("leaves a date to the rule for dates", () => {
		assert.deepEqual(findingsOf(leftoverPlaceholder, fields("title: x\ndate: TBD")), []);
	});
});

describe("front-matter-syntax", () => {
	it("leaves YAML alone that the engine reads as `Key: value` lines", () => {
		const post = "---\nTitle: Day 1: the talks\nDate: 2016-02-02\n---\n";
		assert.deepEqual(findingsOf(frontMatterSyntax, post, { dialectId: "pelican", isPostByPath: true }), []);
		assert.equal(findingsOf(frontMatterSyntax, post, { dialectId: "hugo", isPostByPath: true }).length, 1);
	});
});

describe("list-item-kind", () => {
	it("leaves tags alone that have the keys their engine knows", () => {
		const post = fields("title: x\ntags:\n  - label: FOSDEM\n    permalink: /fosdem");
		assert.deepEqual(findingsOf(listItemKind, post, { dialectId: "docusaurus", isPostByPath: true }), []);
		assert.equal(findingsOf(listItemKind, post, { dialectId: "hugo", isPostByPath: true }).length, 1);
	});
});
