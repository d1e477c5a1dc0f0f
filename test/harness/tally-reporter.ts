import mocha from "mocha";
import { reportSuites } from "./report-suites.ts";
import { endedLine, retriedLine, tallyLine } from "./tally.ts";

/** Mocha's reporter for Node: failures in full, the count, and the lines of `tally.ts`. */
export default class TallyReporter extends mocha.reporters.Base {
	constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
		super(runner, options);
		runner.on("test end", (test: Mocha.Test) => console.log(endedLine(test.fullTitle())));
		runner.on("retry", (test: Mocha.Test, error: unknown) =>
			console.log(retriedLine(test.fullTitle(), error)),
		);
		reportSuites(runner);
		runner.once("end", () => {
			this.epilogue();
			console.log(tallyLine({ passed: this.stats.passes, failed: this.stats.failures }));
		});
	}
}
