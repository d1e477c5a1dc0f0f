/** `npm run check`: what can be known in a few seconds: lint, docs, types and unit tests. */
import { exitOnSignals, runScript } from "../test/harness/plain-error.ts";
import { runStages } from "./run-stages.ts";
import { stages } from "./stages.ts";

const quick = new Set(["lint", "docs", "types", "unit"]);

exitOnSignals();
await runScript(async () => {
	const chosen = stages.filter(({ name }) => quick.has(name));
	const { passed, failed } = await runStages(chosen, { verbose: false });
	console.log(`\n${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
});
