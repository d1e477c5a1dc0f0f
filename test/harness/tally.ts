/** How many tests passed and failed. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

/** What a test run in another process or host told. */
export interface TestRun {
	/** Undefined where it never came to its end. */
	readonly tally: Tally | undefined;
	/** The tests that failed first and were tried again, each with why. */
	readonly retried: readonly string[];
	/** How long each outermost suite took, in seconds, with opening and closing what it needs. */
	readonly suites: readonly SuiteTime[];
	/** What else it printed. */
	readonly rest: string;
}

export interface SuiteTime {
	readonly title: string;
	readonly seconds: number;
}

/** The line by which a test run in another process or host tells its counts. */
export function tallyLine({ passed, failed }: Tally): string {
	return `recap-tally ${passed} ${failed}`;
}

/** The line by which it tells that a test failed and is tried again. */
export function retriedLine(title: string, error: unknown): string {
	const message = inOneLine(error instanceof Error ? error.message : String(error));
	return `recap-retried ${inOneLine(title)} (${message.length > 200 ? `${message.slice(0, 200)}…` : message})`;
}

/** The line by which it tells that a test ended, so that nobody takes it for one that hangs. */
export function endedLine(title: string): string {
	return `recap-ended ${inOneLine(title)}`;
}

/** The line by which it tells how long an outermost suite took. */
export function suiteLine({ title, seconds }: SuiteTime): string {
	return `recap-suite ${seconds.toFixed(1)} ${inOneLine(title)}`;
}

/** Takes these lines out of what a test run printed. Of one that broke off, the last test to end is told. */
export function readTestRun(output: string): TestRun {
	let tally: Tally | undefined;
	let ended: string | undefined;
	const retried: string[] = [];
	const suites: SuiteTime[] = [];
	const rest = output.split("\n").filter((line) => {
		const [, kind, told = ""] = /^recap-(tally|retried|ended|suite) (.*?)\s*$/.exec(line) ?? [];
		const [passed, failed] = told.split(" ").map(Number);
		if (kind === "tally") tally = sum([tally ?? nothing, { passed: passed ?? 0, failed: failed ?? 0 }]);
		if (kind === "retried") retried.push(told);
		if (kind === "ended") ended = told;
		if (kind === "suite") suites.push({ title: told.replace(/^\S+ /, ""), seconds: Number.parseFloat(told) });
		return kind === undefined;
	});
	if (!tally && ended !== undefined) rest.push(`It broke off after: ${ended}`);
	return { tally, retried, suites, rest: rest.join("\n") };
}

const nothing: Tally = { passed: 0, failed: 0 };

export function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(total, tally) => ({ passed: total.passed + tally.passed, failed: total.failed + tally.failed }),
		nothing,
	);
}

function inOneLine(title: string): string {
	return title.replace(/\s+/g, " ");
}
