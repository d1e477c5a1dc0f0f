import assert from "node:assert/strict";
import { collectSchema } from "../../../../src/core/blog/collect-schema.ts";
import { readFrontMatter } from "../../../../src/core/front-matter/read-front-matter.ts";
import { validateFrontMatter } from "../../../../src/core/front-matter-tools/schema/validate.ts";

async function findings(files: Readonly<Record<string, unknown>>, text = "---\ntitle: Long\n---\n") {
	const schema = await collectSchema("schemas/post.json", async (path) => {
		const content = files[path];
		return content === undefined || typeof content === "string" ? content : JSON.stringify(content);
	});
	return validateFrontMatter(readFrontMatter(text), schema).map(({ message }) => message);
}

describe("collectSchema", () => {
	it("follows files beside it and their parts, whatever they call themselves", async () => {
		const files = {
			"schemas/post.json": {
				$id: "https://elsewhere.example/",
				properties: { title: { $ref: "../common/text.json#/$defs/short" } },
			},
			"common/text.json": { $defs: { short: { $ref: "more.json" } } },
			"common/more.json": { maxLength: 3 },
		};
		assert.deepEqual(await findings(files), [
			"Follow the schema schemas/post.json: string is too long (4 > 3).",
		]);
		assert.deepEqual(await findings(files, "---\ntitle: Tea\n---\n"), []);
	});

	it("reads files that refer to each other once", async () => {
		const files = {
			"schemas/post.json": { properties: { child: { $ref: "tree.json" } } },
			"schemas/tree.json": { properties: { child: { $ref: "post.json" }, name: { type: "string" } } },
		};
		assert.equal(
			(await findings(files, "---\nchild:\n  child:\n    child:\n      name: 3\n---\n")).length,
			1,
		);
	});

	for (const [what, files, why] of [
		["a schema that is not there", {}, "there is no such file"],
		["one that is no JSON", { "schemas/post.json": "{ title: }" }, "it is no JSON object"],
		["a list", { "schemas/post.json": [] }, "it is no JSON object"],
		[
			"a lost reference",
			{ "schemas/post.json": { $ref: "lost.json" } },
			"it refers to schemas/lost.json, which is not there",
		],
		[
			"the web",
			{ "schemas/post.json": { $ref: "https://example.org/s.json" } },
			"it refers to https://example.org/s.json, which is not in the workspace",
		],
		[
			"a way out",
			{ "schemas/post.json": { $ref: "../../secret.json" } },
			"it refers to ../../secret.json, which is not in the workspace",
		],
	] as const) {
		it(`says in one sentence what is wrong: ${what}`, async () => {
			assert.deepEqual(await findings(files), [`Correct the schema schemas/post.json: ${why}.`]);
		});
	}
});
