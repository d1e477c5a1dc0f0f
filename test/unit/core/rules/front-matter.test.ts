import assert from "node:assert/strict";
import { duplicateKey } from "../../../../src/core/rules/duplicate-key.ts";
import { frontMatterFence } from "../../../../src/core/rules/front-matter-fence.ts";
import { frontMatterSyntax } from "../../../../src/core/rules/front-matter-syntax.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { findingsOf, marked, mended } from "./find.ts";

describe("front-matter-fence", () => {
	it("is silent where the engine ends front matter at a blank line", () => {
		const post = "---\ntitle: x\ndate: 2016-02-02\n\nText.\n";
		assert.deepEqual(findingsOf(frontMatterFence, post, { dialectId: "pelican", isPostByPath: true }), []);
	});

	it("weighs a missing fence less where the engine is not known", () => {
		const severity = (dialectId: string) =>
			findingsOf(frontMatterFence, "---\ntitle: x\ndate: 2016-02-02\n\nText.\n", {
				dialectId,
				isPostByPath: true,
			})[0]?.severity;
		assert.deepEqual([severity("jekyll"), severity("custom")], ["error", "warning"]);
	});

	it("offers no closing fence where text follows without a blank line", () => {
		const [finding] = findingsOf(frontMatterFence, "---\nlayout: post\ntitle: x\nThe hall was full.\n");
		assert.deepEqual(finding?.fixes, []);
	});

	it("removes a byte order mark for engines that do not look past it", () => {
		const post = "\uFEFF---\npost_title: x\nlayout: post\npublished: false\n---\n";
		assert.equal(mended(frontMatterFence, post), post.slice(1));
		assert.deepEqual(findingsOf(frontMatterFence, "\uFEFF---\nlayout: post\ntitle: x\n---\n"), []);
	});

	it("leaves harmless spaces and dots alone", () => {
		for (const close of ["---  ", "...", "---"]) {
			assert.deepEqual(findingsOf(frontMatterFence, `---\nlayout: post\ntitle: x\n${close}\n\nText.\n`), []);
		}
	});

	it("closes with the post's line ends", () => {
		const post = "---\r\nlayout: post\r\ntitle: x\r\n\r\nText.\r\n";
		assert.equal(mended(frontMatterFence, post), "---\r\nlayout: post\r\ntitle: x\r\n---\r\n\r\nText.\r\n");
	});
});

describe("front-matter-syntax", () => {
	it("marks the value that is wrong, one finding for each entry", () => {
		const post = "---\nlayout: post\ntitle: «SCaLE: day one»\ntags: «[a, @b]»\n---\n";
		assert.equal(marked(frontMatterSyntax, post.replaceAll(/[«»]/g, "")), post);
	});

	it("finds the quote that is never closed, far above where YAML stops", () => {
		const post = '---\nlayout: post\ntitle: «"Looking back»\nauthor: Ada\ntags: [a]\n---\n';
		assert.equal(marked(frontMatterSyntax, post.replaceAll(/[«»]/g, "")), post);
	});

	it("lets the writer choose where a quote may be an apostrophe", () => {
		const post = "---\nlayout: post\ntitle: '90s night\n---\n";
		const [finding] = findingsOf(frontMatterSyntax, post);
		assert.deepEqual(
			finding?.fixes.map(({ edits }) => applyEdits(post, edits)),
			[post.replace("'90s night", "'90s night'"), post.replace("'90s night", '"\'90s night"')],
		);
	});

	it("offers no quotes around a value with a comment", () => {
		assert.deepEqual(
			findingsOf(frontMatterSyntax, "---\nlayout: post\ntitle: a: b # c\n---\n")[0]?.fixes ?? [],
			[],
		);
	});

	it("offers no fix that takes whole lines into a value", () => {
		const post = '---\nlayout: post\ntitle: "x\nauthor: a: b\n---\n';
		for (const { fixes } of findingsOf(frontMatterSyntax, post)) {
			for (const { edits } of fixes) assert.doesNotMatch(applyEdits(post, edits), /^title: "x\nauthor: "/m);
		}
	});

	it("lets tabs be where the engine takes them", () => {
		const post = "---\ntitle: x\ndate: 2016-02-02\ntags:\n\t- a\n\t- b\n---\n";
		assert.deepEqual(findingsOf(frontMatterSyntax, post, { dialectId: "hexo", isPostByPath: true }), []);
		assert.equal(findingsOf(frontMatterSyntax, post, { dialectId: "jekyll" }).length, 1);
	});

	it("never runs front matter, and says so", () => {
		const mark = "recapWasHere";
		const post = `---js\n{ title: (globalThis.${mark} = "x") }\n---\n\nText.\n`;
		for (const fence of ["---js", "---javascript", "---JS", "---coffee"]) {
			const [finding] = findingsOf(frontMatterSyntax, post.replace("---js", fence), { isPostByPath: true });
			assert.match(finding?.message ?? "", /^Recap does not run code in front matter/);
		}
		assert.equal(mark in globalThis, false);
	});

	it("says where TOML and JSON cannot be read", () => {
		const toml = '+++\ntitle = "x"\ndate = = 2016\n+++\n';
		assert.match(
			findingsOf(frontMatterSyntax, toml, { isPostByPath: true })[0]?.message ?? "",
			/^Correct the TOML here/,
		);
		const json = '---json\n{ "title": "x" "date": 1 }\n---\n';
		assert.match(
			findingsOf(frontMatterSyntax, json, { isPostByPath: true })[0]?.message ?? "",
			/^Correct the JSON here/,
		);
	});
});

describe("duplicate-key", () => {
	it("looks into mappings and lists", () => {
		const post =
			"---\nlayout: post\ntitle: x\nevent:\n  name: a\n  «name»: b\nlinks:\n  - url: c\n    «url»: d\n---\n";
		assert.equal(marked(duplicateKey, post.replaceAll(/[«»]/g, "")), post);
	});

	it("takes a key that adds to a list in a header", () => {
		const post = "Title: x\nDate: 2016-02-02\nAuthors: Ada\nAuthors: Grace\n\nText.\n";
		assert.deepEqual(findingsOf(duplicateKey, post, { dialectId: "pelican", isPostByPath: true }), []);
	});

	it("is an error where the engine stops at it", () => {
		const post = "---\ntitle: x\ndate: 2016-02-02\ntitle: y\n---\n";
		const severity = (dialectId: string) =>
			findingsOf(duplicateKey, post, { dialectId, isPostByPath: true })[0]?.severity;
		assert.deepEqual(
			[severity("jekyll"), severity("wordpress"), severity("eleventy")],
			["information", "warning", "error"],
		);
	});

	it("removes an entry with all its lines", () => {
		const post = "---\nlayout: post\ntitle: x\ntags:\n  - a\n  - b\ntags:\n  - a\n  - b\n---\n";
		assert.equal(mended(duplicateKey, post), "---\nlayout: post\ntitle: x\ntags:\n  - a\n  - b\n---\n");
	});
});
