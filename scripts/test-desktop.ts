/**
 * `npm run test:desktop [-- --grep TEXT]`: the extension-host suites in desktop VS Codes that @vscode/test-electron downloads
 * into `.vscode-test/`: the floor and the newest stable one, in the Node and the web-worker host. Needs the internet and a screen.
 */
import { parseArgs } from "node:util";
import { runExtensionTests } from "../test/harness/extension-tests.ts";
import { exitOnSignals, runScript } from "../test/harness/plain-error.ts";
import { build } from "./build.ts";

exitOnSignals();
await runScript(async () => {
	const { grep } = parseArgs({ options: { grep: { type: "string" } } }).values;
	await build({ dev: true, tests: true });
	let passed = true;
	for (const release of ["floor", "latest"] as const) {
		for (const host of ["node", "web"] as const) {
			console.log(`\n── desktop VS Code, ${release === "latest" ? "stable" : release}, ${host} host`);
			passed = (await runExtensionTests({ release, host, desktop: true, grep })) && passed;
		}
	}
	return passed ? 0 : 1;
});
