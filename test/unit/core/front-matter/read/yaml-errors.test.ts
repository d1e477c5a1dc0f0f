import assert from "node:assert/strict";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { marked, values } from "./marked.ts";

describe("YAML that a parser refuses", () => {
	const refused: readonly (readonly [name: string, text: string])[] = [
		["an unescaped apostrophe", "---\n‹post_title›: «'It'⟦s Been a Trip'⟧»\n‹layout›: «post»\n---\n"],
		["an unquoted colon", "---\n‹title›: «⟦L⟧ooking back: SCaLE»\n‹layout›: «post»\n---\n"],
		["a value that starts with @", "---\n‹twitter›: «⟦@⟧ana»\n‹layout›: «post»\n---\n"],
		["a star at the start", "---\n‹title›: «⟦*wow*⟧»\n‹layout›: «post»\n---\n"],
		["a quote that is never closed", '---\n‹title›: «"Looking back»\n‹layout›: «post»⟦⟧\n---\n'],
		["tabs as indentation", "---\n‹tags›:\n⟦\t⟧«- «go»\n⟦\t⟧- «rust»»\n‹a›: «b»\n---\n"],
		["a control character", "---\n‹title›: «A⟦\u0005⟧B»\n‹layout›: «post»\n---\n"],
	];
	for (const [name, text] of refused) {
		it(`reads around ${name}`, () => {
			const plain = text.replace(/[‹›«»⟦⟧]/g, "");
			assert.equal(marked(plain), text);
			const { state, errors } = readFrontMatter(plain);
			assert.equal(state, "invalid");
			assert.ok(errors.every((error) => !error.strictOnly && error.code !== ""));
		});
	}

	it("reads what can be read of broken entries", () => {
		const text = "---\npost_title: 'It's Been a Trip'\nlayout: post\ntags: [a, b]\npublished: true\n---\n";
		assert.deepEqual(values(text), {
			post_title: "It's Been a Trip",
			layout: "post",
			tags: ["a", "b"],
			published: true,
		});
	});

	const lenient: readonly (readonly [name: string, text: string, values: Record<string, unknown>])[] = [
		[
			"a quoted value that goes on in the first column",
			"---\ndescription: 'One line,\nand: another'\nlayout: post\n---\n",
			{ description: "One line, and: another", layout: "post" },
		],
		[
			"a double-quoted value with blank lines and bullets in it",
			'---\nexcerpt: "Day one\n\n- first: talk\n- second"\ntitle: A\n---\n',
			{ excerpt: "Day one  - first: talk - second", title: "A" },
		],
		[
			"a flow list that closes in the first column",
			"---\ntags: [\na,\nb\n]\ntitle: A\n---\n",
			{ tags: ["a", "b"], title: "A" },
		],
	];
	for (const [name, text, expected] of lenient) {
		it(`takes ${name}, as the engines do`, () => {
			const { state, errors } = readFrontMatter(text);
			assert.equal(state, "mapping");
			assert.ok(errors.length > 0 && errors.every((error) => error.strictOnly));
			assert.deepEqual(values(text), expected);
		});
	}

	it("tells the error engines share from the one they do not", () => {
		const text = "---\na: 'one\ntwo'\nb: c: d\n---\n";
		const { state, errors } = readFrontMatter(text);
		assert.equal(state, "invalid");
		assert.deepEqual(new Set(errors.map((error) => error.strictOnly)), new Set([true, false]));
	});

	it("takes duplicate keys without an error", () => {
		const { state, fields } = readFrontMatter("---\ntags: [a]\ntags: [b]\n---\n");
		assert.deepEqual([state, fields.length], ["mapping", 2]);
	});

	it("refuses a second document", () => {
		const { state, errors } = readFrontMatter("---\na: b\n--- c\nd: e\n---\n");
		assert.deepEqual([state, errors.at(-1)?.code], ["invalid", "MULTIPLE_DOCS"]);
	});
});
