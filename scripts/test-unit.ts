/** `npm run test:unit`: all unit tests, bundled; `-- --grep TEXT` runs some. One file: `npx mocha test/unit/x.test.ts`. */
import { exitOnSignals, runScript } from "../test/harness/plain-error.ts";
import { proveStages } from "./run-stages.ts";
import { unitStage } from "./stages.ts";
import { readTestArguments } from "./test-arguments.ts";

exitOnSignals();
await runScript(async () => {
	const { chosen, ...options } = readTestArguments(process.argv.slice(2), [unitStage]);
	return proveStages(chosen, options);
});
