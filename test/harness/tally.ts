/** How many tests passed and failed. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

const mark = "recap-tally";

/** The line by which a test run in another process or host tells its counts. */
export function tallyLine({ passed, failed }: Tally): string {
	return `${mark} ${passed} ${failed}`;
}

/** Takes the tally lines out of what a test run printed; undefined where it printed none and so never came to its end. */
export function readTally(output: string): { readonly tally: Tally | undefined; readonly rest: string } {
	let tally: Tally | undefined;
	const rest = output.split("\n").filter((line) => {
		const match = /^recap-tally (\d+) (\d+)\s*$/.exec(line);
		if (match) tally = sum([tally ?? nothing, { passed: Number(match[1]), failed: Number(match[2]) }]);
		return !match;
	});
	return { tally, rest: rest.join("\n") };
}

const nothing: Tally = { passed: 0, failed: 0 };

export function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(total, tally) => ({ passed: total.passed + tally.passed, failed: total.failed + tally.failed }),
		nothing,
	);
}
