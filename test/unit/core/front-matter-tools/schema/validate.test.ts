import assert from "node:assert/strict";
import { dialects } from "../../../../../src/core/dialects/index.ts";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { dialectSchema } from "../../../../../src/core/front-matter-tools/schema/dialect-schema.ts";
import { validateFrontMatter } from "../../../../../src/core/front-matter-tools/schema/validate.ts";

/** What a schema finds, with the text each finding stands on. */
function found(
	text: string,
	schema: object,
	referred: Readonly<Record<string, object>> = {},
): readonly string[] {
	return validateFrontMatter(readFrontMatter(text), { schema, referred, file: "s.json" }).map(
		({ message, range }) => `${text.slice(range.start, range.end)} | ${message}`,
	);
}

describe("validateFrontMatter", () => {
	it("stands on the value, the list's value or the nested one", () => {
		const schema = {
			properties: {
				date: { pattern: "^\\d{4}" },
				tags: { items: { enum: ["talk", "trip"] } },
				cover: { properties: { alt: { type: "string" } } },
			},
		};
		assert.deepEqual(found("---\ndate: soon\ntags: [talk, tirp]\ncover:\n  alt: 3\n---\n", schema), [
			"soon | Follow the schema s.json: string does not match pattern.",
			'tirp | Follow the schema s.json: it does not match any of ["talk","trip"].',
			'3 | Follow the schema s.json: it is of type number, not "string".',
		]);
	});

	it("puts a missing key on the fence, and a forbidden one on its value", () => {
		assert.deepEqual(
			found("---\na: 1\n---\n", {
				required: ["title"],
				additionalProperties: false,
				properties: { title: {} },
			}),
			[
				'--- | Follow the schema s.json: it does not have required property "title".',
				"1 | Follow the schema s.json: false boolean schema.",
			],
		);
	});

	it("reads TOML and JSON alike", () => {
		const schema = { properties: { draft: { type: "boolean" } } };
		assert.equal(found('+++\ndraft = "no"\n+++\n', schema).length, 1);
		assert.equal(found('---json\n{ "draft": "no" }\n---\n', schema).length, 1);
	});

	it("follows references to other schemas", () => {
		const schema = { properties: { title: { $ref: "https://recap.invalid/title.json" } } };
		const referred = { "https://recap.invalid/title.json": { maxLength: 3 } };
		assert.equal(found("---\ntitle: Long\n---\n", schema, referred).length, 1);
		assert.deepEqual(found("---\ntitle: Tea\n---\n", schema, referred), []);
	});

	it("says in one sentence that a schema goes round in circles or cannot be followed", () => {
		const circle = { $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } };
		for (const schema of [circle, { $ref: "#/nowhere" }, { properties: { a: { pattern: "(" } } }]) {
			const [finding, ...others] = found("---\na: b\n---\n", schema);
			assert.deepEqual(others, []);
			assert.match(finding ?? "", /^--- \| Correct the schema s\.json: .*\.$/);
		}
	});

	it("leaves the object's own keys alone", () => {
		assert.deepEqual(
			found("---\n__proto__: 1\nconstructor: 2\n---\n", { properties: { x: { type: "string" } } }),
			[],
		);
	});
});

describe("dialectSchema", () => {
	for (const dialect of dialects) {
		it(`${dialect.id}: takes what the engine takes, and finds a wrong type`, () => {
			const schema = dialectSchema(dialect);
			assert.deepEqual(found("---\nsomething_else: 1\n---\n", schema), []);
			const flag = Object.entries(dialect.knownKeys).find(([, { types }]) => types.join() === "boolean")?.[0];
			if (flag !== undefined) {
				assert.equal(found(`---\n${flag}: [1]\n---\n`, schema).length, 1);
				assert.deepEqual(found(`---\n${flag}: true\n---\n`, schema), []);
			}
		});
	}
});
