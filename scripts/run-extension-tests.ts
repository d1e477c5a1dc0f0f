/** One run of the extension-host suites, for scripts/test.ts: `tsx scripts/run-extension-tests.ts floor|latest node|web [GREP]`. */
import { runExtensionTests } from "../test/harness/extension-tests.ts";
import { exitOnSignals, PlainError, runScript } from "../test/harness/plain-error.ts";
import { isReleaseName } from "../test/harness/vscode-releases.ts";

exitOnSignals();
await runScript(async () => {
	const [release, host, grep] = process.argv.slice(2);
	if (!isReleaseName(release) || (host !== "node" && host !== "web")) {
		throw new PlainError("Usage: tsx scripts/run-extension-tests.ts floor|latest node|web [GREP]");
	}
	return (await runExtensionTests({ release, host, grep })) ? 0 : 1;
});
