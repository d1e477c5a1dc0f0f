/**
 * `npm run test:desktop [-- --grep TEXT]`: the extension-host suites in desktop VS Codes that @vscode/test-electron downloads
 * into `.vscode-test/`: the floor and the newest stable one, in the Node and the web-worker host. Needs the internet and a screen.
 */
import { downloadDesktop } from "../test/harness/extension-tests.ts";
import { exitOnSignals, runScript } from "../test/harness/plain-error.ts";
import { proveStages } from "./run-stages.ts";
import { buildStage, extensionStage, fetchStage } from "./stage-kinds.ts";
import { readTestArguments } from "./test-arguments.ts";

const stages = [
	fetchStage("fetch-floor", () => downloadDesktop("floor")),
	fetchStage("fetch-latest", () => downloadDesktop("latest")),
	buildStage,
	extensionStage("desktop-floor", { release: "floor", host: "node", desktop: true }),
	extensionStage("desktop-stable", { release: "latest", host: "node", desktop: true }),
	extensionStage("desktop-web-floor", { release: "floor", host: "web", desktop: true }),
	extensionStage("desktop-web-stable", { release: "latest", host: "web", desktop: true }),
];

exitOnSignals();
await runScript(async () => {
	const { chosen, ...options } = readTestArguments(process.argv.slice(2), stages);
	return proveStages(chosen, options);
});
