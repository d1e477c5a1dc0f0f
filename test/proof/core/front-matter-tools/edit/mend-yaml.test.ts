import assert from "node:assert/strict";
import { checkPost } from "../../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../../src/core/post/read-post.ts";
import { frontMatterSyntax } from "../../../../../src/core/rules/front-matter-syntax.ts";
import { applyEdits } from "../../../../../src/core/text/text-edit.ts";

/** Findings of one rule that a post shows. */
const most = 100;

/** An entry that YAML refuses, and what its first quick fix makes of it. */
type Refused = (n: number) => readonly [bad: string, good: string];

const sign: Refused = (n) => [`speaker${n}: @name${n}`, `speaker${n}: "@name${n}"`];
const apostrophe: Refused = (n) => [`k${n}: 'it's'`, `k${n}: 'it''s'`];
const backslash: Refused = (n) => [`k${n}: "a \\d"`, `k${n}: "a \\\\d"`];
const openList: Refused = (n) => [`k${n}: [a\nt${n}: b`, `k${n}: [a]\nt${n}: b`];
const openQuote: Refused = (n) => [`k${n}: "a`, `k${n}: "a"`];
const kinds: Readonly<Record<string, Refused>> = {
	"a sign at the start": sign,
	"an apostrophe in quotes": apostrophe,
	"a backslash in quotes": backslash,
	"a list that never ends": openList,
	"a star at the start": (n) => [`k${n}: *a*`, `k${n}: "*a*"`],
	"code at the start": (n) => [`k${n}: \`a\``, `k${n}: "\`a\`"`],
	"a colon in a value": (n) => [`k${n}: a: b`, `k${n}: "a: b"`],
	"a sign in a list": (n) => [`k${n}: [a, @b]`, `k${n}: [a, "@b"]`],
	"text behind a quote": (n) => [`k${n}: "a" b`, `k${n}: '"a" b'`],
	"a quote that never ends": openQuote,
	"an invisible character": (n) => [`k${n}: a\u0001b`, `k${n}: a b`],
	"text that is not indented": (n) => [`k${n}: |\n  a\nb`, `k${n}: |\n  a\n  b`],
};

/** A post with so many of these entries, the first `mended` of them as their quick fixes leave them. */
function postOf(entry: Refused, count: number, mended: number, lineEnd = "\n"): string {
	const entries = Array.from({ length: count }, (_, n) => entry(n)[n < mended ? 1 : 0]);
	return ["---", "layout: post", ...entries, "---", ""].join("\n").replaceAll("\n", lineEnd);
}

function withFirstFixes(text: string): string {
	const findings = checkPost(readPost(text), {}, [frontMatterSyntax]);
	return applyEdits(
		text,
		findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
	);
}

describe("mends for refused front matter", () => {
	for (const [name, entry] of Object.entries(kinds)) {
		it(`are found for several entries with ${name}`, () => {
			assert.equal(withFirstFixes(postOf(entry, 4, 0)), postOf(entry, 4, 4));
			assert.equal(withFirstFixes(postOf(entry, 4, 0, "\r\n")), postOf(entry, 4, 4, "\r\n"));
		});
	}

	for (const [entry, count] of [
		[sign, 101],
		[sign, 990],
		[apostrophe, 101],
		[backslash, 120],
		[openList, 120],
	] as const) {
		it(`are found for all that is shown of ${count} entries such as ${entry(1)[0]}`, () => {
			assert.equal(withFirstFixes(postOf(entry, count, 0)), postOf(entry, count, most));
		});
	}

	it("are found where kinds stand among each other", () => {
		// What never ends shows in the entry below.
		const all = Object.values(kinds).filter((entry) => entry !== openList && entry !== openQuote);
		const entry: Refused = (n) => all[n % all.length]?.(n) ?? ["", ""];
		const count = 3 * all.length;
		assert.equal(withFirstFixes(postOf(entry, count, 0)), postOf(entry, count, count));
	});
});
