import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FrontMatterCase, syntaxKinds } from "../../../../scripts/front-matter/cases.ts";
import { judgeCases } from "../../../../scripts/front-matter/judge-cases.ts";
import { judgeMends } from "../../../../scripts/front-matter/judge-mends.ts";
import { followMends } from "../../../../scripts/front-matter/mend-chains.ts";
import { repositoryFolder } from "../../../harness/files.ts";
import { inTurns } from "../../../support/long-run.ts";

function read(name: string): readonly FrontMatterCase[] {
	return JSON.parse(readFileSync(join(repositoryFolder, "test", "engines", name), "utf8"));
}

describe("Recap's word on front matter, beside the engines'", () => {
	const cases = read("front-matter.json");
	const { rows } = judgeCases(cases.filter(({ kind }) => syntaxKinds.has(kind)));
	const shareOf = (verdict: string, count: "warned" | "told") => {
		const row = rows.find((each) => each.engine === "all" && each.verdict === verdict);
		return row ? row[count] / row.all : 1;
	};

	it("warns where an engine stops", () => assert.ok(shareOf("stops", "warned") >= 0.98));
	it("does not warn where an engine takes what was meant", () =>
		assert.ok(shareOf("takes", "warned") <= 0.015));
	it("tells where an engine reads something else", () =>
		assert.ok(shareOf("reads otherwise", "told") >= 0.9));
});

describe("quick fixes of front matter, and Fix all", () => {
	const tried = inTurns(read("front-matter.json"), 0);
	const words = new Map(
		read("mended.json").flatMap(({ id, text, engines }) =>
			Object.entries(engines).map(([engine, word]) => [`${engine} ${id} ${text}`, word]),
		),
	);
	const notAsked = new Set<string>();
	const wordOn = (engine: string, id: string, text: string) => words.get(`${engine} ${id} ${text}`);
	const mends = judgeMends(tried, (engine, id, text) => {
		const word = wordOn(engine, id, text);
		if (!word) notAsked.add(`${engine} ${id}`);
		return word;
	});
	const ids = new Set(tried.map(({ id }) => id));
	const ofTried = (known: readonly string[]) =>
		known.filter((each) => ids.has(each.split(" ")[0] ?? "")).sort();

	it("make the engine read what was meant, or leave a finding", () => {
		const wrong = mends
			.filter(({ word }) => word === "wrong" || word === "worse")
			.map(({ id, ruleId }) => `${id} ${ruleId}`);
		assert.deepEqual([...new Set(wrong)].sort(), ofTried(knownMends));
	});

	it("get there by what is offered next, where one leaves a finding", () => {
		const short = followMends(tried, mends, wordOn)
			.filter(({ isRight }) => !isRight)
			.map(({ mend: { id, ruleId } }) => `${id} ${ruleId}`);
		assert.deepEqual([...new Set(short)].sort(), ofTried(knownChains));
	});

	it("change something", () => {
		const idle = mends.filter(({ text, from }) => text === from).map(({ id, ruleId }) => `${id} ${ruleId}`);
		assert.deepEqual(idle, []);
	});

	it("are those that the engines were asked about", () => assert.deepEqual([...notAsked], [], "record anew"));
});

/** A case and a rule whose fix does not get there; docs/engines.md says why. */
const knownMends = [
	"b-mi-3 missing-field",
	"b-mi-6 missing-field",
	"d-future-time date-disagreement",
	"f2-as-1 missing-field",
	"f2-ti-40 fix-all",
	"f2-ti-40 front-matter-syntax",
	"g2-ex-11 misspelt-key",
	"g2-ke-5 fix-all",
	"g2-ke-5 front-matter-syntax",
	"g2-tg-2 field-type",
	"g2-tg-2 fix-all",
	"g2-tg-3 field-type",
	"g2-tg-4 field-type",
	"g2-tg-5 field-type",
	"t-nel yaml-surprise",
	"y-k-35 duplicate-key",
	"y-s-28 misspelt-key",
	"y-s-29 fix-all",
	"y-s-29 front-matter-syntax",
];

/** A case and a rule whose fix leaves a finding, and nothing that is offered then gets there; docs/engines.md says why. */
const knownChains = [
	"b-d-139 date-format",
	"b-d-139 fix-all",
	"b-f-23 fix-all",
	"b-f-23 front-matter-fence",
	"b-g-44 fix-all",
	"b-g-44 front-matter-syntax",
	"b-k-18 date-disagreement",
	"b-mi-3 missing-field",
	"b-mi-6 missing-field",
	"d-off-late date-format",
	"d-off-late fix-all",
	"e-a-4 fix-all",
	"e-a-4 front-matter-syntax",
	"e-k-10 misspelt-key",
	"f2-dr-10 fix-all",
	"f2-dr-10 front-matter-syntax",
	"f2-no-1 fix-all",
	"f2-no-1 yaml-in-header",
	"f2-pe-9 fix-all",
	"f2-pe-9 yaml-in-header",
	"g2-ke-45 duplicate-key",
	"k-dup-nested duplicate-key",
	"m-emptyfm missing-field",
	"v-f-liquid mdx-syntax",
];
