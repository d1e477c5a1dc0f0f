import assert from "node:assert/strict";
import fc from "fast-check";
import { keepsRendering } from "../../scripts/corpus/keeps-rendering.ts";
import { checkPost } from "../../src/core/check/check-post.ts";
import { type FixAllSettings, fixAll } from "../../src/core/check/fix-all.ts";
import type { PostFacts } from "../../src/core/facts/post-facts.ts";
import type { Post } from "../../src/core/post/post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import type { ContestedLabels } from "../../src/core/references/contested-labels.ts";
import { convertToInline } from "../../src/core/references/convert-to-inline.ts";
import { convertToReference } from "../../src/core/references/convert-to-reference.ts";
import { keepRendering, renderBody } from "../../src/core/references/keep-rendering.ts";
import { moveDefinitionsToEnd } from "../../src/core/references/move-definitions.ts";
import type { ReferenceEdit } from "../../src/core/references/reference-edit.ts";
import { removeUnusedDefinitions } from "../../src/core/references/remove-unused.ts";
import { renumberReferences } from "../../src/core/references/renumber.ts";
import { sortDefinitions } from "../../src/core/references/sort-definitions.ts";
import { rules } from "../../src/core/rules/index.ts";
import { isRefusal } from "../../src/core/text/refusal.ts";
import { applyEdits } from "../../src/core/text/text-edit.ts";
import { runs } from "../support/long-run.ts";

const head = "---\nlayout: post\ntitle: 'It's a recap'\ndate: 2016-02-02\n---\n\n";

function mend(text: string, settings?: FixAllSettings, facts?: PostFacts): string {
	return applyEdits(text, fixAll(readPost(text, facts), settings));
}

/** Findings that a certain fix would still mend. */
function leftOf(text: string, settings: FixAllSettings, facts?: PostFacts): readonly string[] {
	return checkPost(readPost(text, facts), settings)
		.filter(
			({ ruleId, fixes }) =>
				(settings.ruleId ?? ruleId) === ruleId && fixes.some(({ isCertain }) => isCertain),
		)
		.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe("fixAll, on every rule's examples", () => {
	for (const { id, examples } of rules) {
		it(`mends what it finds for good (${id})`, () => {
			for (const { bad, facts } of examples) {
				for (const settings of [{}, { ruleId: id }]) {
					const once = mend(bad, settings, facts);
					assert.equal(mend(once, settings, facts), once, "a second time changes nothing");
					assert.deepEqual(leftOf(once, settings, facts), [], "nothing with a certain fix is left");
				}
				if (keepsRendering.has(id))
					assert.equal(renderBody(readPost(mend(bad, { ruleId: id }, facts))), renderBody(readPost(bad)));
			}
		});
	}

	it("mends posts with mistakes of two kinds", () => {
		const bodies = rules.flatMap(({ examples }) => examples.map(({ bad }) => bodyOf(bad)));
		for (let at = 0; at < bodies.length; at += 2) {
			const once = mend(`${head}${bodies.at(at)}\n${bodies.at(at + 1) ?? ""}`);
			assert.equal(mend(once), once);
		}
	});
});

function bodyOf(text: string): string {
	const { body } = readPost(text);
	return text.slice(body.range.start, body.range.end);
}

const TOOLS: Readonly<Record<string, (post: Post, spared: ContestedLabels) => ReferenceEdit>> = {
	renumber: (post, spared) => renumberReferences(post, {}, spared),
	"renumber and merge": (post, spared) => renumberReferences(post, { mergeEqual: true }, spared),
	sort: sortDefinitions,
	prune: removeUnusedDefinitions,
	"move to end": moveDefinitionsToEnd,
	"to reference": (post) => convertToReference(post),
	"to inline": (post, spared) => convertToInline(post, undefined, spared),
};

/** Labels one slip apart, numbers out of order, and what other engines compare otherwise. */
const label = fc.constantFrom(
	"1",
	"2",
	"3",
	"12",
	"slides",
	"slidse",
	"slide",
	"ann lee",
	"Ann Leee",
	"a\\_b",
	"a_b",
);
const address = fc.constantFrom(
	"/a",
	"/b_(c)",
	"https://e.example/d",
	"<e f>",
	"{{ site.url }}/g",
	"http://e.example/h",
);
const title = fc.constantFrom(
	"",
	' "T"',
	" “T”",
	"“T”",
	" (t)",
	' "a "b" c"',
	" {: .x}",
	" - by Ann",
	" ‘t’",
);
const word = fc.constantFrom("slides", "1", "*Ann* Lee", "here", "a\\_b", "Ann Lee", "the | bar");
const use = fc.oneof(
	fc.tuple(word, label).map(([text, name]) => `[${text}][${name}]`),
	fc.tuple(word, label).map(([text, name]) => `![${text}][${name}]`),
	label.map((name) => `[${name}][]`),
	label.map((name) => `[${name}]`),
	fc.tuple(word, label).map(([text, name]) => `[${text}] [${name}]`),
	fc.tuple(word, label).map(([text, name]) => `[${text}]\n[${name}]`),
	fc.tuple(word, address, title).map(([text, to, name]) => `[${text}](${to}${name})`),
	fc.tuple(word, address).map(([text, to]) => `[${text}][${to}]`),
	word.map((text) => `[${text}] (https://e.example/i)`),
	word.map((text) => `(${text})[https://e.example/j]`),
	fc.tuple(word, label).map(([text, name]) => `[${text}\n${text}][${name}]`),
	fc.constantFrom(
		"`[a][1]`",
		"<a href='/k'>k</a>",
		"<img src=/l>",
		"[m](hhttps://typo.example/m)",
		"So.[^1]",
	),
);
const definition = fc
	.tuple(fc.constantFrom("", " "), label, address, title)
	.map(([indent, name, to, behind]) => `${indent}[${name}]: ${to}${behind}`);
const uses = fc.array(use, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
const definitions = fc.array(definition, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));
const block = fc.oneof(
	{ weight: 6, arbitrary: uses },
	{ weight: 5, arbitrary: definitions },
	{ weight: 2, arbitrary: fc.tuple(uses, definitions).map(([text, lines]) => `${text}\n${lines}`) },
	{ weight: 1, arbitrary: uses.map((text) => `##${text}`) },
	{ weight: 1, arbitrary: fc.tuple(uses, uses).map(([one, two]) => `• ${one}\n• ${two}`) },
	{ weight: 1, arbitrary: uses.map((text) => `- ${text}`) },
	{ weight: 1, arbitrary: fc.tuple(uses, definitions).map(([text, lines]) => `> ${text}\n> ${lines}`) },
	{ weight: 1, arbitrary: uses.map((text) => `<iframe src="/v"></iframe>\n${text}`) },
	{ weight: 1, arbitrary: uses.map((text) => `<div>\n    ${text}\n</div>`) },
	{ weight: 1, arbitrary: uses.map((text) => `| a |\n| - |\n| ${text} |`) },
	{ weight: 1, arbitrary: uses.map((text) => `Term\n:   Text.\n\n    ${text}`) },
	{ weight: 1, arbitrary: label.map((name) => `<!-- [a][${name}] -->`) },
	{ weight: 1, arbitrary: label.map((name) => `{% include a.html text="[a][${name}]" %}`) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			"[^1]: Yes.",
			"[//]: # (todo)",
			"## On naming\n\nBy Ann Lee",
			"```\n[x][1]\n```",
		),
	},
);
const front = fc.constantFrom(
	head,
	"---\npost_title: Meetup recap\nlayout: post\npublished: false\n---\n\n",
	'+++\ntitle = "Meetup recap"\ndate = 2016-01-31\n+++\n\n',
	"Title: Meetup recap\nDate: 2016-01-31\nSlug: recap\n\n",
	"---\ntitle: Meetup recap\ndate: 2016-01-31\n---\n\n",
);
const text = fc
	.tuple(front, fc.array(block, { minLength: 2, maxLength: 6 }), fc.constantFrom("\n", "\r\n"))
	.map(([fields, blocks, lineEnd]) => `${fields}${blocks.join("\n\n")}\n`.replaceAll("\n", lineEnd));

/**
 * Every address of a post, with the text it stands behind, as often as it does. One that is mistyped leads nowhere, and one that
 * stands bare may become a definition's.
 */
function linksOf({ body }: Post): readonly string[] {
	return [...body.links, ...body.images]
		.filter(({ destination, syntax }) => syntax !== "bare" && !destination.includes("typo"))
		.map(({ kind, text, destination }) => `${kind} ${text} ${destination}`);
}

function definitionsOf({ body }: Post): readonly string[] {
	return body.definitions
		.filter(({ destination }) => !destination.includes("typo"))
		.map(({ label, destination }) => `[${label}]: ${destination}`);
}

function undefinedOf({ body }: Post): readonly string[] {
	return body.unresolved.filter(({ syntax }) => syntax !== "shortcut").map(({ label }) => label);
}

/** What is in `some` more often than in `others`. */
function missing(some: readonly string[], others: readonly string[]): readonly string[] {
	const left = [...others];
	return some.filter((each) => {
		const at = left.indexOf(each);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

describe("fixAll and the reference tools, one after the other", () => {
	function fixed(post: Post): Post {
		const after = readPost(applyEdits(post.text, fixAll(post)), post.facts, post);
		assert.deepEqual(missing(linksOf(post), linksOf(after)), [], "links are lost");
		for (const { destination } of post.body.links.filter(({ syntax }) => syntax === "bare"))
			assert.ok(after.text.includes(destination), `${destination} is lost`);
		assert.deepEqual(missing(definitionsOf(post), definitionsOf(after)), [], "definitions are lost");
		assertDefined(post, after);
		return after;
	}

	function changed(
		post: Post,
		tool: (post: Post, spared: ContestedLabels) => ReferenceEdit,
	): Post | undefined {
		const answer = keepRendering(post, (spared) => tool(post, spared));
		if (isRefusal(answer) || answer.edits.length === 0) return undefined;
		const after = readPost(applyEdits(post.text, answer.edits), post.facts, post);
		assert.deepEqual(missing(linksOf(post), linksOf(after)), [], "links are lost");
		assertDefined(post, after);
		return after;
	}

	function assertDefined(before: Post, after: Post): void {
		const defined = new Set(before.body.definitions.map(({ label }) => label));
		assert.deepEqual(
			missing(undefinedOf(after), undefinedOf(before)).filter((name) => defined.has(name)),
			[],
			"references have lost their definition",
		);
	}

	const count = runs(1000);
	it(`lose no address and no definition that is used in ${count} random posts`, () => {
		const counts = { mended: 0, changed: 0 };
		fc.assert(
			fc.property(text, (written) => {
				const post = readPost(written, { isPostByPath: true });
				const mended = fixed(post);
				const isMended = mended.text !== written;
				if (isMended) counts.mended++;
				assert.deepEqual(fixAll(mended), [], "a second time changes it again");
				for (const tool of Object.values(TOOLS)) {
					if (isMended) changed(mended, tool);
					const after = changed(post, tool);
					if (!after) continue;
					counts.changed++;
					fixed(after);
				}
			}),
			{ seed: 20261129, numRuns: count },
		);
		assert.ok(counts.mended > 0.3 * count && counts.changed > 0.2 * count, JSON.stringify(counts));
	});
});
