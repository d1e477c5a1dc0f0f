/** `npm test`: the proof; `npm run test:long`: the long stages too. `npm test -- --only ext-latest,e2e --grep "Insert Session"` runs a part. */
import { exitOnSignals, runScript } from "../test/harness/plain-error.ts";
import { proveStages } from "./run-stages.ts";
import { stages } from "./stages.ts";
import { readTestArguments } from "./test-arguments.ts";

exitOnSignals();
await runScript(async () => {
	const { chosen, long, ...options } = readTestArguments(process.argv.slice(2), stages);
	// For the tests themselves: `test/support/long-run.ts`.
	if (long) process.env.RECAP_LONG = "1";
	return proveStages(chosen, options);
});
