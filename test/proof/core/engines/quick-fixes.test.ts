import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FrontMatterCase, factsFor } from "../../../../scripts/front-matter/cases.ts";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { scalarOf, valuesOf } from "../../../../src/core/post/field-values.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { Finding } from "../../../../src/core/rules/rule.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { repositoryFolder } from "../../../harness/files.ts";
import { inTurns } from "../../../support/long-run.ts";

const all: readonly FrontMatterCase[] = JSON.parse(
	readFileSync(join(repositoryFolder, "test/engines/front-matter.json"), "utf8"),
);
const cases = inTurns(all, 0);

function findingsOf(post: Post): readonly Finding[] {
	return checkPost(post).filter(({ range }) => range.start <= post.frontMatter.range.end);
}

/** The rules that give an error, and whether the engine's reader refuses the text. */
function refusals(post: Post, findings: readonly Finding[]): readonly string[] {
	const rules = findings.filter(({ severity }) => severity === "error").map(({ ruleId }) => ruleId);
	return post.frontMatter.state === "invalid" && !post.dialect.formats.includes("header")
		? [...rules, "front-matter-syntax"]
		: rules;
}

function title(post: Post): unknown {
	const field = post.field("title");
	return field && scalarOf(field).map(({ value }) => value.trim());
}

function tags(post: Post): unknown {
	return valuesOf(post, "tags").map(({ value }) => value);
}

/** What a fix makes of a text that the engine takes or reads: what is wrong with it, in words. */
function* faultsOf({ id, text, engines }: FrontMatterCase): Generator<string> {
	for (const [engine, { verdict }] of Object.entries(engines)) {
		if (verdict === "stops") continue;
		const facts = factsFor(engine, id);
		const post = readPost(text, facts);
		const findings = findingsOf(post);
		const before = refusals(post, findings);
		for (const { ruleId, fixes } of findings) {
			for (const fix of fixes) {
				if (fix.edits.length === 0) continue;
				const after = readPost(applyEdits(text, fix.edits), facts);
				const refused = refusals(after, findingsOf(after)).filter((rule) => !before.includes(rule));
				const where = `${engine} ${id} ${ruleId} "${fix.title}"`;
				if (refused.length > 0) yield `${where}: ${refused.join()}`;
				const isSame =
					JSON.stringify([title(after), tags(after)]) === JSON.stringify([title(post), tags(post)]);
				if (verdict === "takes" && fix.isCertain && !isSame) yield `${where}: other values`;
			}
		}
	}
}

/** What is known of, by its case. */
const known: Readonly<Record<string, string>> = {
	// Other engines see no front matter behind `--- # post` or `--- #`, and no tag in `null`, which Eleventy shows as this word.
	"v-f-open-text": 'hugo v-f-open-text front-matter-start "Change to ---": other values',
	"x-g-35": 'eleventy x-g-35 list-item-kind "Put it in quotes": other values',
	"b-g-18": 'eleventy b-g-18 list-item-kind "Put it in quotes": other values',
	"c-f-3": 'hugo c-f-3 front-matter-start "Change to ---": other values',
	"c-f-4": 'hugo c-f-4 front-matter-start "Change to ---": other values',
	// What stood behind the fence, `</p>`, stays: it is told then.
	"e-f-3": 'docusaurus e-f-3 front-matter-fence "Change to ---": mdx-syntax',
};

describe("quick fixes of front matter", () => {
	it("write nothing that the engine refuses, and a certain one keeps what the engine took as meant", () => {
		assert.deepEqual(
			cases.flatMap((each) => [...faultsOf(each)]),
			cases.flatMap(({ id }) => known[id] ?? []),
		);
	});
});
