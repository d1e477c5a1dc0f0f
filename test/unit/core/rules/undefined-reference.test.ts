import assert from "node:assert/strict";
import { undefinedReference } from "../../../../src/core/rules/undefined-reference.ts";
import { findingsOf } from "./find.ts";

describe("undefined-reference", () => {
	it("offers to define the reference, where another label is near, too", () => {
		const body =
			"---\nlayout: post\ntitle: Meetup recap\n---\n\n[Code][10] and [talk][naming-tlk].\n\n[naming-talk]: /t\n";
		assert.deepEqual(
			findingsOf(undefinedReference, body).map(({ fixes, insert }) => [
				...fixes.map(({ title }) => title),
				insert,
			]),
			[["definition"], ['Change the label to "naming-talk"', "definition"]],
		);
	});
});
