import { exitOnSignals } from "../../harness/plain-error.ts";
import { openWorkbenches } from "./open-workbench.ts";

exitOnSignals();

/** Keeps a picture of every open workbench where a test has failed, as `test-results/failed-….png`. */
export const mochaHooks = {
	async afterEach(this: Mocha.Context): Promise<void> {
		const test = this.currentTest;
		if (test?.state !== "failed") return;
		const name = test.fullTitle().replace(/[^\w]+/g, "-");
		for (const [index, workbench] of [...openWorkbenches].entries()) {
			console.log(`Picture of the failure: ${await workbench.screenshot(`failed-${name}${index || ""}`)}`);
		}
	},
};
