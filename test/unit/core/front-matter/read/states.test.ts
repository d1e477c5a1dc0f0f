import assert from "node:assert/strict";
import type { FrontMatterState } from "../../../../../src/core/front-matter/model.ts";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { outlined } from "./marked.ts";

describe("where front matter stands", () => {
	const cases: readonly (readonly [state: FrontMatterState, name: string, text: string])[] = [
		["mapping", "two fences", "«---\n⟨title: A\n⟩---\n»Body"],
		["mapping", "a byte order mark before", "\uFEFF«---\n⟨title: A\n⟩---\n»Body"],
		["mapping", "blank lines before", "\n \n«---\n⟨title: A\n⟩---\n»Body"],
		["mapping", "spaces after the fences", "«--- \n⟨title: A\n⟩---\t\n»Body"],
		["mapping", "no body", "«---\n⟨title: A\n⟩---»"],
		["mapping", "a language", "«---yaml\n⟨title: A\n⟩---\n»Body"],
		["mapping", "dots at the end", "«---\n⟨title: A\nlayout: b\n⟩...\n»Body"],
		["mapping", "dots and dashes at the end", "«---\n⟨title: A\n⟩...\n---\n»Body"],
		["mapping", "ten dashes", "«----------\n⟨title: A\n⟩----------\n»Body"],
		["mapping", "six dashes closed by three", "«------\n⟨title: A\nlayout: b\n⟩---\n»Body"],
		["mapping", "only the closing fence, as in Hexo", "«⟨title: A\ndate: 2016-12-13\n⟩---\n»Body"],
		["mapping", "a thematic break in the body", "«---\n⟨title: A\n⟩---\n»Body\n\n---\n\nmore"],
		["mapping", "an unknown key alone, with blank lines", "«---\n⟨\nfoo: A\n\n⟩---\n»Body"],
		["empty", "fences with nothing between", "«---\n⟨⟩---\n»Body"],
		["empty", "fences with comments between", "«---\n⟨# later\n# or never\n⟩---\n»Body"],
		["empty", "TOML fences with nothing between", "«+++\n⟨⟩+++\n»Body"],
		["not-a-mapping", "a list", "«---\n⟨- a\n- b\n⟩---\n»Body"],
		["not-a-mapping", "a word", "«---\n⟨draft\n⟩---\n»Body"],
		["unclosed", "no closing fence before the body", "«---\n⟨title: A\nlayout: post⟩\n»\nBody here."],
		["unclosed", "a half-typed key", "«---\n⟨title: A⟩»"],
		[
			"unclosed",
			"a closing fence far below is a thematic break",
			"«---\n⟨title: A\nlayout: post⟩\n»\nBody here.\n\n---\n\nmore",
		],
		["unclosed", "four dashes", "«---\n⟨title: A\n⟩----\n»Body"],
		["unclosed", "text after the closing dashes", "«---\n⟨title: A\n⟩---Body\n»more"],
		["unclosed", "two dashes", "«---\n⟨title: A\n⟩--\n»Body"],
		["unclosed", "TOML", '«+++\n⟨title = "A"⟩\n»\nBody'],
		["absent", "no text", "«»⟨⟩"],
		["absent", "a heading", "«»⟨⟩# Title\n"],
		["absent", "a thematic break", "«»⟨⟩---\n\nSome prose\n\n---\n\nmore"],
		["absent", "thematic breaks around a heading", "«»⟨⟩---\n# Title\n\n---\nBody"],
		["absent", "a thematic break over a remark", "«»⟨⟩---\nNote: this is prose.\n"],
		["absent", "a thematic break after a blank line", "«»⟨⟩\n---\n\nprose\n\n---\n"],
		["absent", "a heading underlined by dashes", "«»⟨⟩Note: hello\n---\nBody"],
		["absent", "a heading that starts like front matter", "«»⟨⟩title: hello\n---\nBody"],
		["absent", "prose that starts like a header", "«»⟨⟩Note: hello\nDate: not yet known, they said.\n\nBody"],
		["absent", "a title alone", "«»⟨⟩Title: hello\n\nBody"],
		["absent", "a template tag", "«»⟨⟩{% include head.html %}\nBody"],
		["absent", "fence-like text", "«»⟨⟩---title: A\nBody"],
	];
	for (const [state, name, text] of cases) {
		it(`${state}: ${name}`, () => {
			const plain = text.replace(/[«»⟨⟩]/g, "");
			assert.equal(outlined(plain), text);
			assert.equal(readFrontMatter(plain).state, state);
		});
	}

	it("keeps a line that some take for the closing fence", () => {
		const fence = (text: string) => {
			const { almostClose, close } = readFrontMatter(text);
			return [almostClose?.text, close?.text];
		};
		assert.deepEqual(fence("---\ntitle: A\n----\nBody"), ["----", undefined]);
		assert.deepEqual(fence("---\ntitle: A\n----\nBody\n\n---\nmore"), ["----", undefined]);
		assert.deepEqual(fence("---\ntitle: A\n ---\nBody"), [" ---", undefined]);
		assert.deepEqual(fence("---\ntitle: |\n  A\n----\nlayout: post\n---\nBody"), ["----", "---"]);
		assert.deepEqual(fence("---\ntitle: |\n ---\nlayout: post\n---\nBody"), [undefined, "---"]);
		assert.deepEqual(fence("+++\ntitle = 'A'\n++\nBody"), ["++", undefined]);
	});

	it("keeps the fields of unclosed front matter", () => {
		const { fields } = readFrontMatter("---\ntitle: A\ntags: [a\n\nBody: here.\n");
		assert.deepEqual(
			fields.map(({ key }) => key),
			["title", "tags"],
		);
	});

	it("does not parse what is beyond the limits, and still finds its end", () => {
		const long = `---\n${"key: value\n".repeat(1_001)}---\nBody`;
		const wide = `---\ntitle: "${"x".repeat(70_000)}"\n---\nBody`;
		const deep = `---\na: ${"[".repeat(100)}${"]".repeat(100)}\n---\nBody`;
		const deepToml = deep.replaceAll("---", "+++").replace(":", " =");
		const deepJson = deep.replace("---", "---json").replace("a:", '"a":');
		for (const text of [long, wide, deep, deepToml, deepJson]) {
			const { state, fields, range } = readFrontMatter(text);
			assert.deepEqual([state, fields.length, text.slice(range.end)], ["too-large", 0, "Body"]);
		}
	});
});
