import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { missingFrontMatter } from "../../../../src/core/rules/missing-front-matter.ts";
import { findingsOf } from "./find.ts";

const inHugo: PostFacts = { path: "content/posts/a.md", siteFiles: ["hugo.toml"] };

/** What Hugo 0.111.3 stops at, or publishes without its title or day. */
const lost: readonly (readonly [name: string, text: string])[] = [
	["no blank behind a title's colon", "---\ntitle:Looking back\ndate: 2026-03-14\n---\nText\n"],
	["no date", "---\ntitle: Looking back\n---\nText\n"],
	["no blank behind a date's colon", "---\ntitle: x\ndate:2026-03-14\n---\nText\n"],
	["TOML between dashes", '---\ntitle = "x"\ndate = 2026-03-14\n---\nText\n'],
	["YAML between plus signs", '+++\ntitle: "x"\ndate: 2026-03-14\n+++\nText\n'],
	["two TOML keys on one line", '+++\ntitle = "x" date = 2026-03-14\n+++\nText\n'],
	["a key indented by one blank", "---\ntitle: x\n date: 2026-03-14\n---\nText\n"],
	["another language's key", "---\nTitel: x\ndate: 2026-03-14\n---\nText\n"],
	["JSON with the wrong quotes", "{ 'title': 'x', 'date': '2026-03-14' }\nText\n"],
	["no closing fence", "---\ntitle: x\ndate: 2026-03-14\n\nText\n"],
	["fences indented by one blank", " ---\ntitle: x\ndate: 2026-03-14\n ---\nText\n"],
	["a comment before the fence", "<!-- notes -->\n---\ntitle: x\ndate: 2026-03-14\n---\nText\n"],
	["an open quote", '---\ntitle: "x\ndate: 2026-03-14\n---\nText\n'],
	["no front matter", "Text only\n"],
	["a list", "---\n- title: x\n- date: 2026-03-14\n---\nText\n"],
	["a heading before the fence", "# A heading\n\n---\ntitle: x\ndate: 2026-03-14\n---\nText\n"],
	["no fences", "title: x\ndate: 2026-03-14\n\nText\n"],
	["short fences", "--\ntitle: x\ndate: 2026-03-14\n--\nText\n"],
	["stars for fences", "***\ntitle: x\ndate: 2026-03-14\n***\nText\n"],
	["dashes that a word processor made", "—\ntitle: x\ndate: 2026-03-14\n—\nText\n"],
	["a fence in a heading", "# ---\ntitle: x\ndate: 2026-03-14\n---\nText\n"],
	["a code block around it", "```yaml\n---\ntitle: x\ndate: 2026-03-14\n---\n```\nText\n"],
	["a quote around it", "> ---\n> title: x\n> ---\nText\n"],
];

const fenceRules: ReadonlySet<string> = new Set([
	"front-matter-start",
	"front-matter-fence",
	"missing-front-matter",
]);

describe("a post of Hugo that is lost", () => {
	for (const [name, text] of lost) {
		it(`is told: ${name}`, () => {
			const heavy = checkPost(readPost(text, inHugo)).filter(
				({ severity }) => severity === "error" || severity === "warning",
			);
			assert.ok(heavy.length > 0, "nothing found");
			const ofFences = heavy.filter(({ ruleId }) => fenceRules.has(ruleId));
			assert.ok(ofFences.length < 2, "one fault is told twice");
		});
	}
});

describe("missing front matter", () => {
	const told = (text: string, facts: PostFacts = inHugo) =>
		findingsOf(missingFrontMatter, text, facts).map(({ severity, message }) => `${severity}: ${message}`);

	it("is told with what the engine needs, once", () => {
		assert.deepEqual(told("# Looking back\n"), [
			"warning: Start the post with front matter: Hugo needs `title` and `date`.",
		]);
		assert.deepEqual(told("# Looking back\n", { ...inHugo, path: "content/posts/2026-03-14-a.md" }), [
			"warning: Start the post with front matter: Hugo needs `title`.",
		]);
		assert.deepEqual(told("", inHugo), [
			"warning: Start the post with front matter: Hugo needs `title` and `date`.",
		]);
	});

	it("is no warning to engines that make all of the file's name and its heading, or keep it elsewhere", () => {
		const sites: readonly (readonly [path: string, siteFile: string])[] = [
			["_posts/2026-03-14-a.md", "_config.yml"],
			["source/_posts/a.md", "scaffolds"],
			["blog/2026-03-14-a.md", "docusaurus.config.js"],
			["blog/a.md", ".vitepress"],
			["posts/a.md", "conf.py"],
			["posts/a.md", "site.hs"],
		];
		for (const [path, siteFile] of sites)
			assert.doesNotMatch(
				told("# Looking back\n", { path, siteFiles: [siteFile] }).join(),
				/error|warning/,
				path,
			);
	});

	it("is no text with a rule and a colon", () => {
		for (const text of [
			"Words\n\n---\n\nNote: more words\n\n---\n",
			"Words\n---\nSpeaker: Ann\n---\n",
			"Speakers: Ann and Bob\n\nText\n",
			"Note: this is long.\nTitle: a book that I read\n\nText\n",
		])
			assert.doesNotMatch(told(text).join(), /^error/, text);
	});
});
