import assert from "node:assert/strict";
import { brokenLinkSyntax } from "../../../../src/core/rules/broken-link-syntax.ts";
import { malformedDefinition } from "../../../../src/core/rules/malformed-definition.ts";
import type { Rule } from "../../../../src/core/rules/rule.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { findingsOf } from "./find.ts";

/** What stands behind an address: what comes of it with each fix, a certain one marked by `!`. */
interface Slip {
	readonly written: string;
	readonly fixes: readonly string[];
	readonly dialectId?: string;
}

/** In a definition's line and in a link's brackets alike. */
const both: Readonly<Record<string, readonly Slip[]>> = {
	"Put the title in straight quotes": [
		{ written: "/f “View source”", fixes: ['!/f "View source"'] },
		{ written: '/f "View source”', fixes: ['!/f "View source"'] },
		{ written: "/f „Zum Code“", fixes: ['!/f "Zum Code"'] },
		{ written: "/f « Voir le code »", fixes: ['!/f "Voir le code"'] },
		{ written: "/f ‘View source’", fixes: ['!/f "View source"'] },
		{ written: "/f“View source”", fixes: ['!/f "View source"'] },
		{ written: "/f   “View source”", fixes: ['!/f "View source"'] },
		{ written: "/f “The “best” talk”", fixes: ['!/f "The “best” talk"'] },
		{ written: '/f “The "best" talk”', fixes: [] },
		{ written: "/f “Day one” and “Day two”", fixes: ['/f "“Day one” and “Day two”"'] },
	],
	"Put the address in < and >": [
		{ written: "/my slides.pdf", fixes: ["</my slides.pdf>"] },
		{
			written: "https://e.example/hall day 1.jpg?raw=true",
			fixes: ["<https://e.example/hall day 1.jpg?raw=true>"],
		},
	],
	"Join the address": [
		{ written: "https://example.org/annual- Meetings", fixes: ["https://example.org/annual-Meetings"] },
		{ written: "https://example.org/talks_ 2026", fixes: ["https://example.org/talks_2026"] },
		{ written: "https://example.org/talk?id= 42", fixes: ["https://example.org/talk?id=42"] },
		{ written: "https://example.org/talk?id=4 2", fixes: ["https://example.org/talk?id=42"] },
		{ written: "https://example.org/talk?a=1& b=2", fixes: ["https://example.org/talk?a=1&b=2"] },
		{ written: "https://example.org/2016/02/ talk.html", fixes: ["https://example.org/2016/02/talk.html"] },
		{ written: "https://example .org/talk", fixes: ["https://example.org/talk"] },
		{ written: "https://example.org/annual- Meetings of it", fixes: [] },
	],
	Attributes: [
		{ written: "/a.png {width=50%}", fixes: ["/a.png"] },
		{ written: '/a.png "T" {width=50%}', fixes: ['/a.png "T"'] },
		{ written: "/a {: .btn}", fixes: ["/a"], dialectId: "hugo" },
	],
	"what nobody misses": [
		{ written: "/a .", fixes: ["/a"] },
		{ written: "/a.png =300x200", fixes: ["/a.png"] },
	],
	"no fix: it is no title": [{ written: '/a "T" by Ann', fixes: [] }],
};

const definitions: readonly Slip[] = [
	...Object.values(both)
		.flat()
		.filter(({ written }) => written !== '/a "T" by Ann'),
	{ written: "/f “View source", fixes: ['/f "View source"', "/f\n<!-- “View source -->"] },
	{
		written: "/f 'tis “the season”",
		fixes: [`/f "'tis “the season”"`, "/f\n<!-- 'tis “the season” -->"],
	},
	{ written: '/f"View source"', fixes: ['!/f "View source"'] },
	{ written: "</my f> “View source”", fixes: ['!</my f> "View source"'] },
	{ written: "/f(View source)", fixes: ['/f "View source"', "/f\n<!-- (View source) -->"] },
	{ written: "/a {: .btn}", fixes: ["/a\n{: .btn}\n"], dialectId: "jekyll" },
	{ written: '/a "T" {: .btn .big}', fixes: ['!/a "T"\n{: .btn .big}\n'], dialectId: "jekyll" },
	{ written: "/a - slides by Ann", fixes: ['/a "slides by Ann"', "/a\n<!-- - slides by Ann -->"] },
	{ written: "/a (updated) (2026)", fixes: ['/a "(updated) (2026)"', "/a\n<!-- (updated) (2026) -->"] },
	{ written: "/docs/ Release 3.2.5", fixes: ['/docs/ "Release 3.2.5"', "/docs/\n<!-- Release 3.2.5 -->"] },
	{ written: "/a , https://e.example/b", fixes: ["/a\n<!-- , https://e.example/b -->"] },
	{ written: "/a see example.org", fixes: ['/a "see example.org"', "/a\n<!-- see example.org -->"] },
	{ written: "/a.html the-page.html", fixes: ['/a.html "the-page.html"', "/a.html\n<!-- the-page.html -->"] },
	{ written: '/a "The "best" talk"', fixes: ['!/a "The \\"best\\" talk"'], dialectId: "hugo" },
	{
		written: "https://e.example/Rust_(programming language)",
		fixes: ["<https://e.example/Rust_(programming language)>"],
	},
	{
		written: "https://e.example/Rust_(language",
		fixes: ["<https://e.example/Rust_(language>"],
		dialectId: "astro",
	},
	{ written: "http://(https://e.example/a", fixes: [], dialectId: "astro" },
	{ written: "javascript:(function(){return a(b) + c(d)})()", fixes: [] },
];

const links: readonly Slip[] = [
	...Object.values(both).flat(),
	{ written: "/a , https://e.example/b", fixes: [] },
	{ written: "/f “View source", fixes: ['/f "View source"'] },
	{ written: "/f 'tis “the season”", fixes: [`/f "'tis “the season”"`] },
	{ written: "/a {: .btn}", fixes: ["/a){: .btn}"], dialectId: "jekyll" },
	{ written: "/a - slides by Ann", fixes: ['/a "slides by Ann"'] },
	{ written: "https://e.example/Rust\nlanguage", fixes: [] },
	{ written: '/a "The "best" talk"', fixes: ['!/a "The \\"best\\" talk"'], dialectId: "hugo" },
];

function fixesOf(rule: Rule, text: string, dialectId: string): readonly string[] {
	const [finding, ...others] = findingsOf(rule, text, { dialectId, isPostByPath: true });
	assert.ok(finding, "found");
	assert.deepEqual(others, []);
	return finding.fixes.map(({ edits, isCertain }) => (isCertain ? "!" : "") + applyEdits(text, edits));
}

function withMark(around: (written: string) => string, fixes: readonly string[]): readonly string[] {
	return fixes.map((fix) => (fix.startsWith("!") ? `!${around(fix.slice(1))}` : around(fix)));
}

const head = "---\ntitle: Meetup recap\n---\n\n";

describe("a definition that is not read", () => {
	for (const { written, fixes, dialectId = "hugo" } of definitions)
		for (const lineEnd of ["\n", "\r\n"])
			it(`${JSON.stringify(written)} in ${dialectId}, line ends ${JSON.stringify(lineEnd)}`, () => {
				const around = (behind: string) =>
					`${head}[a][1] [b][2]\n\n [1]: ${behind}\n [2]: /b\n`.replaceAll("\n", lineEnd);
				assert.deepEqual(fixesOf(malformedDefinition, around(written), dialectId), withMark(around, fixes));
			});
});

describe("a link that is not read", () => {
	for (const { written, fixes, dialectId = "hugo" } of links)
		for (const before of ["", "!"])
			it(`${JSON.stringify(written)} in ${dialectId}${before && ", an image"}`, () => {
				const around = (behind: string) =>
					`${head}See ${before}[it](${behind}${behind.includes("){") ? "" : ")"} there.\n`;
				assert.deepEqual(fixesOf(brokenLinkSyntax, around(written), dialectId), withMark(around, fixes));
			});
});

describe("malformed-definition", () => {
	const said = (lines: string, dialectId = "hugo") =>
		findingsOf(malformedDefinition, `${head}[a][1] [b][2]\n\n${lines}\n`, {
			dialectId,
			isPostByPath: true,
		}).map(({ message }) => message);
	const lost = "so this and what follows is no definition.";

	it("takes the indentation out that would make code of a line below a blank one", () => {
		for (const [indented, set] of [
			["   [1]: /a", "\n   [1]: /a"],
			["    [1]: /a", "\n[1]: /a"],
			["\t[1]: /a", "\n[1]: /a"],
			[" \t[1]: /a", "\n[1]: /a"],
		] as const)
			for (const lineEnd of ["\n", "\r\n"]) {
				const around = (line: string) => `${head}See [a][1].\n${line}\n`.replaceAll("\n", lineEnd);
				assert.deepEqual(fixesOf(malformedDefinition, around(indented), "hugo"), [`!${around(set)}`]);
			}
	});

	it("leaves quotes in a title alone where the engine takes them, and is not certain where no engine is known", () => {
		const title = '/a "The "best" talk"';
		for (const dialectId of [
			"jekyll",
			"middleman",
			"wordpress",
			"pelican",
			"nikola",
			"mkdocs",
			"quarto",
			"hakyll",
		]) {
			const facts = { dialectId, isPostByPath: true };
			assert.deepEqual(
				findingsOf(malformedDefinition, `${head}[a][1]\n\n[1]: ${title}\n`, facts),
				[],
				dialectId,
			);
			assert.deepEqual(findingsOf(brokenLinkSyntax, `${head}[a](${title})\n`, facts), [], dialectId);
		}
		const around = (written: string) => `${head}[a][1]\n\n[1]: ${written}\n`;
		assert.deepEqual(fixesOf(malformedDefinition, around(title), "plain"), [
			around('/a "The \\"best\\" talk"'),
		]);
	});

	it("says what to do about each slip", () => {
		for (const [line, message] of [
			[
				"/f “T”",
				"Put the title of `[1]` in straight quotes, behind a space: as it stands, this and what follows is no definition.",
			],
			[
				"/f {: .btn}",
				"Take `{: .btn}` out of the line of `[1]`: as it stands, this and what follows is no definition.",
			],
			[
				"https://example.org/annual- Meetings",
				`Copy the address of \`[1]\` again: it is broken in two, ${lost}`,
			],
			[
				"/my slides.pdf",
				"Put the address of `[1]` in < and >: with a space in it, this and what follows is no definition.",
			],
			[
				"/a by Ann",
				"Make what stands behind the address of `[1]` its title, in quotes, or move it: as it stands, this and what follows is no definition.",
			],
			[
				"</a",
				"Leave nothing but an address and a title in quotes behind `[1]:`: as it stands, this and what follows is no definition.",
			],
		] as const)
			assert.deepEqual(said(`[1]: ${line}`), [message]);
	});

	it("asks for pairs of round brackets where the engine does", () => {
		assert.deepEqual(said("[1]: /a(b", "astro"), [
			"Pair the round brackets in the address of `[1]`: as it stands, this and what follows is no definition.",
		]);
		assert.deepEqual(said("[1]: /a(b", "hugo"), []);
	});

	it("tells each line of a list with a slip of its own, and none that is lost with another", () => {
		assert.deepEqual(said("[1]: /a “A”\n[2]: /b\n[3]: /c {width=50%}\n[4]: /d “D”"), [
			"Put the title of `[1]` in straight quotes, behind a space: as it stands, this and what follows is no definition.",
			"Take `{width=50%}` out of the line of `[3]`: as it stands, this and what follows is no definition.",
			"Put the title of `[4]` in straight quotes, behind a space: as it stands, this and what follows is no definition.",
		]);
	});

	for (const [name, before, after] of [
		["text", "Text.\n[1]: /a\n", "!Text.\n\n[1]: /a\n"],
		["indented text", " Text.\n  [1]: /a\n", "! Text.\n\n  [1]: /a\n"],
		["a quotation's text", "> Text.\n> [1]: /a\n", "> Text.\n>\n> [1]: /a\n"],
		["an item's text", "- Text.\n  [1]: /a\n", "- Text.\n\n  [1]: /a\n"],
	] as const)
		it(`gives a definition below ${name} a blank line`, () => {
			const text = `${head}[a][1]\n\n${before}`;
			assert.deepEqual(
				fixesOf(malformedDefinition, text, "hugo"),
				withMark((part) => `${head}[a][1]\n\n${part}`, [after]),
			);
		});
});
