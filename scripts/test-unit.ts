/** `npm run test:unit`: all unit tests, bundled; what follows goes to mocha. One file: `npx mocha test/unit/x.test.ts`. */
import { spawnSync } from "node:child_process";
import { repositoryFolder } from "../test/harness/files.ts";
import { exitOnSignals, runScript } from "../test/harness/plain-error.ts";
import { bundledUnitTests, bundleUnitTests } from "./bundle-unit-tests.ts";

exitOnSignals();
await runScript(async () => {
	await bundleUnitTests();
	const mocha = [`${repositoryFolder}/node_modules/mocha/bin/mocha.js`, bundledUnitTests];
	const { status } = spawnSync(
		process.execPath,
		["--enable-source-maps", ...mocha, "--no-config", "--timeout=120000", ...process.argv.slice(2)],
		{ cwd: repositoryFolder, stdio: "inherit" },
	);
	return status ?? 1;
});
