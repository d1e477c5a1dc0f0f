import assert from "node:assert/strict";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { marked, outlined, values } from "./marked.ts";

describe("JSON front matter", () => {
	const cases: readonly (readonly [name: string, text: string])[] = [
		["Eleventy's", '---json\n{\n  ‹"title"›: «"A"»,\n  ‹"tags"›: «[«"a"», «2»]»\n}\n---\nBody'],
		["Hugo's", '{\n  ‹"title"›: «"A"»,\n  ‹"a"›: «{‹"b"›: «null»}»\n}\n\nBody'],
		["Hexo's", ';;;\n‹"title"›: «"A"»,\n‹"toc"›: «false»\n;;;\nBody'],
		["Hexo's without an opening fence", '‹"title"›: «"A"»,\n‹"date"›: «"2013/7/13 20:46:25"»\n;;;\nBody'],
	];
	for (const [name, text] of cases) {
		it(`places ${name}`, () => assert.equal(marked(text.replace(/[‹›«»]/g, "")), text));
	}

	it("finds where it ends without fences", () => {
		assert.equal(outlined('{"a": "}"}\nBody'), '«⟨{"a": "}"}⟩\n»Body');
	});

	it("says what is wrong and reads the rest", () => {
		const text = '---json\n{ "title": "A", "tags": ["a",], "b": 1 }\n---\n';
		const { state, errors } = readFrontMatter(text);
		assert.equal(state, "invalid");
		assert.ok(errors.every(({ code, strictOnly }) => code === "json" && !strictOnly));
		assert.deepEqual(values(text), { title: "A", tags: ["a"], b: 1 });
	});

	it("is unclosed where the last brace is missing", () => {
		assert.equal(outlined('{\n"title": "A"\n\nBody'), '«⟨{\n"title": "A"⟩\n»\nBody');
		assert.equal(readFrontMatter('{\n"title": "A"\n\nBody').state, "unclosed");
	});

	it("is not a mapping where it is a list, and absent where braces mean something else", () => {
		assert.equal(readFrontMatter("---json\n[1]\n---\n").state, "not-a-mapping");
		for (const text of ["{: .lead}\nBody", "{}\nBody", "{{< figure >}}\n"])
			assert.equal(readFrontMatter(text).state, "absent");
	});
});
