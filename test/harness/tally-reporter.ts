import mocha from "mocha";
import { tallyLine } from "./tally.ts";

/** Mocha's reporter for Node: failures in full, the count, and the tally line. */
export default class TallyReporter extends mocha.reporters.Base {
	constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
		super(runner, options);
		runner.once("end", () => {
			this.epilogue();
			console.log(tallyLine({ passed: this.stats.passes, failed: this.stats.failures }));
		});
	}
}
