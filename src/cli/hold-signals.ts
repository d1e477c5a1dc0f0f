import process from "node:process";
import { setImmediate as nextTurn } from "node:timers/promises";

/** What ends a run from outside: Ctrl+C, a job's time limit, a closed terminal. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does `work` to its end; a signal that comes meanwhile ends the process right after, as it would have before. */
export async function holdSignals(work: () => void): Promise<void> {
	let caught: NodeJS.Signals | undefined;
	const hold = (signal: NodeJS.Signals) => {
		caught ??= signal;
	};
	for (const signal of SIGNALS) process.on(signal, hold);
	try {
		work();
	} finally {
		// Signals are heard between turns: the first ends this one, and the second begins after they were.
		await nextTurn();
		await nextTurn();
		for (const signal of SIGNALS) process.off(signal, hold);
		if (caught !== undefined) process.kill(process.pid, caught);
	}
}
