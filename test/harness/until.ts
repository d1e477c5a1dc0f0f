interface Patience {
	/** Seconds that may pass without any progress. */
	readonly seconds?: number;
	readonly everyMs?: number;
	/** Each time that this gives something new, or promises it, the seconds start again. */
	progress?(): unknown;
}

/**
 * Polls until `probe` gives something other than undefined and false. Throws, naming what it waited for, once nothing has happened
 * for so long that a slow machine cannot be the reason.
 */
export async function until<T>(
	what: string,
	probe: () => T | undefined | false | Promise<T | undefined | false>,
	{ seconds = 60, everyMs = 50, progress = () => undefined }: Patience = {},
): Promise<T> {
	let last = await progress();
	let since = performance.now();
	for (;;) {
		const value = await probe();
		if (value !== undefined && value !== false) return value;
		const [current, now] = [await progress(), performance.now()];
		if (current !== last) [last, since] = [current, now];
		else if (now - since > seconds * 1000) throw new Error(`Waited ${seconds} s in vain for ${what}`);
		await new Promise((resolve) => setTimeout(resolve, everyMs));
	}
}
