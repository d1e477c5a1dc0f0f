/** One run of the extension-host suites, for a stage: `tsx scripts/run-extension-tests.ts floor|latest node|web served|desktop|restricted|soak [GREP]`. */
import { runExtensionTests } from "../test/harness/extension-tests.ts";
import { exitOnSignals, PlainError, runScript } from "../test/harness/plain-error.ts";
import { isReleaseName } from "../test/harness/vscode-releases.ts";

exitOnSignals();
await runScript(async () => {
	const [release, host, from, grep] = process.argv.slice(2);
	if (
		!isReleaseName(release) ||
		(host !== "node" && host !== "web") ||
		(from !== "served" && from !== "desktop" && from !== "restricted" && from !== "soak")
	) {
		throw new PlainError(
			"Usage: tsx scripts/run-extension-tests.ts floor|latest node|web served|desktop|restricted|soak [GREP]",
		);
	}
	const kind = { desktop: from === "desktop", restricted: from === "restricted", soak: from === "soak" };
	return (await runExtensionTests({ release, host, ...kind, grep })) ? 0 : 1;
});
