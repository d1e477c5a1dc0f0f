import assert from "node:assert/strict";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";

describe("TOML front matter", () => {
	const dots = (count: number) => "a.".repeat(count);
	const deep: Readonly<Record<string, (count: number) => string>> = {
		"a dotted key": (count) => `${dots(count)}b = 1`,
		"a dotted key with blanks and quotes": (count) => `${'"a" . '.repeat(count)}'b' = 1`,
		"a table": (count) => `[${dots(count)}b]\nc = 1`,
		"an array of tables": (count) => `[[${dots(count)}b]]\nc = 1`,
		"a dotted key in a table": (count) => `[${dots(count / 2)}b]\n${dots(count / 2)}c = 1`,
		"a dotted key in an inline table": (count) => `x = { ${dots(count)}b = 1 }`,
		"a dotted key in a list of inline tables": (count) => `x = [1, { ${dots(count)}b = 1 }]`,
	};
	for (const [name, write] of Object.entries(deep)) {
		it(`reads ${name} of many dots no further than brackets, and never throws`, () => {
			const read = (count: number) => readFrontMatter(`+++\ntitle = "A"\n${write(count)}\n+++\nBody`);
			assert.equal(read(40).state, "mapping");
			for (const count of [80, 2_000, 10_000]) {
				const { state, fields } = read(count);
				assert.deepEqual([state, fields], ["too-large", []]);
			}
		});

		it(`reads around ${name} of many dots where another entry is broken`, () => {
			const { state, fields } = readFrontMatter(`+++\ntitle = "A"\nbad = x y\n${write(2_000)}\n+++\nBody`);
			assert.deepEqual(
				[state, fields.slice(0, 2).map(({ key, value }) => [key, value])],
				[
					"invalid",
					[
						["title", "A"],
						["bad", "x y"],
					],
				],
			);
		});
	}
});
