import fc from "fast-check";
import { isFromPage } from "../../../src/protocol/from-page/index.ts";
import { isToPage } from "../../../src/protocol/to-page/index.ts";

describe("isFromPage", () => {
	it("has an answer for anything", () => {
		fc.assert(
			fc.property(fc.anything(), (message) => typeof isFromPage(message) === "boolean" && !isToPage(message)),
			{ numRuns: 200, seed: 20260131 },
		);
	});
});
