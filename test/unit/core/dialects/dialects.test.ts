import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dialects } from "../../../../src/core/dialects/index.ts";
import { assertLists, assertNone } from "../../../support/assert-none.ts";

describe("every dialect", () => {
	const folder = new URL("../../../../src/core/dialects/", import.meta.url);
	const sources = new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith(".ts"))
			.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
	);

	it("is in the list, under its file's name", () => {
		const files = [...sources].filter(([, source]) => /^export const \w+: Dialect = \{$/m.test(source));
		assertLists(
			dialects.map(({ id }) => `${id}.ts`),
			files.map(([name]) => name),
			{
				missing:
					"Put the dialect of each file into the list in src/core/dialects/index.ts, with the file's name as its id",
				beside: "Call the file of each dialect in the list by its id, and list it once",
			},
		);
	});

	it("knows fields that posts are asked for, each by a key of some engine", () => {
		const [, union = ""] = /export type FieldName =(.*?);/s.exec(sources.get("field-name.ts") ?? "") ?? [];
		const fields = [...union.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name);
		const keyed = new Set(dialects.flatMap(({ keys }) => Object.keys(keys)));
		assert.ok(fields.includes("title"));
		assertNone(
			fields.filter((name) => !keyed.has(name)),
			"Give each of these fields its key in `keys` of a dialect, or in eventFields of known-key.ts",
		);
		const core = new URL("../../../../src/core/", import.meta.url);
		const asking = readdirSync(core, { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts") && !/^dialects[\\/]/.test(name))
			.map((name) => readFileSync(new URL(name.replaceAll("\\", "/"), core), "utf8"));
		assertNone(
			fields.filter((name) => !asking.some((text) => text.includes(`"${name}"`))),
			"Ask posts for each of these fields somewhere in src/core, or take it out of field-name.ts",
		);
	});

	for (const dialect of dialects) {
		describe(dialect.id, () => {
			it("names its docs", () => assert.match(dialect.docs, /^https:\/\/\S+$/));

			it("ends its stages with one that always holds, and has a key for what they require", () => {
				const last = dialect.stages.at(-1);
				assert.deepEqual([last?.id, last?.when, last?.path], ["published", [], undefined]);
				assertNone(
					dialect.stages.flatMap(({ required }) => required.filter((name) => !dialect.keys[name]?.length)),
					`Give these fields, which a stage of ${dialect.label} requires, a key in its \`keys\``,
				);
			});

			it("writes dates in a format of its own", () => assert.notEqual(dialect.dateFormats[0], "any"));

			it("says a whole sentence about each key it knows", () => {
				for (const [key, { about, byItself, types, docs }] of Object.entries(dialect.knownKeys)) {
					assert.match(about, /^[A-Z`].*\.$/, key);
					if (byItself !== undefined) assert.match(byItself, /^[A-Z].*\.$/, key);
					if (docs !== undefined) assert.match(docs, /^https:\/\//, key);
					assert.ok(types.length > 0, key);
				}
			});

			it("matches without memory", () => {
				const patterns = [
					dialect.fileName,
					...dialect.signs.flatMap(({ path, opening, siteFile }) => [path, opening, siteFile]),
					...dialect.posts.map(({ path }) => path),
				];
				// A global pattern would keep its place from one post to the next.
				for (const pattern of patterns) assert.equal(pattern?.flags.includes("g") ?? false, false);
			});
		});
	}
});
