import assert from "node:assert/strict";
import fc from "fast-check";
import { insertImage } from "../../../../src/core/inserts/insert-image.ts";
import { insertSession } from "../../../../src/core/inserts/insert-session.ts";
import { insertSlides } from "../../../../src/core/inserts/insert-slides.ts";
import type { Insertion } from "../../../../src/core/inserts/insertion.ts";
import type { Link } from "../../../../src/core/post/body-model.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { runs } from "../../../support/long-run.ts";

const SEED = 20260131;
const RUNS = runs(100);

/** A piece of a post: what writers write, and what breaks tools. */
const piece = fc.constantFrom(
	'Some text with a [link](https://a.example.org/x_(y) "T") in it.',
	"A [use][1] of ![an image][pic] and [another][7], see [1] and [slides].",
	"## A heading with [a link][1] #",
	"### [Talk](https://c.example.org/talks/t) by Ann Lee",
	"Setext\n---",
	"- one\n- two [x](y)\n\n  three\n- - nested",
	"1. first\n2. second",
	"> quoted [x][7]\n> - in a list",
	"| a | b |\n|---|---|\n| [c](d) | e |",
	"```js\n[not](a-link)\n```",
	"    indented [code](x)",
	"<div>\n[swallowed][1]\n</div>",
	'<iframe src="https://www.youtube.com/embed/x"></iframe> text',
	'<p>HTML <a href="https://h.example.org">link</a></p>',
	"<!-- a comment -->",
	"{% raw %} {{ site.url }} {% endraw %}",
	"{: .lead}",
	"Text `code [x](y)` <br> \\* *em [x](y)*\\\nhard break",
	"<https://auto.example.org>",
	" [1]: https://one.example.org",
	"[7]: <https://seven.example.org/a b> 'T'",
	"[pic]: /images/pic.jpg\n{: .wide}",
	"   [Named Label]: https://n.example.org",
	"[^1]: a footnote",
	"***",
	"\u05e9\u05dc\u05d5\u05dd 🎉 日本語[リンク](z)",
);
const frontMatter = fc.constantFrom(
	"",
	"---\ntitle: x\nlayout: post\n---\n",
	"---\npost_title: x\n---\n\n",
	"---\nid: 1\n---",
);
const text = fc
	.tuple(
		frontMatter,
		fc.array(fc.tuple(piece, fc.constantFrom("\n\n", "\n\n", "\n", "\n\n\n")), { maxLength: 8 }),
		fc.constantFrom("", "\n", "\n\n", "  "),
		fc.constantFrom("\n", "\r\n"),
	)
	.map(([head, pieces, end, lineEnd]) => `${head}${pieces.flat().join("")}${end}`.replaceAll("\n", lineEnd));
const words = fc
	.array(
		fc.constantFrom(
			"On",
			"naming",
			"[",
			"]",
			"(",
			")",
			"|",
			"*",
			"**",
			"_",
			"`",
			"<b>",
			"&amp;",
			"\\",
			"!",
			"#",
			"{{",
			"}}",
			"{%",
			"~~",
			"\n",
			"🎉",
			"שלום",
			"C#",
			"^1",
			":",
			"1.",
		),
		{ minLength: 1, maxLength: 6 },
	)
	.map((parts) => `x ${parts.join(" ")}`);
const address = fc.constantFrom(
	"https://new.example.org/a",
	"https://one.example.org",
	"https://new.example.org/a (b) c",
	"https://new.example.org/)(?q=a&copy;b&amp;c",
	'http://new.example.org/<x>"y"\\z',
	"https://new.example.org/日本語#_*_",
);

const shown = ({ kind, text: linkText, destination, title }: Link) =>
	JSON.stringify([kind, linkText, destination, title]);
const linksOf = ({ body }: Post) => [...body.links, ...body.images].map(shown).sort();

/** What stands in `after` beside what stood in `before`; fails where something of `before` is gone. */
function added(before: readonly string[], after: readonly string[], message: string): readonly string[] {
	const rest = [...after];
	for (const one of before) {
		const at = rest.indexOf(one);
		assert.ok(at >= 0, `${one} is gone\n${message}`);
		rest.splice(at, 1);
	}
	return rest;
}

/** Runs an insert; undefined where it refuses. Checks what holds for all of them. */
function insertInto(source: string, at: number, insert: (post: Post, offset: number) => Insertion) {
	const before = readPost(source);
	const offset = at % (source.length + 1);
	const insertion = insert(before, offset);
	if (isRefusal(insertion)) {
		assert.match(insertion.refusal, /^[A-Z][^\n]+\.$/);
		return undefined;
	}
	const result = applyEdits(source, insertion.edits);
	const message = `${JSON.stringify(source)} at ${offset}\n${JSON.stringify(result)}`;
	const after = readPost(result);
	assert.ok(insertion.cursor <= result.length, message);
	assert.deepEqual(after.frontMatter.fields.length, before.frontMatter.fields.length, message);
	assert.ok(after.body.unresolved.length <= before.body.unresolved.length, message);
	const code = (post: Post) => post.body.codes.map(({ range }) => post.slice(range));
	assert.deepEqual(code(after), code(before), message);
	const headings = (post: Post) => post.body.headings.map((heading) => heading.text);
	const newHeadings = added(headings(before), headings(after), message);
	return {
		after,
		message,
		newLinks: added(linksOf(before), linksOf(after), message),
		newHeadings,
		cursor: insertion.cursor,
	};
}

function check(run: (source: string, at: number, title: string, url: string) => void): void {
	fc.assert(fc.property(text, fc.nat(2000), words, address, run), { numRuns: RUNS, seed: SEED });
}

const oneLine = (title: string) => title.replace(/\s+/g, " ").trim();

describe("inserts change nothing but what they promise", () => {
	it("a session", () => {
		check((source, at, title, url) => {
			const answers = { title, url, speakers: "Ann Lee", slides: "https://speakerdeck.com/a/b" };
			const done = insertInto(source, at, (post, offset) => insertSession(post, offset, answers));
			if (!done) return;
			const { after, message, newLinks, newHeadings, cursor } = done;
			assert.equal(newLinks.length, 2, message);
			assert.ok(newHeadings.length <= 1, message);
			const isPage = (link: Link) => link.text === oneLine(title) && newLinks.includes(shown(link));
			const page = after.body.links.find(isPage);
			assert.ok(page, message);
			const session = after.sessions.find(
				({ range }) => range.start <= page.range.start && page.range.end <= range.end,
			);
			assert.deepEqual(
				session?.speakers.map(({ name }) => name),
				["Ann Lee"],
				message,
			);
			assert.ok(session?.slides.length, message);
			const line =
				after.text.slice(0, cursor).split("\n").at(-1) + (after.text.slice(cursor).split("\n")[0] ?? "");
			assert.equal(line.trim(), "", message);
		});
	});

	it("an image", () => {
		check((source, at, alt, url) => {
			const done = insertInto(source, at, (post, offset) => insertImage(post, offset, { alt, url }));
			if (!done) return;
			assert.deepEqual([done.newLinks.length, done.newHeadings.length], [1, 0], done.message);
			const [kind, shownAlt] = JSON.parse(done.newLinks[0] ?? "[]");
			assert.deepEqual([kind, shownAlt], ["image", oneLine(alt)], done.message);
		});
	});

	it("a link to slides", () => {
		check((source, at, linkText, url) => {
			const done = insertInto(source, at, (post, offset) =>
				insertSlides(post, offset, { text: linkText, url }),
			);
			if (!done) return;
			assert.deepEqual([done.newLinks.length, done.newHeadings.length], [1, 0], done.message);
			const [kind, shownText] = JSON.parse(done.newLinks[0] ?? "[]");
			assert.deepEqual([kind, shownText], ["link", oneLine(linkText)], done.message);
		});
	});
});
