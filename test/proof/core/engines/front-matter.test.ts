import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FrontMatterCase, mendedTexts, syntaxKinds } from "../../../../scripts/front-matter/cases.ts";
import { judgeCases } from "../../../../scripts/front-matter/judge-cases.ts";
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

describe("certain fixes of front matter", () => {
	const mended = read("mended.json");

	it("make the engine read what was meant", () => {
		const wrong = mended.flatMap(({ id, engines }) =>
			Object.entries(engines)
				.filter(([, { verdict }]) => verdict !== "takes")
				.map(([engine]) => `${engine} ${id}`),
		);
		// docs/engines.md says why.
		assert.deepEqual(wrong, ["docusaurus k-nbsp-indent", "hugo b-f-23", "hugo b-f-29"]);
	});

	it("are those that the engines were asked about", () => {
		const recorded = new Map(mended.map(({ id, text, engines }) => [`${id} ${text}`, Object.keys(engines)]));
		for (const { id, text, engines } of mendedTexts(inTurns(read("front-matter.json"), 0)))
			assert.deepEqual(recorded.get(`${id} ${text}`), Object.keys(engines), `${id}: record anew`);
	});
});
