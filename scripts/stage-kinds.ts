import { mkdirSync } from "node:fs";
import type { ExtensionTestRun } from "../test/harness/extension-tests.ts";
import { repositoryFolder } from "../test/harness/files.ts";
import { runProcess } from "../test/harness/run-process.ts";
import { readTestRun, type SuiteTime, sum, type Tally } from "../test/harness/tally.ts";
import { build } from "./build.ts";
import { bundledTests, bundleTests, tallyReporter } from "./bundle-tests.ts";

export interface StageResult {
	readonly tally: Tally;
	/** What failed first and was tried again, by name. */
	readonly retried?: readonly string[];
	/** How long its outermost suites took. */
	readonly suites?: readonly SuiteTime[];
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
	/** Left out where nobody asks for it: it takes minutes, and finds little that others do not. */
	readonly isLong?: boolean;
	run(options: StageOptions): Promise<StageResult>;
}

export interface StageOptions {
	/** Only tests whose full title matches. */
	readonly grep?: string | undefined;
	/** Its long suites too, where a stage has a shorter choice. */
	readonly whole?: boolean;
}

/** Seconds without a word after which a stage hangs: longer than any of its tests may take. */
const silentSeconds = 900;

const one: Tally = { passed: 1, failed: 0 };
const none: Tally = { passed: 0, failed: 0 };
export const bin = (name: string) => `${repositoryFolder}/node_modules/.bin/${name}`;

/** Bundles for development, with the suites. */
export const buildStage: Stage = {
	name: "build",
	needs: [],
	run: async () => {
		await build({ dev: true, tests: true });
		return { tally: none, output: "" };
	},
};

/** Brings something from elsewhere; counts nothing. */
export function fetchStage(name: string, fetch: (report: (line: string) => void) => Promise<unknown>): Stage {
	const run = async () => {
		await fetch(console.log);
		return { tally: none, output: "" };
	};
	return { name, needs: [], fetches: true, run };
}

/** Runs commands side by side, and passes where every one does: counts as one test. */
export function checkStage(name: string, commands: readonly (readonly string[])[]): Stage {
	const run = async () => {
		const results = await Promise.all(commands.map(([program = "", ...args]) => runHere(program, args)));
		const failures = results.filter(({ exitCode }) => exitCode !== 0);
		const output = failures.map((result) => result.output).join("\n");
		return { tally: failures.length > 0 ? { passed: 0, failed: 1 } : one, output };
	};
	return { name, needs: [], run };
}

/** All tests of a folder of `test/` that run in Node: bundled first, then run by a process for each share; `brief` for what is over in seconds. */
export function bundledStage(
	name: string,
	{ shares, timeout, brief = false }: { shares: number; timeout: number; brief?: boolean },
): Stage {
	// Of what runs for seconds, V8 optimises much that is soon over: without, it takes a tenth of the time less.
	const nodeOptions = ["--enable-source-maps", ...(brief ? ["--no-opt"] : [])];
	const { files, reporter } = bundledTests(name, shares);
	const parts = files.map((file) =>
		mochaStage(name, [], ["--no-config", `--timeout=${timeout}`, file], {
			reporterFile: reporter,
			nodeOptions,
		}),
	);
	const run = async (options: StageOptions) => {
		await bundleTests(name, shares);
		return together(await Promise.all(parts.map((part) => part.run(options))));
	};
	return { name, needs: [], run };
}

interface MochaOptions {
	readonly reporterFile?: string;
	/** Options of Node, which mocha itself would start another process for. */
	readonly nodeOptions?: readonly string[];
}

/** Runs mocha with these arguments, and counts its tests. */
export function mochaStage(
	name: string,
	needs: readonly string[],
	files: readonly string[],
	{ reporterFile = tallyReporter, nodeOptions = [] }: MochaOptions = {},
): Stage {
	const always = ["--forbid-only", "--reporter", `${repositoryFolder}/${reporterFile}`];
	return {
		name,
		needs,
		run: ({ grep }) =>
			runTests(process.execPath, [
				...nodeOptions,
				`${repositoryFolder}/node_modules/mocha/bin/mocha.js`,
				...[...files, ...always, ...(grep ? ["--grep", grep] : [])],
			]),
	};
}

export interface ExtensionStage extends Omit<ExtensionTestRun, "grep"> {
	/** The suites that `npm test` runs, by their titles: those in which this VS Code and this host differ from the others. */
	readonly usual?: readonly string[];
	/** The suites that `npm test` leaves to another stage. */
	readonly seenElsewhere?: readonly string[];
}

/** Runs the extension-host suites in the VS Code that a stage `fetch-floor` or `fetch-latest` has brought, and counts their tests. */
export function extensionStage(
	name: string,
	{ release, host, desktop, restricted, soak, usual, seenElsewhere }: ExtensionStage,
): Stage {
	const args = [
		"--import=tsx",
		"scripts/run-extension-tests.ts",
		release,
		host,
		desktop ? "desktop" : restricted ? "restricted" : soak ? "soak" : "served",
	];
	return {
		name,
		needs: ["build", `fetch-${release}`, ...(desktop ? [] : ["fetch-chrome"])],
		run: ({ grep, whole }) => {
			const some = usual ? `^(?:${usual.join("|")})` : seenElsewhere && `^(?!${seenElsewhere.join("|")})`;
			const asked = grep ?? (whole ? undefined : some);
			return runTests(process.execPath, [...args, ...(asked ? [asked] : [])], { tries: 2 });
		},
	};
}

/**
 * Counts what the tests say of themselves; a run that broke off, or failed with no failing test, is one failure more. A run that
 * breaks off before it has counted is tried again while `tries` are left: on a busy machine a window may fail to open its folder.
 */
async function runTests(program: string, args: readonly string[], { tries = 1 } = {}): Promise<StageResult> {
	const { exitCode, output } = await runHere(program, args);
	const { tally, retried, suites, rest } = readTestRun(output);
	if (!tally && tries > 1) {
		const again = await runTests(program, args, { tries: tries - 1 });
		return { ...again, retried: [`all of it (${lastLine(rest)})`, ...(again.retried ?? [])] };
	}
	const { passed, failed } = tally ?? none;
	const isUnexplained = failed === 0 && (exitCode !== 0 || !tally);
	return { tally: { passed, failed: isUnexplained ? 1 : failed }, retried, suites, output: rest };
}

/** What several runs told, as one. */
function together(results: readonly StageResult[]): StageResult {
	return {
		tally: sum(results.map(({ tally }) => tally)),
		retried: results.flatMap(({ retried = [] }) => retried),
		suites: results.flatMap(({ suites = [] }) => suites),
		output: results.map(({ output }) => output).join("\n"),
	};
}

/** What it said last, but for what @vscode/test-electron adds. */
function lastLine(text: string): string {
	const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("Exit code:"));
	return lines.at(-1)?.trim() ?? "it said nothing";
}

function runHere(program: string, args: readonly string[]) {
	mkdirSync(`${repositoryFolder}/test-results`, { recursive: true });
	return runProcess(program, args, {
		...{ cwd: repositoryFolder, silentSeconds },
		// Windows starts what npm puts into `.bin` through its shell alone, which would read a pattern's bars.
		shell: process.platform === "win32" && program !== process.execPath,
	});
}
