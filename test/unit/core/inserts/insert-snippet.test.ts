import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import {
	insertSnippet,
	placeSnippet,
	readSnippetAnswers,
	type SnippetAnswers,
} from "../../../../src/core/inserts/insert-snippet.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { engineSnippetsAt, snippetsAt } from "../../../../src/core/snippets/snippets-at.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits, replaceRange } from "../../../../src/core/text/text-edit.ts";
import { expandSnippet } from "../../../support/expand-snippet.ts";

const now = { year: 2026, month: 1, day: 31, hour: 19, minute: 5, second: 9, zone: "+01:00" };
const variables = {
	...{ CURRENT_YEAR: "2026", CURRENT_MONTH: "01", CURRENT_MONTH_NAME: "January", CURRENT_DATE: "31" },
	...{ CURRENT_HOUR: "19", CURRENT_MINUTE: "05", CURRENT_SECOND: "09", CURRENT_TIMEZONE_OFFSET: "+01:00" },
};
const FRONT = "---\nlayout: post\ntitle: A day out\ndate: 2026-01-31\n---\n\n";

/** A post and the place of its `‸`. */
function at(marked: string, facts: PostFacts = {}) {
	return { post: readPost(marked.replace("‸", ""), facts), offset: marked.indexOf("‸") };
}

/** The text with a snippet inserted at `‸`, and where the cursor is then. */
function inserted(marked: string, answers: SnippetAnswers, facts?: PostFacts): string {
	const { post, offset } = at(marked, facts);
	const insertion = insertSnippet(post, offset, answers, now);
	if (isRefusal(insertion)) return insertion.refusal;
	const text = applyEdits(post.text, insertion.edits);
	return `${text.slice(0, insertion.cursor)}‸${text.slice(insertion.cursor)}`;
}

const quote = { snippet: "quote", values: { quote: "Ship it.", speaker: "Eva", where: "on Sunday" } };

describe("insertSnippet", () => {
	it("puts a block below the text at the cursor, with blank lines around it", () => {
		assert.equal(
			inserted(`${FRONT}Be‸fore.\n\nAfter.\n`, quote),
			`${FRONT}Before.\n\n> Ship it.\n>\n> — Eva, on Sunday‸\n\nAfter.\n`,
		);
		assert.equal(
			inserted(`${FRONT}Before.\n‸\nAfter.\n`, quote),
			`${FRONT}Before.\n\n> Ship it.\n>\n> — Eva, on Sunday‸\n\nAfter.\n`,
		);
		assert.equal(
			inserted(`${FRONT}Before.\r\n‸`.replaceAll("\n", "\r\n").replaceAll("\r\r", "\r"), quote),
			`${FRONT}Before.\n\n> Ship it.\n>\n> — Eva, on Sunday‸\n`.replaceAll("\n", "\r\n"),
		);
	});

	it("puts a link into the line", () => {
		assert.equal(
			inserted(`${FRONT}Here are the‸ for you.\n`, {
				snippet: "slides",
				values: { title: "A", url: "/a.pdf" },
			}),
			`${FRONT}Here are the [Slides of A](/a.pdf)‸ for you.\n`,
		);
	});

	it("gives sessions the level of sessions, and sections that of the highest headings", () => {
		const sessions = `${FRONT}## Day 1\n\n### [A](https://example.com/a)\n\nBy Ann Lee\n\n### [B](https://example.com/b)\n\nBy Bob Ray\n\nText.\n‸`;
		const heading = (snippet: string, marked: string, facts?: PostFacts) =>
			/^#+ .*‸?$/gm.exec(inserted(marked, { snippet }, facts).slice(marked.indexOf("‸")))?.[0];
		assert.equal(heading("takeaways", sessions), "## Takeaways");
		assert.equal(heading("lightning-talks", sessions), "### Lightning talks");
		assert.equal(heading("thanks", `${FRONT}Text.\n‸`), "## Thanks");
		const wordpress = "---\npost_title: A\nlayout: post\npublished: false\n---\n\nText.\n‸";
		assert.equal(heading("thanks", wordpress), "### Thanks");
		assert.equal(heading("lightning-talks", wordpress), "### Lightning talks");
	});

	it("begins an empty post of the site's engine", () => {
		const facts = { path: "content/posts/a.md", siteFiles: ["hugo.toml"] };
		assert.equal(
			inserted("‸", { snippet: "front-matter-hugo", values: { title: "A", tag: "x" } }, facts),
			'---\ntitle: "A"\ndate: 2026-01-31T19:05:09+01:00\ndraft: true\ntags: ["x"]\n---\n\n‸',
		);
	});

	it("says which fit where one does not", () => {
		assert.equal(
			inserted("‸", { snippet: "fog" }, { path: "content/posts/a.md", siteFiles: ["hugo.toml"] }).slice(
				0,
				60,
			),
			"Choose a snippet that fits here: front-matter-hugo, opening,",
		);
		assert.equal(
			inserted(`${FRONT}‸`, { snippet: "quote", values: { fog: "" } }),
			"Leave out fog: the gaps are quote, speaker, where.",
		);
	});

	it("reads its argument", () => {
		assert.deepEqual(readSnippetAnswers({ snippet: "a", values: { b: "c" } }), {
			snippet: "a",
			values: { b: "c" },
		});
		for (const values of ["b", ["b"], { b: 1 }, 3])
			assert.deepEqual(readSnippetAnswers({ snippet: "a", values }), {
				refusal: "Give values as an object of texts, one for each gap.",
			});
	});
});

describe("placeSnippet", () => {
	const places = [
		"‸",
		`${FRONT}‸`,
		`${FRONT}Be‸fore.\n\nAfter.\n`,
		`${FRONT}‸Before.\nmore\n`,
		`${FRONT}- a\n- b‸\n\n## Day\n\nText.\n`,
		`${FRONT}Text [a][1].\n‸\n[1]: /a\n`,
	];

	it("writes the same as insertSnippet, with every snippet everywhere", () => {
		for (const marked of places) {
			const { post, offset } = at(marked);
			const fitting = snippetsAt(post, offset, false);
			assert.ok(fitting.length > 20, marked);
			for (const { snippet } of fitting) {
				const place = placeSnippet(post, offset, snippet);
				assert.ok(!isRefusal(place), snippet.id);
				const text = expandSnippet(place.snippet, variables).text;
				const filled = applyEdits(post.text, [replaceRange(place.range, text)]);
				const insertion = insertSnippet(post, offset, { snippet: snippet.id }, now);
				assert.ok(!isRefusal(insertion), snippet.id);
				assert.equal(filled, applyEdits(post.text, insertion.edits), snippet.id);
			}
		}
	});
});

describe("A snippet's language", () => {
	const heading = (front: string, facts: PostFacts, language?: string) => {
		const text = `---\nlayout: post\ntitle: A day out\ndate: 2026-01-31\n${front}---\n\n`;
		const answer = insertSnippet(readPost(text, facts), text.length, { snippet: "takeaways" }, now, language);
		assert.ok("edits" in answer);
		return /## .*/.exec(applyEdits(text, answer.edits))?.[0];
	};

	it("is the post's, by its front matter, path or site, and else the editor's", () => {
		for (const [front, facts, language, expected] of [
			["lang: de-AT\n", {}, "fr", "## Was ich mitnehme"],
			["lang: en\n", {}, "fr", "## Takeaways"],
			["lang: en\n", { siteLanguage: "de" }, "fr", "## Takeaways"],
			["", { path: "content/es/posts/a.md" }, "fr", "## Lo que me llevo"],
			["", { path: "content/posts/a.de.md", siteLanguage: "fr" }, "en", "## Was ich mitnehme"],
			["", { siteLanguage: "fr_FR" }, "de", "## Ce que j'en retiens"],
			["", {}, "es-MX", "## Lo que me llevo"],
			["", {}, undefined, "## Takeaways"],
			["lang: constructor\n", {}, "de", "## Takeaways"],
		] as const) {
			assert.equal(heading(front, facts, language), expected, front + JSON.stringify(facts));
		}
	});

	it("offers parts in it beside VS Code's own English ones", () => {
		const text = `${FRONT}`;
		const ids = (language: string) =>
			engineSnippetsAt(readPost(text, { dialectId: "jekyll" }), text.length, false, language).map(
				({ snippet }) => snippet.id,
			);
		assert.deepEqual(ids("en"), ["video-player", "figure", "read-on"]);
		assert.equal(ids("de").length, 29);
	});
});

describe("snippetsAt", () => {
	const ids = (marked: string, facts?: PostFacts) => {
		const { post, offset } = at(marked, facts);
		return engineSnippetsAt(post, offset, false).map(({ snippet }) => snippet.id);
	};

	it("offers front matter where a post begins and has none", () => {
		const site = { path: "a.md", siteFiles: ["pelicanconf.py"] };
		const player = ["video-player", "figure", "read-on"];
		assert.deepEqual(ids("‸", site), ["front-matter-pelican", ...player]);
		assert.deepEqual(ids("\n\n‸\n\nText.\n", site), ["front-matter-pelican", ...player]);
		assert.deepEqual(ids("Text.\n\n‸", site), player);
		assert.deepEqual(ids("Title: A\n\n‸", site), player);
	});

	it("offers nothing in front matter and code", () => {
		assert.deepEqual(ids("---\nlayout: post\n‸\n---\n"), []);
		assert.deepEqual(ids(`${FRONT}\`\`\`js\n‸\n\`\`\`\n`), []);
	});

	it("offers the front matters of all engines that a site's files may be", () => {
		const ofSite = ids("‸", { path: "a.md", siteFiles: ["_config.yml"] });
		assert.deepEqual(
			ofSite.filter((id) => id.startsWith("front")),
			["front-matter-jekyll", "front-matter-hexo"],
		);
		assert.ok(ids("‸").filter((id) => id.startsWith("front")).length > 20);
	});
});
