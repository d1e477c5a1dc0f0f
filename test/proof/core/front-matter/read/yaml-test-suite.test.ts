import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { load } from "js-yaml";
import { parseDocument } from "yaml";
import {
	allCases,
	fittingCases,
	postOf,
	type SuiteCase,
	type SuiteWord,
} from "../../../../../scripts/front-matter/yaml-suite.ts";
import { checkPost } from "../../../../../src/core/check/check-post.ts";
import { parseYaml } from "../../../../../src/core/front-matter/read/parse-yaml.ts";
import { readYaml } from "../../../../../src/core/front-matter/read/yaml.ts";
import { findStructureRefusal } from "../../../../../src/core/front-matter/read/yaml-structure.ts";
import { readPost } from "../../../../../src/core/post/read-post.ts";
import { frontMatterSyntax } from "../../../../../src/core/rules/front-matter-syntax.ts";
import { containsRange, textRange } from "../../../../../src/core/text/text-range.ts";
import { repositoryFolder } from "../../../../harness/files.ts";

const recorded = new Map<string, SuiteWord>(
	readSuiteWords().map((word) => [word.name, word] satisfies [string, SuiteWord]),
);

function readSuiteWords(): readonly SuiteWord[] {
	return JSON.parse(readFileSync(join(repositoryFolder, "test/engines/yaml-test-suite.json"), "utf8"));
}

/** By dialect, why its engine's own YAML reader stops at a case; undefined where it reads it. Keys that stand twice are another rule's. */
const readers: Readonly<Record<string, (each: SuiteCase) => string | undefined>> = {
	jekyll: ({ name }) => wordOn(name).psych ?? undefined,
	hugo: ({ name }) => wordOn(name).goYaml ?? undefined,
	gatsby: ({ yaml }) => refusalOf(() => matter(postOf(yaml), {})),
	eleventy: ({ yaml }) => refusalOf(() => load(yaml, { json: true })),
	// Its front-matter package makes tabs at a line's start spaces.
	hexo: ({ yaml }) =>
		refusalOf(() =>
			load(
				yaml.replace(/\n(\t+)/g, (_, tabs) => `\n${"  ".repeat(tabs.length)}`),
				{ json: true },
			),
		),
};

function wordOn(name: string): SuiteWord {
	const word = recorded.get(name);
	assert.ok(word, `${name}: record anew`);
	return word;
}

function refusalOf(read: () => unknown): string | undefined {
	try {
		read();
		return undefined;
	} catch (error) {
		return /\bduplicated mapping key\b/.test(String(error)) ? undefined : String(error);
	}
}

function check(yaml: string, dialectId = "hugo") {
	const post = readPost(postOf(yaml), { dialectId, isPostByPath: true });
	return { post, findings: checkPost(post, {}, [frontMatterSyntax]) };
}

describe("the YAML test suite as front matter", () => {
	it(`holds ${fittingCases.length} cases, most of the suite`, () => {
		assert.ok(fittingCases.length > 280);
		assert.ok(fittingCases.filter(({ mustFail }) => mustFail).length > 60);
	});

	it("never throws, marks and all", () => {
		for (const { name, yaml } of allCases) {
			const { findings } = check(yaml);
			assert.deepEqual(
				findings.filter(({ ruleId }) => ruleId !== frontMatterSyntax.id),
				[],
				name,
			);
		}
	});

	it("is read with positions as the suite has it", () => {
		for (const { name, yaml, mustFail } of fittingCases)
			assert.equal(parseDocument(yaml, { uniqueKeys: false }).errors.length > 0, mustFail, name);
	});

	for (const [dialectId, read] of Object.entries(readers)) {
		for (const each of fittingCases) {
			const { name, yaml, mustFail } = each;
			const refusal = read(each);
			it(`${name} is ${refusal === undefined ? "taken" : "refused"} for ${dialectId}`, () => {
				const { post, findings } = check(yaml, dialectId);
				const { reader } = post.dialect.yaml ?? {};
				const { errors, shape } = readYaml(yaml, textRange(0, yaml.length), reader);
				const { state } = post.frontMatter;
				const said = `${refusal ?? "taken"} / ${findings.map(({ message }) => message).join("\n")}`;
				const tree = parseYaml(yaml);
				// The record leaves out what go-yaml says of keys that are lists or mappings: `test/engines/front-matter.json` has that.
				// A tree with errors has another structure than go-yaml's.
				const isTree = tree !== undefined && tree.document.errors.length === 0;
				if (refusal === undefined && reader && isTree && findStructureRefusal(tree.document, reader)) {
					assert.equal(dialectId, "hugo");
					assert.ok(
						errors.some(({ strictOnly }) => !strictOnly),
						said,
					);
					return;
				}
				const isRefused = refusal !== undefined;
				assert.equal(
					errors.some(({ strictOnly }) => !strictOnly),
					isRefused,
					said,
				);
				if (state === "absent") {
					// Without a known key and with a blank line: paragraphs between two thematic breaks.
					assert.ok(/^[ \t]*\n/m.test(yaml) && (isRefused || shape !== "mapping"), said);
					return;
				}
				const isWarned = findings.some(({ severity }) => severity === "error");
				// A list or a text alone is YAML, but no front matter: that is all there is to say of it.
				const isMapping = state !== "not-a-mapping";
				assert.equal(isWarned, isRefused || !isMapping, said);
				if (!isRefused && !isMapping)
					assert.deepEqual(
						findings.map(({ message }) => message),
						["Write the front matter as `key: value` lines."],
					);
				// What only a stricter reader refuses is a hint at most.
				if (!isRefused && isMapping)
					assert.ok(
						findings.length === 0 || (mustFail && findings.every(({ severity }) => severity === "hint")),
					);
				for (const { range } of findings) assert.ok(containsRange(post.frontMatter.range, range));
			});
		}
	}
});
