import assert from "node:assert/strict";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { marked, values } from "./marked.ts";

describe("YAML front matter", () => {
	const cases: readonly (readonly [name: string, text: string])[] = [
		["plain values", "---\n‹title›: «Looking back at the meetup»\n‹ID›: «42»\n---\nBody"],
		["quoted values, quotes included", "---\n‹a›: «'It''s'»\n‹b›: «\"x: y\"»\n---\n"],
		["a quoted key", '---\n‹"a key"› : «v»\n---\n'],
		["comments after values", "---\n‹published›: «true» # for now\n# a line\n‹a›: «b»\n---\n"],
		[
			"folded and literal blocks, header included",
			"---\n‹permalink›: «>\n  https://blog.example/a»\n‹b›: «|-\n  x\n   y»\n\n‹c›: «d»\n---\n",
		],
		["missing values, after the colon", "---\n‹tags›:«»\n‹author› :«» # nobody\n‹x›: «~»\n---\n"],
		["flow lists", "---\n‹tags›: «[«go», «'c d'», «2016»]» # all\n---\n"],
		["block lists", "---\n‹tags›:\n  «- «go»\n  - «rust»»\n‹x›: «1»\n---\n"],
		["lists that are not indented", "---\n‹tags›:\n«- «go»\n- «rust»»\n---\n"],
		["nested mappings", "---\n‹cover›:\n  «‹image›: «a.png»\n  ‹alt›: «A hall»»\n‹x›: «{‹y›: «z»}»\n---\n"],
		[
			"lists of mappings",
			"---\n‹authors›:\n  «- «‹name›: «Ana»\n    ‹url›: «/ana»»\n  - «‹name›: «Bo»»»\n---\n",
		],
		["duplicate keys", "---\n‹tags›: «a»\n‹tags›: «b»\n---\n"],
		["tags and anchors are no part of a value", "---\n‹a›: &x «1»\n‹b›: !!str «2»\n‹c›: «*x»\n---\n"],
		["CRLF", "---\r\n‹title›: «A»\r\n‹tags›:\r\n  «- «b»\r\n  - «c»»\r\n---\r\nBody"],
		["bare CR", "---\r‹title›: «A»\r‹layout›: «post»\r---\rBody"],
		["characters outside the basic plane", "---\n‹emoji›: «🎙️»\n‹タイトル›: «勉強会 😀»\n---\n"],
		["a multi-line plain value", "---\n‹title›: «Two\n  lines»\n‹a›: «b»\n---\n"],
		["a complex key", "---\n? ‹[a, b]›\n: «c»\n---\n"],
		["blank lines", "---\n\n‹title›: «A»\n\n\n‹layout›: «post»\n\n---\n"],
		["an indented mapping", "---\n  ‹title›: «A»\n  ‹layout›: «post»\n---\n"],
		["a list item without a value", "---\n‹a›:\n  «-«»\n  - «b»»\n---\n"],
		["keys without space after the colon", "---\n‹a›: «http://x:80/»\n‹b›: «12:30»\n---\n"],
	];
	for (const [name, text] of cases) {
		it(`places ${name}`, () => assert.equal(marked(text.replace(/[‹›«»]/g, "")), text));
	}

	it("keeps dates as they are written", () => {
		const text = "---\na: 2016-02-02 08:30:54\nb: 2016-02-31\nc: 2016-01-25T10:30:00-08:00\n---\n";
		assert.deepEqual(values(text), {
			a: "2016-02-02 08:30:54",
			b: "2016-02-31",
			c: "2016-01-25T10:30:00-08:00",
		});
	});

	it("types other scalars as YAML 1.2 does", () => {
		const text = "---\na: 10\nb: 1.5\nc: true\nd: null\ne: no\nf: 10:30\ng: '10'\nh: >\n  x\n---\n";
		assert.deepEqual(values(text), {
			a: 10,
			b: 1.5,
			c: true,
			d: null,
			e: "no",
			f: "10:30",
			g: "10",
			h: "x\n",
		});
	});

	it("says how a value is written", () => {
		const text = "---\na: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: >\n  x\nf: [x]\ng:\n- x\nh:\n---\n";
		const styles = readFrontMatter(text).fields.map((field) => field.style);
		assert.deepEqual(styles, [
			"plain",
			"single-quoted",
			"double-quoted",
			"literal",
			"folded",
			"flow",
			"block",
			"missing",
		]);
	});

	it("follows an alias to a scalar, and to nothing larger", () => {
		const text = "---\na: &x Ana\nb: *x\nc: &y [1, 2]\nd: *y\n---\n";
		const { fields } = readFrontMatter(text);
		assert.deepEqual(
			fields.map((field) => field.value),
			["Ana", "Ana", [1, 2], null],
		);
	});

	it("takes a key named __proto__ for a key", () => {
		const text = "---\n__proto__:\n  polluted: yes\nconstructor: x\na: {__proto__: 1}\n---\n";
		const { fields } = readFrontMatter(text);
		assert.deepEqual(
			fields.map((field) => field.key),
			["__proto__", "constructor", "a"],
		);
		assert.equal(Object.getPrototypeOf(fields[0]?.value), null);
		assert.equal("polluted" in {}, false);
	});
});
