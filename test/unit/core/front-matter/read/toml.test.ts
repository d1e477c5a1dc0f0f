import assert from "node:assert/strict";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { marked, values } from "./marked.ts";

describe("TOML front matter", () => {
	const cases: readonly (readonly [name: string, text: string])[] = [
		["keys and values", '+++\n‹title› = «"A: b"»\n‹draft› = «true»\n‹weight› = «1_0»\n+++\nBody'],
		["dates", "+++\n‹date› = «2018-03-17»\n‹a› = «2021-10-09T08:33:11+10:00» # local\n+++\n"],
		["lists", "+++\n‹tags› = «[«\"go\"», «'c'»]»\n+++\n"],
		["tables", '+++\n[‹taxonomies›]\n«‹tags› = «[«"a"»]»»\n[‹extra›]\n«‹team› = «"b"»»\n+++\n'],
		["inline tables", "+++\n‹cover› = «{ ‹image› = «'a.png'», ‹alt› = «'A'» }»\n+++\n"],
		["dotted keys", "+++\n‹params›.«‹author› = «'Ana'»»\n+++\n"],
		["multi-line strings", '+++\n‹a› = «"""\nx\n"""»\n+++\n'],
		["CRLF", '+++\r\n‹title› = «"A"»\r\n‹b› = «2»\r\n+++\r\n'],
		["a language after dashes", '---toml\n‹title› = «"A"»\n---\n'],
	];
	for (const [name, text] of cases) {
		it(`places ${name}`, () => assert.equal(marked(text.replace(/[‹›«»]/g, "")), text));
	}

	it("keeps dates as they are written", () => {
		assert.deepEqual(values("+++\na = 2018-03-17\nb = 2021-10-09 08:33:11Z\n+++\n"), {
			a: "2018-03-17",
			b: "2021-10-09 08:33:11Z",
		});
	});

	it("makes one entry of a table's parts, and a list of an array of tables", () => {
		const text = "+++\n[extra]\na = 1\n[extra.b.c]\nd = 2\n[[links]]\nu = 'x'\n[[links]]\nu = 'y'\n+++\n";
		assert.deepEqual(values(text), { extra: { a: 1, b: { c: { d: 2 } } }, links: [{ u: "x" }, { u: "y" }] });
	});

	it("reads around an error", () => {
		const text = "+++\ntitle = A recap\ndraft = true\n[extra]\nteam = 'x'\n+++\n";
		assert.equal(
			marked(text),
			"+++\n‹title› = «⟦A recap⟧»\n‹draft› = «true»\n[‹extra›]\n«‹team› = «'x'»»\n+++\n",
		);
		const { state, errors } = readFrontMatter(text);
		assert.deepEqual(
			[state, errors.map(({ code, strictOnly }) => [code, strictOnly])],
			["invalid", [["toml", false]]],
		);
	});

	it("refuses duplicate keys and impossible dates, as the engines do", () => {
		assert.equal(readFrontMatter("+++\na = 1\na = 2\n+++\n").state, "invalid");
		assert.equal(readFrontMatter("+++\ndate = 2016-02-31\n+++\n").state, "invalid");
	});
});
