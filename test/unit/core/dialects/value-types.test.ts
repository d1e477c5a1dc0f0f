import assert from "node:assert/strict";
import { typeOf, valueTypes } from "../../../../src/core/dialects/value-types/index.ts";
import type { ValueHabits } from "../../../../src/core/dialects/value-types/value-type.ts";
import type { FieldData } from "../../../../src/core/front-matter/model.ts";
import { assertNone } from "../../../support/assert-none.ts";

/** An engine that is said nothing of. */
const habits: ValueHabits = { dateFormats: ["YYYY-MM-DD"] };

const samples: Readonly<
	Record<string, { readonly takes: readonly FieldData[]; readonly refuses: readonly FieldData[] }>
> = {
	string: { takes: ["Naming", "", true], refuses: [7, ["Naming"], { title: "Naming" }] },
	number: { takes: [7, 0.5, "7"], refuses: ["seven", true, [7]] },
	boolean: { takes: [true, false, "yes", "off"], refuses: ["maybe", 1, [true]] },
	date: { takes: ["2026-01-31", "someday", 2026], refuses: [true, ["2026-01-31"]] },
	list: { takes: [["go", 7], []], refuses: ["go, rust", { go: true }] },
	mapping: { takes: [{ day: 1 }, {}], refuses: ["day: 1", ["day"]] },
};

describe("types of values", () => {
	// A type that takes nothing would tell of every post that has such a key.
	it("have samples here, of what each takes and what it refuses", () =>
		assertNone(
			valueTypes.map(({ id }): string => id).filter((id) => !(id in samples)),
			"Give samples of each in test/unit/core/dialects/value-types.test.ts",
		));

	for (const type of valueTypes) {
		const { takes = [], refuses = [] } = samples[type.id] ?? {};
		const isTaken = (value: FieldData) => type.takes({ value, isPlain: true }, habits);

		it(`${type.id} takes its own values and no others`, () => {
			assert.deepEqual([takes.filter(isTaken), refuses.filter(isTaken)], [takes, []]);
			const own = [...takes, ...refuses].filter((value) => typeOf(value)?.id === type.id);
			assert.deepEqual(own.filter(isTaken), own);
		});

		it(`${type.id} takes what it offers`, () => {
			const offered = type
				.suggest("2026-01-31", habits)
				.map(({ value, kind }): FieldData => (kind === "flag" ? value === "true" : value));
			assert.deepEqual(offered.filter(isTaken), offered);
		});
	}
});
