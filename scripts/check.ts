/** `npm run check`: what can be known in a few seconds: lint, docs, types, regular expressions and unit tests. */
import { exitOnSignals, runScript } from "../test/harness/plain-error.ts";
import { proveStages } from "./run-stages.ts";
import { stages } from "./stages.ts";

const quick = new Set(["lint", "docs", "types", "expressions", "unit"]);

exitOnSignals();
await runScript(async () => {
	const chosen = stages.filter(({ name }) => quick.has(name));
	return proveStages(chosen, { verbose: false });
});
