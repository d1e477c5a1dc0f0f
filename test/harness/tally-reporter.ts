import mocha from "mocha";
import { filesWithoutTests } from "./files-without-tests.ts";
import { reportSuites } from "./report-suites.ts";
import { endedLine, retriedLine, tallyLine } from "./tally.ts";

/** Mocha's reporter for Node: failures in full, the count, files without a test, and the lines of `tally.ts`. */
export default class TallyReporter extends mocha.reporters.Base {
	constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
		super(runner, options);
		runner.on("test end", (test: Mocha.Test) => console.log(endedLine(test.fullTitle())));
		runner.on("retry", (test: Mocha.Test, error: unknown) =>
			console.log(retriedLine(test.fullTitle(), error)),
		);
		reportSuites(runner);
		const empty = filesWithoutTests(runner, options);
		runner.once("end", () => {
			this.epilogue();
			for (const file of empty()) console.log(`${file} has no test: write one, or remove the file.`);
			console.log(tallyLine({ passed: this.stats.passes, failed: this.stats.failures + empty().length }));
		});
	}
}
