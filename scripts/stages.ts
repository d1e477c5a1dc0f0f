import { fetchVSCode } from "../test/harness/fetch-vscode.ts";
import { repositoryFolder } from "../test/harness/files.ts";
import { haveChrome } from "../test/harness/have-chrome.ts";
import {
	bin,
	buildStage,
	bundledStage,
	checkStage,
	extensionStage,
	fetchStage,
	mochaStage,
	type Stage,
} from "./stage-kinds.ts";

/** Each is checked on a core of its own, and keeps what it found for the next time. */
const typeProjects = Object.entries({
	rest: "tsconfig.json",
	core: "src/core",
	vscode: "src/vscode",
	webview: "src/webview",
}).map(([name, project]) => {
	const kept = `${repositoryFolder}/node_modules/.cache/recap-types/${name}.tsbuildinfo`;
	return [bin("tsc"), "-p", project, "--checkers", "1", "--incremental", "--tsBuildInfoFile", kept];
});

/** All that can be run at every save. */
export const unitStage = bundledStage("unit", { shares: 2, timeout: 120_000, brief: true });

/** Tests of what was built, from outside. */
function builtStage(name: string, needs: readonly string[], files: string): Stage {
	return mochaStage(name, ["build", ...needs], ["--config", "test/e2e/.mocharc.json", files]);
}

/** Tests that use the editor as a person would, in a window each. */
function windowStage(name: string, files: string): Stage {
	return builtStage(name, ["fetch-floor", "fetch-latest", "fetch-chrome"], files);
}

/** What stands on the host and on VS Code's version: files, paths, threads, loading, and what they offer extensions. */
export const differing = [
	"Recap in VS Code",
	"the web-worker host",
	"A dozen small blogs",
	"A folder that is on no disk",
	"A workspace of two folders",
	"Findings in Problems",
	"Front matter, in the editor",
	"Insert Image",
	"The article as HTML",
	"The manifest, in VS Code",
	"The post preview",
];

/** Of these, what shows the same in each window once it shows at all: `npm test` has it in one. */
export const alike = [
	"Findings in Problems",
	"Front matter, in the editor",
	"Insert Image",
	"The article as HTML",
	"The post preview",
];

/** Runs in `npm run test:long`, and in `npm test` only when it is named. */
function long(stage: Stage): Stage {
	return { ...stage, isLong: true };
}

/** Everything `npm run test:long` runs, in the order in which stages wait for a core; what is not long runs in `npm test`. */
export const stages: readonly Stage[] = [
	fetchStage("fetch-floor", (report) => fetchVSCode("floor", report)),
	fetchStage("fetch-latest", (report) => fetchVSCode("latest", report)),
	fetchStage("fetch-chrome", (report) => haveChrome(report)),
	buildStage,
	checkStage("lint", [[bin("biome"), "check", "--error-on-warnings"]]),
	checkStage("docs", [[bin("markdownlint-cli2")]]),
	checkStage("types", typeProjects),
	checkStage("expressions", [[process.execPath, "--import=tsx", "scripts/scan-expressions.ts"]]),
	unitStage,
	// The longest first, so that those left at the end are short. Each VS Code and each host once; the other pairs are long.
	extensionStage("ext-latest", { release: "latest", host: "node", seenElsewhere: alike }),
	// What needs no VS Code has the time in which one is fetched.
	builtStage("e2e-cli", [], "test/e2e/cli*.test.ts"),
	builtStage("e2e-page", ["fetch-chrome"], "test/e2e/page*.test.ts"),
	windowStage("e2e", "test/e2e/!(cli*|page*|preview*|paste*).test.ts"),
	windowStage("e2e-preview", "test/e2e/preview*.test.ts"),
	extensionStage("web-floor", { release: "floor", host: "web", usual: differing }),
	bundledStage("proof", { shares: 1, timeout: 600_000 }),
	windowStage("e2e-paste", "test/e2e/paste*.test.ts"),
	long(extensionStage("ext-floor", { release: "floor", host: "node" })),
	long(extensionStage("web-latest", { release: "latest", host: "web" })),
	long(windowStage("e2e-long", "test/e2e/long/!(preview*|paste*).test.ts")),
	long(windowStage("e2e-long-preview", "test/e2e/long/@(preview*|paste*).test.ts")),
	long(extensionStage("soak", { release: "latest", host: "node", soak: true })),
	extensionStage("restricted-floor", { release: "floor", host: "web", restricted: true }),
	long(extensionStage("restricted-latest", { release: "latest", host: "node", restricted: true })),
];
