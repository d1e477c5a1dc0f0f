import fc from "fast-check";
import { isToPage } from "../../../src/protocol/to-page/index.ts";

describe("isToPage", () => {
	it("refuses anything", () => {
		fc.assert(
			fc.property(fc.anything(), (anything) => !isToPage(anything)),
			{ numRuns: 100, seed: 20260131 },
		);
	});
});
