/** What `samples` milliseconds come to; medians and tails, as single numbers mislead on shared machines. */
export interface Measured {
	readonly name: string;
	readonly p50: number;
	readonly p95: number;
	readonly min: number;
	readonly n: number;
}

/** Runs every contender in turn, `rounds` times, so that a noisy second hits all of them alike. The first round is warm-up. */
export function measureInTurn(
	contenders: Readonly<Record<string, () => unknown>>,
	rounds: number,
): Measured[] {
	const samples = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
	for (let round = 0; round <= rounds; round++) {
		for (const [name, run] of Object.entries(contenders)) {
			const start = performance.now();
			run();
			const took = performance.now() - start;
			if (round > 0) samples.get(name)?.push(took);
		}
	}
	return [...samples].map(([name, times]) => summarize(name, times));
}

export function summarize(name: string, times: readonly number[]): Measured {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
	return { name, p50: at(0.5), p95: at(0.95), min: at(0), n: sorted.length };
}

export function printTable(title: string, rows: readonly Measured[]): void {
	console.log(`\n${title}`);
	const width = Math.max(...rows.map(({ name }) => name.length));
	for (const { name, p50, p95, min, n } of rows) {
		const figures = [p50, p95, min].map((value) => value.toFixed(2).padStart(9)).join(" ");
		console.log(`  ${name.padEnd(width)} ${figures} ms (p50, p95, min of ${n})`);
	}
}
