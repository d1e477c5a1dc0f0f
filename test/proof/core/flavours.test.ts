import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareBodies, recordedBodies } from "../../../scripts/flavours/compare-bodies.ts";
import { flavours } from "../../../src/core/flavours/index.ts";

/** The bodies in which Recap is known to differ from a flavour's own reader, by id; docs/engines.md says why. */
interface Differences {
	readonly links: readonly string[];
	readonly blocks: readonly string[];
}

const known: Readonly<Record<string, Differences>> = JSON.parse(
	readFileSync(join(import.meta.dirname, "../../engines/differences.json"), "utf8"),
);

describe("the flavours, beside the engines' own readers", () => {
	const bodies = recordedBodies();
	for (const flavour of flavours) {
		const compared = compareBodies(bodies, flavour);
		if (compared.length === 0) continue;
		it(`${flavour.label}: the same links and blocks but where it is known`, () => {
			const differences = {
				links: compared.filter(({ hasLinks }) => !hasLinks).map(({ id }) => id),
				blocks: compared.filter(({ hasBlocks }) => !hasBlocks).map(({ id }) => id),
			};
			assert.deepEqual(differences, known[flavour.id]);
		});
	}
});
