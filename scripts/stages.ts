import { mkdirSync } from "node:fs";
import { fetchVSCode } from "../test/harness/fetch-vscode.ts";
import { repositoryFolder } from "../test/harness/files.ts";
import { haveChrome } from "../test/harness/have-chrome.ts";
import { runProcess } from "../test/harness/run-process.ts";
import { readTally, type Tally } from "../test/harness/tally.ts";
import type { ReleaseName } from "../test/harness/vscode-releases.ts";
import { build } from "./build.ts";

export interface StageResult {
	readonly tally: Tally;
	/** What it printed. */
	readonly output: string;
}

/** One part of the proof. */
export interface Stage {
	readonly name: string;
	/** Stages that must have passed before. */
	readonly needs: readonly string[];
	/** Waits for the network rather than for a core; what it prints is shown as it comes. */
	readonly fetches?: boolean;
	run(options: StageOptions): Promise<StageResult>;
}

export interface StageOptions {
	/** Only tests whose full title matches. */
	readonly grep?: string | undefined;
}

/** Some five times what the slowest takes on two cores. */
const stageSeconds = 300;

const one: Tally = { passed: 1, failed: 0 };
const none: Tally = { passed: 0, failed: 0 };
const bin = (name: string) => `${repositoryFolder}/node_modules/.bin/${name}`;
const typeProjects = ["tsconfig.json", "src/core", "src/vscode", "src/webview"];

/** Everything `npm test` runs, in the order in which stages wait for a core. */
export const stages: readonly Stage[] = [
	fetchStage("fetch-floor", (report) => fetchVSCode("floor", report)),
	fetchStage("fetch-latest", (report) => fetchVSCode("latest", report)),
	fetchStage("fetch-chrome", (report) => haveChrome(report)),
	{
		name: "build",
		needs: [],
		run: async () => {
			await build({ dev: true, tests: true });
			return { tally: none, output: "" };
		},
	},
	checkStage("lint", [[bin("biome"), "check", "--error-on-warnings"]]),
	checkStage("docs", [[bin("markdownlint-cli2")]]),
	checkStage(
		"types",
		typeProjects.map((project) => [bin("tsc"), "-p", project]),
	),
	mochaStage("unit", [], ["--import=tsx", "--timeout=10000", "test/unit/**/*.test.ts"]),
	// The longest first, and the others beside it.
	mochaStage(
		"e2e",
		["build", "fetch-floor", "fetch-latest", "fetch-chrome"],
		["--config", "test/e2e/.mocharc.json"],
	),
	extensionStage("ext-floor", "floor", "node"),
	extensionStage("ext-latest", "latest", "node"),
	extensionStage("web-floor", "floor", "web"),
	extensionStage("web-latest", "latest", "web"),
];

function fetchStage(name: string, fetch: (report: (line: string) => void) => Promise<unknown>): Stage {
	const run = async () => {
		await fetch(console.log);
		return { tally: none, output: "" };
	};
	return { name, needs: [], fetches: true, run };
}

/** Passes where every command does: counts as one test. */
function checkStage(name: string, commands: readonly (readonly string[])[]): Stage {
	const run = async () => {
		const results = [];
		for (const [program = "", ...args] of commands) results.push(await runHere(program, args));
		const failures = results.filter(({ exitCode }) => exitCode !== 0);
		const output = failures.map((result) => result.output).join("\n");
		return { tally: failures.length > 0 ? { passed: 0, failed: 1 } : one, output };
	};
	return { name, needs: [], run };
}

function mochaStage(name: string, needs: readonly string[], files: readonly string[]): Stage {
	const reporter = ["--reporter", `${repositoryFolder}/test/harness/tally-reporter.ts`];
	return {
		name,
		needs,
		run: ({ grep }) => runTests(bin("mocha"), [...files, ...reporter, ...(grep ? ["--grep", grep] : [])]),
	};
}

function extensionStage(name: string, release: ReleaseName, host: "node" | "web"): Stage {
	const args = ["--import=tsx", "scripts/run-extension-tests.ts", release, host];
	return {
		name,
		needs: ["build", `fetch-${release}`, "fetch-chrome"],
		run: ({ grep }) => runTests(process.execPath, [...args, ...(grep ? [grep] : [])]),
	};
}

/** Counts what the tests say of themselves; a run that broke off, or failed with no failing test, is one failure more. */
async function runTests(program: string, args: readonly string[]): Promise<StageResult> {
	const { exitCode, output } = await runHere(program, args);
	const { tally = none, rest } = readTally(output);
	const unexplained = exitCode !== 0 && tally.failed === 0;
	return { tally: unexplained ? { ...tally, failed: 1 } : tally, output: rest };
}

function runHere(program: string, args: readonly string[]) {
	mkdirSync(`${repositoryFolder}/test-results`, { recursive: true });
	return runProcess(program, args, {
		...{ cwd: repositoryFolder, shell: process.platform === "win32", seconds: stageSeconds },
	});
}
